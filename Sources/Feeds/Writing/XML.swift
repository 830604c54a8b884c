import Vocabulary

extension [UInt8] {
  mutating func append(element name: String, _ text: String) {
    append(opening: name)
    append(xml: text)
    append(closing: name)
  }

  mutating func append(element name: String, _ moment: Timestamp) {
    append(opening: name)
    append(moment: moment)
    append(closing: name)
  }

  mutating func append(emptyElement name: String, attribute: String, _ value: String) {
    append(text: "<")
    append(text: name)
    append(attribute: attribute, value)
    append(text: "/>\n")
  }

  mutating func append(attribute name: String, _ value: String) {
    append(text: " ")
    append(text: name)
    append(text: "=\"")
    append(xml: value)
    append(text: "\"")
  }

  /// Appends text that means itself in content and in a quoted attribute; what XML 1.0 forbids is dropped.
  mutating func append(xml text: String) {
    let text = text.utf8Span.span
    append(
      text,
      specials: { suspects(in: $0) | $0.bytes(0x26) | $0.bytes(0x3C) | $0.bytes(0x3E) | $0.bytes(0x22) },
      replace: { output, offset in
        guard let escape = xmlEscape(text[offset]) else {
          return output.appendUnlessForbidden(text, at: offset)
        }
        output.append(text: escape)
        return 1
      })
  }

  /// Appends markup as a CDATA section, which readers find faster to unpack and which is half as long.
  mutating func append(characterData markup: Span<UInt8>) {
    append(text: "<![CDATA[")
    append(
      markup, specials: { suspects(in: $0) | $0.bytes(0x5D) },
      replace: { output, offset in
        guard markup[offset] == 0x5D else { return output.appendUnlessForbidden(markup, at: offset) }
        // Two brackets never stand side by side in one section, so that no "]]>" ends it too early.
        output.append(text: output.last == 0x5D ? "]]><![CDATA[]" : "]")
        return 1
      })
    append(text: "]]>")
  }

  private mutating func append(opening name: String) {
    append(text: "<")
    append(text: name)
    append(text: ">")
  }

  private mutating func append(closing name: String) {
    append(text: "</")
    append(text: name)
    append(text: ">\n")
  }

  /// Appends the character at the offset unless XML 1.0 (section 2.2) forbids it.
  ///
  /// - Returns: how many bytes were dealt with.
  private mutating func appendUnlessForbidden(_ text: Span<UInt8>, at offset: Int) -> Int {
    guard text[offset] == 0xEF else { return 1 }
    let isNoncharacter = offset + 2 < text.count && text[offset + 1] == 0xBF && text[offset + 2] >= 0xBE
    guard !isNoncharacter else { return 3 }
    append(0xEF)
    return 1
  }
}

/// The bytes that are a control character which XML forbids, or may begin one of its noncharacters.
@inline(__always)
private func suspects(in word: UInt64) -> UInt64 {
  let controls = word.bytes(below: 0x20)
  guard controls != 0 else { return word.bytes(0xEF) }
  let allowed = word.bytes(0x09) | word.bytes(0x0A) | word.bytes(0x0D)
  return controls & ~allowed | word.bytes(0xEF)
}

private func xmlEscape(_ byte: UInt8) -> String? {
  switch byte {
  case 0x26: "&amp;"
  case 0x3C: "&lt;"
  case 0x3E: "&gt;"
  case 0x22: "&quot;"
  default: nil
  }
}
