extension Span<UInt8> {
  /// Whether a range holds one of these texts.
  func contains(anyOf texts: [String], in range: Range<Int>) -> Bool {
    texts.contains { !$0.isEmpty && contains(Array($0.utf8), in: range) }
  }

  private func contains(_ text: [UInt8], in range: Range<Int>) -> Bool {
    guard range.count >= text.count else { return false }
    for start in range.lowerBound...(range.upperBound - text.count) where matches(text, at: start) {
      return true
    }
    return false
  }

  private func matches(_ text: [UInt8], at start: Int) -> Bool {
    for offset in text.indices where self[start + offset] != text[offset] { return false }
    return true
  }
}

extension Span<UInt8> {
  /// Whether these letters stand at a place, in capitals or not.
  @inline(__always)
  func hasBytes(_ word: StaticString, at start: Int) -> Bool {
    guard start >= 0, start + word.utf8CodeUnitCount <= count else { return false }
    // Mostly the first one tells.
    guard word.withUTF8Buffer({ self[start] | 0x20 == $0[0] | 0x20 }) else { return false }
    return hasAllBytes(word, at: start)
  }

  @inline(never)
  private func hasAllBytes(_ word: StaticString, at start: Int) -> Bool {
    word.withUTF8Buffer { bytes in
      for offset in bytes.indices where self[start + offset] | 0x20 != bytes[offset] | 0x20 { return false }
      return true
    }
  }
}

/// Whether a sentence ends with a full stop or another final mark, quotation marks and brackets aside.
func endsWithMark(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
  finalMark(text, range, Characters()) != nil
}

/// The final mark of a sentence, quotation marks and brackets aside.
func finalMark(_ text: Span<UInt8>, _ range: Range<Int>, _ characters: Characters) -> UInt32? {
  var end = range.upperBound
  while end > range.lowerBound {
    let scalar = text.scalar(before: end)
    let kind = characters.classOf(scalar.value)
    if kind.contains(.terminator) { return scalar.value }
    guard kind.isAny(of: [.closing, .space]) else { return nil }
    end -= scalar.width
  }
  return nil
}
