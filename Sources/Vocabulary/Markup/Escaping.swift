extension [UInt8] {
  /// Appends text so that it means itself in HTML and XML, both as content and inside a quoted attribute.
  package mutating func append(escaping text: String) {
    append(escaping: text.utf8Span.span)
  }

  package mutating func append(escaping text: Span<UInt8>) {
    var start = 0
    for index in text.indices where Self.mayNeedEscape(text[index]) {
      guard let escape = Self.escape(for: text[index]) else { continue }
      append(run: text, from: start, to: index)
      append(contentsOf: escape.utf8)
      start = index + 1
    }
    append(run: text, from: start, to: text.count)
  }

  private mutating func append(run text: Span<UInt8>, from start: Int, to end: Int) {
    guard start < end else { return }
    text.extracting(start..<end).withUnsafeBufferPointer { append(contentsOf: $0) }
  }

  /// All five stand close together, and most letters and the space do not.
  @inline(__always)
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "\"") <= UInt8(ascii: ">") - UInt8(ascii: "\"")
  }

  private static func escape(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
