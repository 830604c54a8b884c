import Vocabulary

extension Value {
  /// The value as JSON that can also stand inside a script: `<`, `>`, `&` and `'` are written as escapes.
  func json(in context: RenderContext) -> [UInt8] {
    var bytes: [UInt8] = []
    appendJSON(to: &bytes, in: context)
    return bytes
  }

  func appendJSON(to bytes: inout [UInt8], in context: RenderContext) {
    switch self {
    case .none: bytes += "null".utf8
    case .bool, .int: bytes += text(in: context).utf8
    case .number(let number): bytes += (number.isFinite ? number.description : "null").utf8
    case .text(let text): bytes.append(json: text)
    case .html(let html): bytes.append(json: html.string)
    case .address: bytes.append(json: text(in: context))
    case .date(let date): bytes.append(json: date.rfc3339)
    case .list(let list): bytes.append(list, between: "[", "]") { $1.appendJSON(to: &$0, in: context) }
    case .map(let entries): bytes.append(entries, in: context)
    case .record(let record): bytes.append(record.entries, in: context)
    }
  }
}

extension Record {
  /// The fields that are there, with their names.
  fileprivate var entries: [MapEntry] {
    zip(schema.declarations, values).compactMap { $1.isNone ? nil : MapEntry($0.name, $1) }
  }
}

extension [UInt8] {
  fileprivate mutating func append<Part>(
    _ parts: [Part], between opener: String, _ closer: String, _ append: (inout [UInt8], Part) -> Void
  ) {
    self += opener.utf8
    for (index, part) in parts.enumerated() {
      if index > 0 { self += ", ".utf8 }
      append(&self, part)
    }
    self += closer.utf8
  }

  fileprivate mutating func append(_ entries: [MapEntry], in context: RenderContext) {
    append(entries, between: "{", "}") { bytes, entry in
      bytes.append(json: entry.key)
      bytes += ": ".utf8
      entry.value.appendJSON(to: &bytes, in: context)
    }
  }

  fileprivate mutating func append(json text: String) {
    append(UInt8(ascii: "\""))
    let bytes = text.utf8Span.span
    var start = 0
    for index in bytes.indices where Self.mayNeedEscape(bytes[index]) {
      guard index >= start, let (escape, width) = Self.escape(in: bytes, at: index) else { continue }
      append(run: bytes, start, index)
      self += escape.utf8
      start = index + width
    }
    append(run: bytes, start, bytes.count)
    append(UInt8(ascii: "\""))
  }

  private mutating func append(run bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    guard start < end else { return }
    bytes.extracting(start..<end).withUnsafeBufferPointer { append(contentsOf: $0) }
  }

  /// Whether a character that is written as an escape may begin with the byte.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x5C, 0x7F, 0xE2: true
    default: false
    }
  }

  private static func escape(in bytes: Span<UInt8>, at index: Int) -> (String, width: Int)? {
    guard bytes[index] == 0xE2 else { return escape(Unicode.Scalar(bytes[index])).map { ($0, 1) } }
    guard bytes[index + 1] == 0x80, let scalar = Unicode.Scalar(0x1F80 + UInt32(bytes[index + 2])) else {
      return nil
    }
    return escape(scalar).map { ($0, 3) }
  }

  /// U+2028 and U+2029 end lines in older scripts.
  private static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case "\u{8}": "\\b"
    case "\u{C}": "\\f"
    case "<", ">", "&", "'", "\u{0}"..<"\u{20}", "\u{7F}", "\u{2028}", "\u{2029}":
      "\\u" + String(repeating: "0", count: 4 - String(scalar.value, radix: 16).count)
        + String(scalar.value, radix: 16)
    default: nil
    }
  }
}
