/// A run of characters that may end a sentence, with the quotation marks and brackets that close after it.
struct SentenceEnd {
  /// Where the run begins.
  let start: Int
  /// Where its full stops, question marks and exclamation marks end.
  let marksEnd: Int
  /// Where the closing characters after them end.
  let end: Int
  /// The first mark.
  let mark: UInt32

  init(
    _ text: Span<UInt8>, mark start: Int, limit: Int, _ characters: borrowing Characters,
    _ language: borrowing Language
  ) {
    self.start = start
    mark = text.scalar(at: start).value
    marksEnd = characters.skip(.terminator, text, from: start, limit: limit)
    if characters.classOf(mark).contains(.fullWidthStop) {
      end = characters.skip([.terminator, .closing], text, from: marksEnd, limit: limit)
    } else {
      var end = characters.skip(.closing, text, from: marksEnd, limit: limit)
      if !language.reversesGuillemets { end = skippingSpacedGuillemet(text, from: end, limit, characters) }
      self.end = skippingNoteMark(text, from: end, limit: limit)
    }
  }

  /// A single full stop: the only mark that has other uses.
  var isFullStop: Bool { mark == 0x2E && marksEnd - start == 1 }
  var hasClosing: Bool { end > marksEnd }
}

/// Past the » that stands after a space where quotations are set with spaces inside.
private func skippingSpacedGuillemet(
  _ text: Span<UInt8>, from end: Int, _ limit: Int, _ characters: Characters
) -> Int {
  let afterSpaces = characters.skip(.space, text, from: end, limit: min(limit, end + 3))
  guard afterSpaces > end, afterSpaces < limit else { return end }
  let scalar = text.scalar(at: afterSpaces)
  return scalar.value == 0xBB ? afterSpaces + scalar.width : end
}

/// Past the number of a note in brackets, which encyclopaedias put behind the full stop.
private func skippingNoteMark(_ text: Span<UInt8>, from end: Int, limit: Int) -> Int {
  guard end < limit, text[end] == UInt8(ascii: "[") else { return end }
  var index = end + 1
  while index < limit, index < end + 5, (0x30...0x39).contains(text[index]) { index += 1 }
  guard index > end + 1, index < limit, text[index] == UInt8(ascii: "]") else { return end }
  return index + 1
}
