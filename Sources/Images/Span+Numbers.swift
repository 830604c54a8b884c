/// Numbers in the header of a file; nil where the file ends before.
extension Span<UInt8> {
  func bigEndian(_ length: Int, at offset: Int) -> Int? {
    guard offset >= 0, offset + length <= count else { return nil }
    var number = 0
    for index in offset..<offset + length { number = number << 8 | Int(self[index]) }
    return number
  }

  func littleEndian(_ length: Int, at offset: Int) -> Int? {
    guard offset >= 0, offset + length <= count else { return nil }
    var number = 0
    for index in (offset..<offset + length).reversed() { number = number << 8 | Int(self[index]) }
    return number
  }

  func has(_ expected: [UInt8], at offset: Int) -> Bool {
    guard offset >= 0, offset + expected.count <= count else { return false }
    return expected.indices.allSatisfy { self[offset + $0] == expected[$0] }
  }

  func has(_ text: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + text.utf8CodeUnitCount <= count else { return false }
    return text.withUTF8Buffer { text in text.indices.allSatisfy { self[offset + $0] == text[$0] } }
  }

  /// Where a text of ASCII begins next.
  func firstIndex(of text: StaticString, from start: Int) -> Int? {
    var index = start
    while index + text.utf8CodeUnitCount <= count {
      if has(text, at: index) { return index }
      index += 1
    }
    return nil
  }
}
