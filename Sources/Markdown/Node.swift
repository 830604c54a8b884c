import CCmark

/// A node of a `SyntaxTree`, which owns it.
struct Node: Equatable {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }

  /// A new inline node that is written as `opening`, its children and `closing`.
  static func custom(opening: String, closing: String = "") -> Node {
    let node = make(CMARK_NODE_CUSTOM_INLINE)
    cmark_node_set_on_enter(node.pointer, opening)
    cmark_node_set_on_exit(node.pointer, closing)
    return node
  }

  /// A new inline node that is written as the given bytes, which need not be UTF-8.
  static func marker(_ bytes: [UInt8]) -> Node {
    let node = make(CMARK_NODE_CUSTOM_INLINE)
    let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
    cmark_node_set_on_enter(node.pointer, terminated)
    return node
  }

  static func text(_ literal: String) -> Node {
    let node = make(CMARK_NODE_TEXT)
    node.setLiteral(literal)
    return node
  }

  private static func make(_ type: cmark_node_type) -> Node {
    guard let pointer = cmark_node_new(type) else { preconditionFailure("cmark ends the process without memory") }
    return Node(pointer)
  }
}

extension Node {
  var type: cmark_node_type { cmark_node_get_type(pointer) }
  var parent: Node? { cmark_node_parent(pointer).map(Node.init) }
  var next: Node? { cmark_node_next(pointer).map(Node.init) }
  var firstChild: Node? { cmark_node_first_child(pointer).map(Node.init) }
  var lastChild: Node? { cmark_node_last_child(pointer).map(Node.init) }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }

  /// Counted from 1 in the text that was parsed.
  var line: Int { Int(cmark_node_get_start_line(pointer)) }
  /// In bytes, counted from 1.
  var column: Int { Int(cmark_node_get_start_column(pointer)) }

  var url: String {
    cmark_node_get_url(pointer).map { String(cString: $0) } ?? ""
  }

  func setURL(_ url: String) {
    cmark_node_set_url(pointer, url)
  }

  func setLiteral(_ literal: String) {
    cmark_node_set_literal(pointer, literal)
  }

  func withLiteral<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard let literal = cmark_node_get_literal(pointer) else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    let count = strlen(literal)
    return literal.withMemoryRebound(to: UInt8.self, capacity: count) {
      body(UnsafeBufferPointer(start: $0, count: count))
    }
  }
}

extension Node {
  func insert(before other: Node) {
    cmark_node_insert_before(other.pointer, pointer)
  }

  func insert(after other: Node) {
    cmark_node_insert_after(other.pointer, pointer)
  }

  /// Takes another node, with all below it, from where it is and makes it the last child.
  func append(_ child: Node) {
    cmark_node_append_child(pointer, child.pointer)
  }

  func prepend(_ child: Node) {
    cmark_node_prepend_child(pointer, child.pointer)
  }

  /// Takes the node out of the tree and ends it with all below it.
  func remove() {
    cmark_node_free(pointer)
  }

  /// Leaves the children in the node's place.
  func replaceWithChildren() {
    while let child = firstChild { child.insert(before: self) }
    remove()
  }

  /// The nodes above, nearest first.
  var ancestors: [Node] {
    Array(sequence(first: self, next: \.parent).dropFirst())
  }
}
