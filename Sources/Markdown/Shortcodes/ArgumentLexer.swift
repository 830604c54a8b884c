/// Reads the name and the arguments of a shortcode.
///
/// The languages that write them differ, so this takes whatever any of them allows, and passes over the rest.
struct ArgumentLexer {
  var position: Int
  var end: Int
  /// Whether the last thing before the end was a slash on its own.
  private(set) var isAfterSlash = false
  private var wasQuoted = false

  init(position: Int, end: Int) {
    self.position = position
    self.end = end
  }
}

extension ArgumentLexer {
  mutating func skipSpace(_ text: Span<UInt8>) {
    while position < end, text[position] <= 0x20 { position += 1 }
  }

  mutating func skip(_ byte: UInt8, _ text: Span<UInt8>) -> Bool {
    guard position < end, text[position] == byte else { return false }
    position += 1
    return true
  }

  /// A name of letters, digits, underscores and the characters that are allowed besides.
  mutating func name(_ text: Span<UInt8>, extra: [UInt8]) -> String? {
    let start = position
    while position < end, isName(text[position]) || (position > start && extra.contains(text[position])) {
      position += 1
    }
    guard position > start, !(0x30...0x39 ~= text[start]) else {
      position = start
      return nil
    }
    return String(decoding: text.bytes(start..<position), as: UTF8.self)
  }

  mutating func arguments(_ text: Span<UInt8>) -> [Shortcode.Argument] {
    var arguments: [Shortcode.Argument] = []
    while position < end {
      let byte = text[position]
      isAfterSlash = byte == UInt8(ascii: "/")
      if let value = quoted(text) {
        arguments.append(Shortcode.Argument(name: nil, value: value))
      } else if let word = word(text) {
        arguments.append(argument(after: word, text))
        isAfterSlash = false
      } else {
        position += 1
      }
    }
    return arguments
  }

  /// The arguments of a call in brackets, up to its end; nil where this is no such call.
  mutating func callArguments(_ text: Span<UInt8>) -> [Shortcode.Argument]? {
    var last = end
    while last > position, text[last - 1] <= 0x20 || text[last - 1] == UInt8(ascii: "-") { last -= 1 }
    guard last > position, text[last - 1] == UInt8(ascii: ")") else { return nil }
    end = last - 1
    let isEmpty = text.bytes(position..<end).allSatisfy { $0 <= 0x20 }
    let arguments = arguments(text)
    let isCall = isEmpty || arguments.contains { $0.name != nil } || wasQuoted
    return isCall ? arguments : nil
  }
}

extension ArgumentLexer {
  private mutating func argument(after word: String, _ text: Span<UInt8>) -> Shortcode.Argument {
    let afterWord = position
    if word.hasSuffix(":"), word.utf8.count > 1, position < end,
      text[position] <= 0x20 || isQuote(text[position])
    {
      skipSpace(text)
      return Shortcode.Argument(name: String(word.dropLast()), value: quoted(text) ?? self.word(text) ?? "")
    }
    skipSpace(text)
    guard position < end, text[position] == UInt8(ascii: "="),
      position + 1 < end, text[position + 1] != UInt8(ascii: "=")
    else {
      position = afterWord
      return Shortcode.Argument(name: nil, value: word)
    }
    position += 1
    skipSpace(text)
    return Shortcode.Argument(name: word, value: quoted(text) ?? self.word(text, isValue: true) ?? "")
  }

  private mutating func quoted(_ text: Span<UInt8>) -> String? {
    guard position < end else { return nil }
    let quote = text[position]
    guard isQuote(quote) else { return nil }
    var value: [UInt8] = []
    var index = position + 1
    while index < end, text[index] != quote {
      let isEscape =
        text[index] == UInt8(ascii: "\\") && quote != UInt8(ascii: "`") && index + 1 < end
        && (text[index + 1] == quote || text[index + 1] == UInt8(ascii: "\\"))
      if isEscape { index += 1 }
      value.append(text[index])
      index += 1
    }
    guard index < end else { return nil }
    position = index + 1
    wasQuoted = true
    return String(decoding: value, as: UTF8.self)
  }

  /// What stands up to the next space, comma or quotation mark, and before the sign of equality of a name.
  private mutating func word(_ text: Span<UInt8>, isValue: Bool = false) -> String? {
    let start = position
    while position < end, isWord(text[position]) || (isValue && text[position] == UInt8(ascii: "=")) {
      position += 1
    }
    if position == end, position > start, text[position - 1] == UInt8(ascii: "/") { position -= 1 }
    guard position > start else { return nil }
    return String(decoding: text.bytes(start..<position), as: UTF8.self)
  }

  private func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")
  }

  private func isName(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: "_")
  }

  private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: ","), UInt8(ascii: "="), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "`"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "|"), UInt8(ascii: "["), UInt8(ascii: "]"):
      false
    default: true
    }
  }
}
