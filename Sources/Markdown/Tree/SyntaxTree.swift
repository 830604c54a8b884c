import CCmark
import Vocabulary

/// The owner of one of cmark's trees; every `Node` of it is valid as long as it lives.
struct SyntaxTree: ~Copyable {
  let root: Node

  /// Parses a text; NULs become U+FFFD, and so does what is not UTF-8.
  init(parsing markdown: ArraySlice<UInt8>, options: Int32) {
    let mayBeInvalid = markdown.span.firstIndex(of: Marker.byte) != nil
    let options = mayBeInvalid ? options | CMARK_OPT_VALIDATE_UTF8 : options
    let tree = markdown.withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        cmark_parse_document(characters.baseAddress, characters.count, options)
      }
    }
    guard let tree else { preconditionFailure("cmark makes a tree of any text") }
    root = Node(tree)
  }

  deinit {
    cmark_node_free(root.pointer)
  }
}

extension SyntaxTree {
  /// The tree in HTML.
  func html(options: Int32) -> [UInt8] {
    guard let text = cmark_render_html(root.pointer, options) else { return [] }
    defer { free(text) }
    return text.withMemoryRebound(to: UInt8.self, capacity: 0) { bytes in
      Array(UnsafeBufferPointer(start: bytes, count: strlen(text)))
    }
  }

  /// Calls `visit` for every node, when it is entered and, where it may have children, when it is left.
  func forEachEvent(_ visit: (Node, _ isEntering: Bool) -> Void) {
    let iterator = cmark_iter_new(root.pointer)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      visit(Node(node), event == CMARK_EVENT_ENTER)
    }
  }
}
