/// Answers what the characters of a text are.
///
/// A value to make once for each block: it holds the tables, so that loops need not ask for them again.
struct Characters {
  private let classes: [UInt16]
  private let lowered: [UInt16]

  init(_ table: CharacterTable = .shared) {
    classes = table.classes
    lowered = table.lowered
  }

  @inline(__always)
  func classOf(_ scalar: UInt32) -> CharacterClass {
    scalar < CharacterTable.casedEnd
      ? CharacterClass(rawValue: classes[Int(scalar)]) : CharacterTable.classOfOther(scalar)
  }

  @inline(__always)
  func lowered(_ scalar: UInt32) -> UInt32 {
    scalar < CharacterTable.casedEnd ? UInt32(lowered[Int(scalar)]) : CharacterTable.loweredOther(scalar)
  }
}

extension Characters {
  /// Where the next character stands that may end a sentence.
  func nextTerminator(_ text: Span<UInt8>, in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      if byte < 0x80 {
        if classOf(UInt32(byte)).contains(.terminator) { return index }
        index += 1
      } else if mayLeadTerminator(byte) {
        let scalar = text.scalar(at: index)
        if classOf(scalar.value).contains(.terminator) { return index }
        index += scalar.width
      } else {
        index += 1
      }
    }
    return nil
  }

  /// The first place from `start` on whose character is none of these classes.
  func skip(
    _ classes: CharacterClass, _ text: Span<UInt8>, from start: Int, limit: Int
  ) -> Int {
    var index = start
    while index < limit {
      let scalar = text.scalar(at: index)
      guard classOf(scalar.value).isAny(of: classes) else { return index }
      index += scalar.width
    }
    return limit
  }

  /// The class of the character at a place, or none at the limit.
  func classAt(_ text: Span<UInt8>, _ index: Int, limit: Int) -> CharacterClass {
    index < limit ? classOf(text.scalar(at: index).value) : []
  }

  func trimmingSpaces(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    let start = skip(.space, text, from: range.lowerBound, limit: range.upperBound)
    var end = range.upperBound
    while end > start {
      let scalar = text.scalar(before: end)
      guard classOf(scalar.value).contains(.space) else { break }
      end -= scalar.width
    }
    return start..<max(start, end)
  }
}

/// Whether a multi-byte terminator of any script begins with the byte.
@inline(__always)
private func mayLeadTerminator(_ byte: UInt8) -> Bool {
  switch byte {
  case 0xE2, 0xE3, 0xEF, 0xD8, 0xDB, 0xE0: true
  default: false
  }
}
