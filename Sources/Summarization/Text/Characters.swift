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
  /// Where the next character stands that may end a sentence; notes in `cuts` where a bracket or a dash
  /// stood before it, behind a space.
  func nextTerminator(_ text: Span<UInt8>, in range: Range<Int>, cuts: inout Int) -> Int? {
    let text = text.extracting(0..<range.upperBound)
    let kinds = CharacterTable.markKinds.span
    var index = range.lowerBound
    while text.has(index) {
      let kind = kinds[Int(text[index])]
      guard !kind.isEmpty else {
        index = text.skippingLettersAndSpaces(from: index &+ 1)
        continue
      }
      if kind.contains(.terminator) { return index }
      if kind.contains(.cut), index > range.lowerBound, text[index - 1] == 0x20 { cuts = index }
      guard kind.contains(.lead) else {
        index &+= 1
        continue
      }
      let scalar = text.scalar(at: index)
      if classOf(scalar.value).contains(.terminator) { return index }
      index &+= scalar.width
    }
    return nil
  }

  /// The first place from `start` on whose character is none of these classes.
  @inline(__always)
  func skip(
    _ classes: CharacterClass, _ text: Span<UInt8>, from start: Int, limit: Int
  ) -> Int {
    // Mostly there is nothing to skip.
    guard start < limit, text[start] >= 0x80 || classOf(UInt32(text[start])).isAny(of: classes) else {
      return min(start, limit)
    }
    return skipping(classes, text, from: start, limit: limit)
  }

  private func skipping(
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

extension Span<UInt8> {
  /// The first place from `start` on where no plain letter and no space stands, or one near the end.
  @inline(__always)
  fileprivate func skippingLettersAndSpaces(from start: Int) -> Int {
    var index = start
    while let bytes = EightBytes(self, at: index) {
      let count = bytes.letterAndSpaceCount
      index &+= count
      guard count == 8 else { break }
    }
    return index
  }
}
