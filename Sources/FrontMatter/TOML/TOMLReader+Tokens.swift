import Vocabulary

extension TOMLReader {
  /// Passes white space, line ends and comments.
  ///
  /// - Returns: false at the end of the text.
  mutating func skipBlankLines() throws(Problem) -> Bool {
    while true {
      skipSpaces()
      try skipComment()
      guard takes("\n") || takes("\r\n") else { return index < end }
    }
  }

  mutating func skipSpaces() {
    while index < end, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") { index += 1 }
  }

  mutating func skipComment() throws(Problem) {
    guard index < end, bytes[index] == UInt8(ascii: "#") else { return }
    while !isAtLineEnd {
      try checkCharacter()
      index += 1
    }
  }

  var isAtLineEnd: Bool {
    guard index < end else { return true }
    if bytes[index] == UInt8(ascii: "\n") { return true }
    return bytes[index] == UInt8(ascii: "\r") && index + 1 < end && bytes[index + 1] == UInt8(ascii: "\n")
  }

  /// Fails on a character that TOML wants escaped.
  func checkCharacter() throws(Problem) {
    guard bytes[index] < 0x20 && bytes[index] != UInt8(ascii: "\t") || bytes[index] == 0x7F else { return }
    throw Problem(at: index, "a control character stands here", hint: "remove it")
  }

  mutating func takes(_ token: StaticString) -> Bool {
    let count = token.utf8CodeUnitCount
    guard index + count <= end else { return false }
    for place in 0..<count where token.utf8Start[place] != bytes[index + place] { return false }
    index += count
    return true
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
