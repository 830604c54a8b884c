import Vocabulary

extension TOMLReader {
  /// A string in any of the four notations.
  mutating func string() throws(Problem) -> String {
    if bytes[index] == UInt8(ascii: "'") {
      return takes("'''") ? try longString(quote: UInt8(ascii: "'")) : try shortString()
    }
    return takes("\"\"\"") ? try longString(quote: UInt8(ascii: "\"")) : try shortString()
  }

  /// A string on one line, in single or double quotes.
  mutating func shortString() throws(Problem) -> String {
    let start = index
    let quote = bytes[index]
    var text: [UInt8] = []
    index += 1
    var runStart = index
    while !isAtLineEnd {
      if bytes[index] == quote {
        text.append(contentsOf: bytes[runStart..<index])
        index += 1
        return String(decoding: text, as: UTF8.self)
      }
      if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        text.append(contentsOf: bytes[runStart..<index])
        text.append(contentsOf: String(try escape()).utf8)
        runStart = index
      } else {
        try checkCharacter()
        index += 1
      }
    }
    throw .unclosed(at: start)
  }

  /// A string over several lines, whose opening quotation marks were passed.
  private mutating func longString(quote: UInt8) throws(Problem) -> String {
    let start = index - 3
    var text: [UInt8] = []
    _ = takes("\n") || takes("\r\n")
    while index < end {
      if bytes[index] == quote, let extra = closingMarks(quote) {
        text.append(contentsOf: repeatElement(quote, count: extra))
        return String(decoding: text, as: UTF8.self)
      }
      if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        if !skipLineBreakEscape() { text.append(contentsOf: String(try escape()).utf8) }
      } else if takes("\r\n") || takes("\n") {
        text.append(UInt8(ascii: "\n"))
      } else {
        try checkCharacter()
        text.append(bytes[index])
        index += 1
      }
    }
    throw .unclosed(at: start)
  }

  /// Passes the three marks that close a long string.
  ///
  /// - Returns: how many marks before them belong to the text, at most two; nil where nothing closes here.
  private mutating func closingMarks(_ quote: UInt8) -> Int? {
    var count = 0
    while count < 5, index + count < end, bytes[index + count] == quote { count += 1 }
    guard count >= 3 else { return nil }
    index += count
    return count - 3
  }

  /// A backslash at the end of a line takes with it all white space up to the next text.
  private mutating func skipLineBreakEscape() -> Bool {
    var next = index + 1
    var isLineBreak = false
    while next < end, isWhiteSpace(bytes[next]) {
      isLineBreak = isLineBreak || bytes[next] == UInt8(ascii: "\n")
      next += 1
    }
    if isLineBreak { index = next }
    return isLineBreak
  }

  private mutating func escape() throws(Problem) -> Unicode.Scalar {
    let start = index
    index += 2
    switch index <= end ? bytes[index - 1] : 0 {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "e"): return "\u{1B}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "x"): return try escapedScalar(digits: 2, from: start)
    case UInt8(ascii: "u"): return try escapedScalar(digits: 4, from: start)
    case UInt8(ascii: "U"): return try escapedScalar(digits: 8, from: start)
    default: throw .unknownEscape(at: start)
    }
  }

  private mutating func escapedScalar(digits: Int, from start: Int) throws(Problem) -> Unicode.Scalar {
    guard index + digits <= end, let value = UInt32(text(index..<index + digits), radix: 16),
      let scalar = Unicode.Scalar(value), bytes[index] != UInt8(ascii: "+")
    else { throw .unknownEscape(at: start) }
    if value == 0 { throw .escapedNUL(at: start) }
    index += digits
    return scalar
  }
}

extension Problem {
  fileprivate static func unclosed(at offset: Int) -> Self {
    Problem(at: offset, "this quotation never ends", hint: "close it with the same quotation marks")
  }

  fileprivate static func unknownEscape(at offset: Int) -> Self {
    Problem(at: offset, "this is no escape of TOML", hint: "double the backslash, or use single quotes")
  }
}
