extension SentenceEnd {
  /// Whether a sentence ends here and another begins.
  func isBoundary(
    _ text: Span<UInt8>, sentenceStart: Int, limit: Int, _ characters: Characters,
    _ language: Language
  ) -> Bool {
    guard end < limit else { return false }
    if characters.classOf(mark).contains(.fullWidthStop) {
      return !hasClosing || !continuesAfterQuotation(text, at: end, limit: limit)
    }
    let next = NextWord(text, after: end, limit: limit, characters, language.lexicon)
    guard next.mayBeginSentence else { return false }
    guard next.isSpaced else { return isFullStop && !hasClosing && isGlued(text, to: next, characters) }
    if isFullStop {
      let word = WordBefore(text, before: start, sentenceStart: sentenceStart, characters, language)
      return word.allowsBoundary(before: next, hasClosing: hasClosing, language)
    }
    return !belongsToName(text) && !(hasClosing && next.beginsAttribution(text, characters, language.lexicon))
  }

  /// Whether the space after the full stop was only forgotten: a word of small letters before, a usual first word
  /// after; "s.All" is a name in a program.
  private func isGlued(
    _ text: Span<UInt8>, to next: NextWord, _ characters: Characters
  ) -> Bool {
    guard next.traits.contains(.starter), next.isCapitalized else { return false }
    var index = start
    for _ in 0..<3 {
      guard index > 0 else { return false }
      let scalar = text.scalar(before: index)
      guard characters.classOf(scalar.value).contains(.lower) else { return false }
      index -= scalar.width
    }
    return true
  }

  /// Whether the mark is a part of a name, as in "Yahoo! Inc.".
  private func belongsToName(_ text: Span<UInt8>) -> Bool {
    guard mark == 0x21, !hasClosing else { return false }
    return text.hasSuffix("Yahoo", before: start) || text.hasSuffix("Jeopardy", before: start)
  }
}

extension Span<UInt8> {
  fileprivate func hasSuffix(_ suffix: StaticString, before end: Int) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard end >= length else { return false }
    return suffix.withUTF8Buffer { bytes in
      for index in 0..<length where self[end - length + index] != bytes[index] { return false }
      return true
    }
  }
}

/// Whether the words after a closing bracket say who spoke: と, って, 说, 道, 問.
private func continuesAfterQuotation(_ text: Span<UInt8>, at start: Int, limit: Int) -> Bool {
  var index = start
  var isFirst = true
  while index < limit, index < start + 12 {
    let scalar = text.scalar(at: index)
    switch scalar.value {
    case 0x3068, 0x3063: if isFirst { return true }
    case 0x8BF4, 0x8AAA, 0x9053, 0x95EE, 0x554F, 0x558A: return true
    case 0x3001, 0x3002, 0xFF0C, 0x300C, 0x201C: return false
    default: break
    }
    isFirst = false
    index += scalar.width
  }
  return false
}
