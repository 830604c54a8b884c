/// Cuts the inside of one tag into tokens.
struct Lexer {
  let bytes: [UInt8]
  /// The first byte that belongs to no token yet.
  var position: Int
  /// The brace or percent sign that closes the tag together with a brace.
  let closer: UInt8

  /// The sign before the end of the tag that asks for the white space behind it.
  var control: UInt8?

  init(bytes: [UInt8], position: Int, closer: UInt8) {
    self.bytes = bytes
    self.position = position
    self.closer = closer
  }

  mutating func next() throws(SyntaxError) -> (token: Token, offset: Int) {
    while position < bytes.count, bytes[position].isSpace { position += 1 }
    let start = position
    guard position < bytes.count, !isOpener(at: position) else { return (.unclosed, start) }
    if let length = lengthOfEnd(at: position) {
      control = length == 3 ? bytes[position] : nil
      position += length
      return (.close, start)
    }
    let byte = bytes[position]
    if byte.isDigit { return (try number(), start) }
    if byte.isNameStart { return (.name(name()), start) }
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      return (.text(try text(quote: byte)), start)
    }
    return (try symbol(), start)
  }
}

extension Lexer {
  private func byte(at index: Int) -> UInt8 {
    index < bytes.count ? bytes[index] : 0
  }

  /// Another tag opens: this one was never closed.
  private func isOpener(at index: Int) -> Bool {
    let next = byte(at: index + 1)
    return bytes[index] == UInt8(ascii: "{")
      && (next == UInt8(ascii: "{") || next == UInt8(ascii: "%") || next == UInt8(ascii: "#"))
  }

  private func lengthOfEnd(at index: Int) -> Int? {
    if bytes[index] == closer, byte(at: index + 1) == UInt8(ascii: "}") { return 2 }
    let isControl = bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+")
    let isEnd = byte(at: index + 1) == closer && byte(at: index + 2) == UInt8(ascii: "}")
    return isControl && isEnd ? 3 : nil
  }

  private mutating func name() -> String {
    let start = position
    while position < bytes.count, bytes[position].isNameStart || bytes[position].isDigit { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static let symbols = ["==", "!=", "<=", ">=", "//", "**"]
  private static let signs = Array("+-*/%~<>=()[]|.,:".utf8)

  private mutating func symbol() throws(SyntaxError) -> Token {
    let start = position
    let pair = String(decoding: bytes[start..<min(start + 2, bytes.count)], as: UTF8.self)
    if Self.symbols.contains(pair) {
      position += 2
      return .symbol(pair)
    }
    guard Self.signs.contains(bytes[start]) else {
      position += 1
      let sign = String(decoding: bytes[start..<position], as: UTF8.self)
      throw SyntaxError(offset: start, message: "'\(sign)' means nothing inside a tag")
    }
    position += 1
    return .symbol(String(Unicode.Scalar(bytes[start])))
  }
}
