import Vocabulary

/// A tag as an HTML parser meets it.
struct LexedTag {
  /// In lower case; of a long name the beginning.
  var name: String
  var isClosing = false
  var isSelfClosing = false
  var attributeCount = 0
  /// Whether there are words between this tag and the one before.
  var followsText = false
}

/// Finds the tags of HTML, and nothing that only looks like one: in comments and values, or in the text of a script.
struct TagLexer {
  private(set) var position = 0
  private var hasText = false

  mutating func next(in html: Span<UInt8>) -> LexedTag? {
    while position < html.count {
      guard html[position] == UInt8(ascii: "<") else {
        hasText = hasText || html[position] > 0x20
        position += 1
        continue
      }
      let isClosing = byte(position + 1, html) == UInt8(ascii: "/")
      let start = position + (isClosing ? 2 : 1)
      if let first = byte(start, html), isLetter(first) { return tag(from: start, isClosing, html) }
      skipMarkup(html)
    }
    return nil
  }

  /// Skips the text of an element that holds no tags but its own end.
  ///
  /// - Returns: whether it may be that the parser finds the end elsewhere, as in a script that writes scripts.
  mutating func skipText(of name: String, in html: Span<UInt8>) -> Bool {
    let wanted = Array(name.utf8)
    var comments = false
    var isDoubtful = false
    while position < html.count {
      defer { position += 1 }
      guard html[position] == UInt8(ascii: "<") else { continue }
      comments = comments || html.matches("<!--", at: position)
      isDoubtful = isDoubtful || comments && html.matches(wanted, at: position + 1)
      if byte(position + 1, html) == UInt8(ascii: "/"), html.matches(wanted, at: position + 2) {
        position -= 1
        break
      }
    }
    return isDoubtful
  }
}

extension TagLexer {
  private func byte(_ index: Int, _ html: Span<UInt8>) -> UInt8? {
    index < html.count ? html[index] : nil
  }

  private mutating func tag(from start: Int, _ isClosing: Bool, _ html: Span<UInt8>) -> LexedTag {
    var end = start
    while let byte = byte(end, html), !endsName(byte) { end += 1 }
    let name = html.lowercased(start..<min(end, start + 15))
    var tag = LexedTag(name: name, isClosing: isClosing, followsText: hasText)
    hasText = false
    position = end
    skipAttributes(of: &tag, html)
    return tag
  }

  private mutating func skipAttributes(of tag: inout LexedTag, _ html: Span<UInt8>) {
    while let byte = byte(position, html), byte != UInt8(ascii: ">") {
      tag.isSelfClosing = byte == UInt8(ascii: "/")
      if byte <= 0x20 || byte == UInt8(ascii: "/") {
        position += 1
      } else {
        tag.attributeCount += 1
        skipAttribute(html)
      }
    }
    position += 1
  }

  private mutating func skipAttribute(_ html: Span<UInt8>) {
    // An equals sign in front of a name belongs to it.
    position += 1
    while let byte = byte(position, html), !endsName(byte), byte != UInt8(ascii: "=") { position += 1 }
    var value = position
    while let byte = byte(value, html), byte <= 0x20 { value += 1 }
    guard byte(value, html) == UInt8(ascii: "=") else { return }
    value += 1
    while let byte = byte(value, html), byte <= 0x20 { value += 1 }
    position = value
    guard let quote = byte(position, html) else { return }
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      position += 1
      while let byte = byte(position, html), byte != quote { position += 1 }
      position += 1
    } else {
      while let byte = byte(position, html), byte > 0x20, byte != UInt8(ascii: ">") { position += 1 }
    }
  }

  /// Comments, and what is taken for one.
  private mutating func skipMarkup(_ html: Span<UInt8>) {
    let next = byte(position + 1, html)
    if html.matches("<!--", at: position) {
      position += 4
      if html.matches(">", at: position) || html.matches("->", at: position) { return }
      while position < html.count, !html.matches("-->", at: position), !html.matches("--!>", at: position) {
        position += 1
      }
      position += 3
    } else if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || next == UInt8(ascii: "/") {
      while let byte = byte(position, html), byte != UInt8(ascii: ">") { position += 1 }
      position += 1
    } else {
      hasText = true
      position += 1
    }
  }
}

private func endsName(_ byte: UInt8) -> Bool {
  byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
}

extension Span<UInt8> {
  fileprivate func matches(_ text: StaticString, at start: Int) -> Bool {
    guard start + text.utf8CodeUnitCount <= count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { self[start + $0] == text.utf8Start[$0] }
  }

  /// In any case.
  fileprivate func matches(_ name: [UInt8], at start: Int) -> Bool {
    guard start + name.count <= count else { return false }
    return name.indices.allSatisfy { self[start + $0] | 0x20 == name[$0] }
  }

  fileprivate func lowercased(_ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count) { buffer in
      for index in range {
        let byte = self[index]
        buffer[index - range.lowerBound] = 0x41...0x5A ~= byte ? byte | 0x20 : byte
      }
      return range.count
    }
  }
}
