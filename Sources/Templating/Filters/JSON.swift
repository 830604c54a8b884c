import Vocabulary

extension Value {
  /// The value as JSON that can also stand inside a script: `<`, `>`, `&` and `'` are written as escapes.
  func json(in context: RenderContext) -> [UInt8] {
    var bytes: [UInt8] = []
    appendJSON(to: &bytes, in: context)
    return bytes
  }

  private func appendJSON(to bytes: inout [UInt8], in context: RenderContext) {
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
      bytes += entry.value.json(in: context)
    }
  }

  fileprivate mutating func append(json text: String) {
    append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      if let escape = Self.escape(scalar) {
        self += escape.utf8
      } else {
        self += UTF8.encode(scalar) ?? .init()
      }
    }
    append(UInt8(ascii: "\""))
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
