import Vocabulary

extension [UInt8] {
  /// Appends a member's name, with the comma that separates it from the member before.
  mutating func append(key: String) {
    let isFirst = last == UInt8(ascii: "{") || last == UInt8(ascii: "\n")
    append(text: isFirst ? "\"" : ",\"")
    append(text: key)
    append(text: "\":")
  }

  /// Appends a member; nothing where there is no value.
  mutating func append(member key: String, _ value: String?) {
    guard let value else { return }
    append(key: key)
    append(json: value.utf8Span.span)
  }

  mutating func append(member key: String, _ moment: Timestamp) {
    append(key: key)
    append(text: "\"")
    append(moment: moment)
    append(text: "\"")
  }

  /// Appends a member that is a list of texts; nothing where it is empty.
  mutating func append(member key: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    append(key: key)
    append(text: "[")
    for value in values {
      if last != UInt8(ascii: "[") { append(text: ",") }
      append(json: value.utf8Span.span)
    }
    append(text: "]")
  }

  /// Appends UTF-8 as a quoted string (RFC 8259, section 7).
  mutating func append(json text: Span<UInt8>) {
    append(text: "\"")
    append(
      text, specials: { $0.bytes(below: 0x20) | $0.bytes(0x22) | $0.bytes(0x5C) },
      replace: { output, offset in
        output.append(jsonEscape: text[offset])
        return 1
      })
    append(text: "\"")
  }

  private mutating func append(jsonEscape byte: UInt8) {
    append(0x5C)
    switch byte {
    case 0x22, 0x5C: append(byte)
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0D: append(UInt8(ascii: "r"))
    case 0x09: append(UInt8(ascii: "t"))
    default:
      append(text: byte < 0x10 ? "u000" : "u001")
      append(text: String(byte & 15, radix: 16))
    }
  }
}
