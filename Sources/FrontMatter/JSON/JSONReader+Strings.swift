import Vocabulary

extension JSONReader {
  /// The string whose opening quotation mark the index stands at.
  mutating func string() throws(Problem) -> String {
    let start = index
    index += 1
    var text: [UInt8] = []
    var runStart = index
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        text.append(contentsOf: bytes[runStart..<index])
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text.append(contentsOf: bytes[runStart..<index])
        text.append(contentsOf: try escape().utf8)
        runStart = index
      case 0..<0x20: throw .controlCharacter(at: index)
      default: index += 1
      }
    }
    throw Problem(at: start, "this quotation never ends", hint: "close it with '\"'")
  }

  private mutating func escape() throws(Problem) -> String {
    let start = index
    index += 2
    switch index <= end ? bytes[index - 1] : 0 {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return String(try escapedScalar(from: start))
    default: throw .unknownEscape(at: start)
    }
  }

  /// A character written as one UTF-16 unit, or as a pair of surrogates.
  private mutating func escapedScalar(from start: Int) throws(Problem) -> Unicode.Scalar {
    guard let unit = hexUnit() else { throw .unknownEscape(at: start) }
    if unit == 0 { throw .escapedNUL(at: start) }
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, index + 2 <= end, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { throw .loneSurrogate(at: start) }
    index += 2
    guard let low = hexUnit(), 0xDC00..<0xE000 ~= low,
      let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
    else { throw .loneSurrogate(at: start) }
    return scalar
  }

  private mutating func hexUnit() -> UInt16? {
    guard index + 4 <= end else { return nil }
    let digits = bytes[index..<index + 4]
    guard digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }) else { return nil }
    index += 4
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}

extension Problem {
  fileprivate static func controlCharacter(at offset: Int) -> Self {
    Problem(
      at: offset, "a line break or control character stands in a text", hint: "write '\\n' for a line break")
  }

  fileprivate static func unknownEscape(at offset: Int) -> Self {
    Problem(at: offset, "this is no escape of JSON", hint: "double the backslash")
  }

  fileprivate static func loneSurrogate(at offset: Int) -> Self {
    Problem(
      at: offset, "this escape is half of a character", hint: "write both halves, or the character itself")
  }
}
