extension TOMLScanner {
  /// Passes white space, line ends and comments.
  ///
  /// - Returns: false at the end of the text.
  mutating func skipBlank() -> Bool {
    while index < end {
      if bytes[index] == UInt8(ascii: "#") {
        while index < end, bytes[index] != UInt8(ascii: "\n") { index += 1 }
      } else if isWhiteSpace(bytes[index]) {
        index += 1
      } else {
        return true
      }
    }
    return false
  }

  mutating func skipSpaces() {
    while index < end, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") { index += 1 }
  }

  mutating func takes(_ token: StaticString) -> Bool {
    let count = token.utf8CodeUnitCount
    guard index + count <= end else { return false }
    let isThere = token.withUTF8Buffer { $0.elementsEqual(bytes[index..<index + count]) }
    if isThere { index += count }
    return isThere
  }

  /// Passes a string in any of the four notations.
  ///
  /// - Returns: false for one that never ends.
  mutating func skipString() -> Bool {
    let quote = bytes[index]
    let isLong = index + 2 < end && bytes[index + 1] == quote && bytes[index + 2] == quote
    index += isLong ? 3 : 1
    while index < end {
      if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        index += 2
      } else if bytes[index] == quote {
        guard isLong else {
          index += 1
          return true
        }
        if skipClosing(quote) { return true }
      } else if bytes[index] == UInt8(ascii: "\n"), !isLong {
        return false
      } else {
        index += 1
      }
    }
    index = end
    return false
  }

  /// Passes a run of quotation marks, of which the last three close a long string.
  private mutating func skipClosing(_ quote: UInt8) -> Bool {
    let start = index
    while index < end, index < start + 5, bytes[index] == quote { index += 1 }
    return index - start >= 3
  }

  /// Passes a number, date or boolean; a date and its time may stand apart.
  mutating func skipWord() {
    while index < end, !",]}#\n".utf8.contains(bytes[index]) { index += 1 }
    while isWhiteSpace(bytes[index - 1]) { index -= 1 }
  }

  func isBareKey(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    case UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
