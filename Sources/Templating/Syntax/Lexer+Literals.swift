extension Lexer {
  mutating func number() throws(SyntaxError) -> Token {
    let start = position
    skipDigits()
    var isFraction = skip(UInt8(ascii: "."))
    let hasExponent = skipExponent()
    isFraction = isFraction || hasExponent
    let digits = String(decoding: bytes[start..<position].filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
    if !isFraction, let value = Int(digits) { return .integer(value) }
    guard isFraction, let value = Double(digits), value.isFinite else {
      throw SyntaxError(offset: start, message: "the number \(digits.prefix(24)) is too large")
    }
    return .number(value)
  }

  private mutating func skipDigits() {
    while position < bytes.count, bytes[position].isDigit || bytes[position] == UInt8(ascii: "_") {
      position += 1
    }
  }

  /// A dot belongs to the number only where a digit follows it.
  private mutating func skip(_ dot: UInt8) -> Bool {
    guard position + 1 < bytes.count, bytes[position] == dot, bytes[position + 1].isDigit else {
      return false
    }
    position += 1
    skipDigits()
    return true
  }

  private mutating func skipExponent() -> Bool {
    guard position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") else { return false }
    var digits = position + 1
    if digits < bytes.count, bytes[digits] == UInt8(ascii: "-") || bytes[digits] == UInt8(ascii: "+") {
      digits += 1
    }
    guard digits < bytes.count, bytes[digits].isDigit else { return false }
    position = digits
    skipDigits()
    return true
  }
}

extension Lexer {
  /// A quoted text with the escapes of Python; any other backslash stays.
  mutating func text(quote: UInt8) throws(SyntaxError) -> String {
    let start = position
    position += 1
    var result: [UInt8] = []
    while position < bytes.count, bytes[position] != quote {
      if bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count {
        appendEscape(to: &result)
      } else {
        result.append(bytes[position])
        position += 1
      }
    }
    guard position < bytes.count else {
      throw SyntaxError(
        offset: start, message: "this text is never closed", hint: "close it with the same quote")
    }
    position += 1
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func appendEscape(to result: inout [UInt8]) {
    let letter = bytes[position + 1]
    position += 2
    switch letter {
    case UInt8(ascii: "n"): result.append(UInt8(ascii: "\n"))
    case UInt8(ascii: "t"): result.append(UInt8(ascii: "\t"))
    case UInt8(ascii: "r"): result.append(UInt8(ascii: "\r"))
    case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"): result.append(letter)
    case UInt8(ascii: "x"): appendScalar(digits: 2, letter: letter, to: &result)
    case UInt8(ascii: "u"): appendScalar(digits: 4, letter: letter, to: &result)
    default: result += [UInt8(ascii: "\\"), letter]
    }
  }

  private mutating func appendScalar(digits: Int, letter: UInt8, to result: inout [UInt8]) {
    let end = min(position + digits, bytes.count)
    let hex = String(decoding: bytes[position..<end], as: UTF8.self)
    guard hex.utf8.count == digits, let scalar = UInt32(hex, radix: 16).flatMap(Unicode.Scalar.init) else {
      result += [UInt8(ascii: "\\"), letter]
      return
    }
    position = end
    result += String(scalar).utf8
  }
}

extension UInt8 {
  var isDigit: Bool {
    (0x30...0x39).contains(self)
  }

  /// Letters, the underscore, and whatever is not ASCII.
  var isNameStart: Bool {
    isLetter || self == UInt8(ascii: "_") || self >= 0x80
  }

  var isLetter: Bool {
    (0x61...0x7A).contains(self | 0x20)
  }
}
