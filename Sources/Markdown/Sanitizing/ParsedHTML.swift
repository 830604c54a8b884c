import CGumbo

/// What an HTML5 parser makes of a fragment of HTML; its nodes are valid as long as it lives.
final class ParsedHTML {
  private let arena = Arena()
  private let output: UnsafeMutablePointer<GumboOutput>?

  /// Everything that the parser needs lies in an arena: its own way to end a tree takes as deep a stack as the
  /// tree is deep.
  init(fragment: UnsafeBufferPointer<UInt8>) {
    var options = kGumboDefaultOptions
    options.max_errors = 0
    options.fragment_context = GUMBO_TAG_DIV
    options.userdata = Unmanaged.passUnretained(arena).toOpaque()
    options.allocator = { arena, size in
      arena.flatMap { Unmanaged<Arena>.fromOpaque($0).takeUnretainedValue().allocate(size) }
    }
    options.deallocator = { _, _ in }
    output = fragment.withMemoryRebound(to: CChar.self) { text in
      text.baseAddress.flatMap { gumbo_parse_with_options(&options, $0, text.count) }
    }
  }

  /// The fragment's outermost nodes are below it.
  var root: UnsafePointer<GumboNode>? {
    output.flatMap { UnsafePointer($0.pointee.root) }
  }
}

/// Memory that is given back all at once.
private final class Arena {
  private static let chunkSize = 1 << 16
  private var chunks: [UnsafeMutableRawPointer] = []
  private var position = 0
  private var end = 0

  func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
    let size = (size + 15) & ~15
    if position + size > end || chunks.isEmpty { addChunk(atLeast: size) }
    defer { position += size }
    return chunks.last.map { $0 + position }
  }

  private func addChunk(atLeast size: Int) {
    let count = max(size, Self.chunkSize)
    chunks.append(.allocate(byteCount: count, alignment: 16))
    (position, end) = (0, count)
  }

  deinit {
    for chunk in chunks { chunk.deallocate() }
  }
}

extension UnsafePointer<GumboNode> {
  var type: GumboNodeType { pointee.type }

  var isHTML: Bool { pointee.v.element.tag_namespace == GUMBO_NAMESPACE_HTML }

  /// The name of an element in lower case; empty where the parser does not know it.
  var name: String { String(cString: gumbo_normalized_tagname(pointee.v.element.tag)) }

  var childCount: Int { isElement ? Int(pointee.v.element.children.length) : 0 }

  func child(_ index: Int) -> UnsafePointer<GumboNode>? {
    pointee.v.element.children.data[index].map { UnsafePointer($0.assumingMemoryBound(to: GumboNode.self)) }
  }

  var isElement: Bool { type == GUMBO_NODE_ELEMENT || type == GUMBO_NODE_TEMPLATE }

  var text: UnsafeBufferPointer<UInt8>? {
    switch type {
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA: bytes(of: pointee.v.text.text)
    default: nil
    }
  }

  /// Names in lower case with their values, in the order that they are written.
  var attributes: [(name: String, value: String)] {
    (0..<Int(pointee.v.element.attributes.length)).compactMap { index in
      guard
        let attribute = pointee.v.element.attributes.data[index]?.assumingMemoryBound(to: GumboAttribute.self)
      else { return nil }
      return (String(cString: attribute.pointee.name), String(cString: attribute.pointee.value))
    }
  }
}

private func bytes(of text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8>? {
  guard let text else { return nil }
  var count = 0
  while text[count] != 0 { count += 1 }
  return UnsafeBufferPointer(start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: count)
}
