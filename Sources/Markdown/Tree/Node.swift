import CCmark

/// What a custom node stands for.
enum Role: Int {
  case mark = 1
  case table, tablePart, cell
  case footnotes, footnote, footnoteReference, backReferences
  case alert, figure, caption
  case struck, checkbox
  case shortcode
  case htmlParagraph, htmlItem, htmlAside

  /// Whether it holds words of a block of HTML, in which addresses are no links by themselves.
  var isOfHTML: Bool { self == .htmlParagraph || self == .htmlItem || self == .htmlAside }
}

/// A node of a `SyntaxTree`, which owns it.
struct Node: Equatable {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }

  /// A new inline node that is written as the given bytes, which need not be UTF-8.
  static func marker(_ bytes: [UInt8]) -> Node {
    let node = make(CMARK_NODE_CUSTOM_INLINE)
    let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
    cmark_node_set_on_enter(node.pointer, terminated)
    return node
  }

  /// A new block that is written as `opening`, its children and `closing`, each on lines of its own.
  static func block(_ role: Role, opening: String = "", closing: String = "") -> Node {
    custom(CMARK_NODE_CUSTOM_BLOCK, role, opening: opening, closing: closing)
  }

  static func paragraph() -> Node {
    make(CMARK_NODE_PARAGRAPH)
  }

  static func html(_ literal: ArraySlice<UInt8>) -> Node {
    let node = make(CMARK_NODE_HTML_INLINE)
    node.setLiteral(literal)
    return node
  }

  static func lineEnd() -> Node {
    make(CMARK_NODE_SOFTBREAK)
  }

  static func htmlBlock(_ literal: ArraySlice<UInt8>) -> Node {
    let node = make(CMARK_NODE_HTML_BLOCK)
    node.setLiteral(literal)
    return node
  }

  /// A new inline node that is written as `opening`, its children and `closing`.
  static func inline(_ role: Role, opening: String, closing: String = "") -> Node {
    custom(CMARK_NODE_CUSTOM_INLINE, role, opening: opening, closing: closing)
  }

  private static func custom(_ type: cmark_node_type, _ role: Role, opening: String, closing: String) -> Node
  {
    let node = make(type)
    cmark_node_set_on_enter(node.pointer, opening)
    cmark_node_set_on_exit(node.pointer, closing)
    cmark_node_set_user_data(node.pointer, UnsafeMutableRawPointer(bitPattern: role.rawValue))
    return node
  }

  /// A link without children.
  static func link(to url: String) -> Node {
    let node = make(CMARK_NODE_LINK)
    node.setURL(url)
    return node
  }

  static func text(_ literal: ArraySlice<UInt8>) -> Node {
    let node = make(CMARK_NODE_TEXT)
    node.setLiteral(literal)
    return node
  }

  static func text(_ literal: String) -> Node {
    let node = make(CMARK_NODE_TEXT)
    node.setLiteral(literal)
    return node
  }

  private static func make(_ type: cmark_node_type) -> Node {
    guard let pointer = cmark_node_new(type) else {
      preconditionFailure("cmark ends the process without memory")
    }
    return Node(pointer)
  }
}

extension Node {
  var type: cmark_node_type { cmark_node_get_type(pointer) }
  var parent: Node? { cmark_node_parent(pointer).map(Node.init) }
  var previous: Node? { cmark_node_previous(pointer).map(Node.init) }
  var next: Node? { cmark_node_next(pointer).map(Node.init) }
  var firstChild: Node? { cmark_node_first_child(pointer).map(Node.init) }
  var lastChild: Node? { cmark_node_last_child(pointer).map(Node.init) }

  /// Nil for all but our own nodes.
  var role: Role? { cmark_node_get_user_data(pointer).flatMap { Role(rawValue: Int(bitPattern: $0)) } }
  var isCustom: Bool { type == CMARK_NODE_CUSTOM_BLOCK || type == CMARK_NODE_CUSTOM_INLINE }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }

  /// Counted from 1 in the text that was parsed.
  var line: Int { Int(cmark_node_get_start_line(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  /// In bytes, counted from 1.
  var column: Int { Int(cmark_node_get_start_column(pointer)) }

  var url: String {
    cmark_node_get_url(pointer).map { String(cString: $0) } ?? ""
  }

  func setURL(_ url: String) {
    cmark_node_set_url(pointer, url)
  }

  var title: String {
    cmark_node_get_title(pointer).map { String(cString: $0) } ?? ""
  }

  func setTitle(_ title: String) {
    cmark_node_set_title(pointer, title)
  }

  /// What a custom node writes before its children.
  var opening: String? {
    cmark_node_get_on_enter(pointer).map { String(cString: $0) }
  }

  func setOpening(_ html: String) {
    cmark_node_set_on_enter(pointer, html)
  }

  func setOpening(_ bytes: [UInt8]) {
    cmark_node_set_on_enter(pointer, bytes.map { CChar(bitPattern: $0) } + [0])
  }

  /// What a custom node writes after its children.
  var closing: String? {
    cmark_node_get_on_exit(pointer).map { String(cString: $0) }
  }

  func setClosing(_ bytes: [UInt8]) {
    cmark_node_set_on_exit(pointer, bytes.map { CChar(bitPattern: $0) } + [0])
  }

  /// Whether it stands in a line of text.
  var isInline: Bool { type.rawValue >= CMARK_NODE_FIRST_INLINE.rawValue }

  var fenceInfo: String {
    cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? ""
  }

  func setFenceInfo(_ info: String) {
    cmark_node_set_fence_info(pointer, info)
  }

  func setLiteral(_ literal: String) {
    cmark_node_set_literal(pointer, literal)
  }

  func setLiteral(_ literal: ArraySlice<UInt8>) {
    let terminated = literal.map { CChar(bitPattern: $0) } + [0]
    cmark_node_set_literal(pointer, terminated)
  }

  var literal: [UInt8] {
    withLiteral { Array($0) }
  }

  func withLiteral<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard let literal = cmark_node_get_literal(pointer) else {
      return body(UnsafeBufferPointer(start: nil, count: 0))
    }
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

  /// Takes the node out of the tree and leaves it to the caller, who puts it back or ends it.
  func unlink() {
    cmark_node_unlink(pointer)
  }

  /// Takes all children of another node, after those that are there.
  func takeChildren(of other: Node) {
    while let child = other.firstChild { append(child) }
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
