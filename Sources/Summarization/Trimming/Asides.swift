/// Finds asides between dashes that can go: " -- who has led it since May --", and one at the end.
///
/// One that says "not", "but" or "if" stays, for it changes what the sentence says; so does one with a quotation.
struct Asides {
  let characters: Characters
  let lexicon: Lexicon

  /// The aside of a sentence with the space before it; where dashes are more, they are left alone.
  func find(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    guard let first = spacedDash(text, range) else { return nil }
    guard let second = spacedDash(text, first.upperBound - 1..<range.upperBound) else {
      return tail(text, from: first, range)
    }
    // Dashes that share the space between them hold nothing.
    guard second.lowerBound >= first.upperBound else { return nil }
    // Dashes that share the space between them hold nothing.
    guard second.lowerBound >= first.upperBound else { return nil }
    guard spacedDash(text, second.upperBound - 1..<range.upperBound) == nil else { return nil }
    guard isHarmless(text, first.upperBound..<second.lowerBound, limit: 110) else { return nil }
    return first.lowerBound..<second.upperBound - 1
  }

  /// An aside up to the full stop, where there was a whole clause before it.
  private func tail(_ text: Span<UInt8>, from dash: Range<Int>, _ range: Range<Int>) -> Range<Int>? {
    let end = range.upperBound - 1
    guard end > dash.upperBound, text[end] == UInt8(ascii: ".") else { return nil }
    guard isHarmless(text, dash.upperBound..<end, limit: 160) else { return nil }
    return hasVerb(text, range.lowerBound..<dash.lowerBound) ? dash.lowerBound..<end : nil
  }
}

extension Asides {
  /// The next dash between spaces, with both of them.
  private func spacedDash(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var index = range.lowerBound
    while index + 2 < range.upperBound {
      if text[index] == 0x20, let end = dashEnd(text, from: index + 1, limit: range.upperBound) {
        return index..<end + 1
      }
      index += 1
    }
    return nil
  }

  /// The place of the space after a dash.
  private func dashEnd(_ text: Span<UInt8>, from start: Int, limit: Int) -> Int? {
    guard text[start] == 0x2D || text[start] == 0xE2 else { return nil }
    var index = start
    while index < limit, index < start + 6 {
      let scalar = text.scalar(at: index)
      guard scalar.value == 0x2D || scalar.value == 0x2013 || scalar.value == 0x2014 else { break }
      index += scalar.width
    }
    let isHyphen = text[start] == 0x2D && index == start + 1
    return index > start && index < limit && text[index] == 0x20 && !isHyphen ? index : nil
  }

  private func isHarmless(_ text: Span<UInt8>, _ range: Range<Int>, limit: Int) -> Bool {
    guard range.count <= limit else { return false }
    return !hasQuotationMark(text, range)
      && !containsWord(text, range) { $0.isAny(of: [.negation, .connective, .saying, .subordinator]) }
  }

  private func hasVerb(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    containsWord(text, range) { $0.contains(.finite) }
  }

  private func containsWord(_ text: Span<UInt8>, _ range: Range<Int>, _ matches: (WordTraits) -> Bool) -> Bool
  {
    var index = range.lowerBound
    while index < range.upperBound {
      var scanner = WordScanner(at: index, limit: range.upperBound)
      let word = scanner.next(text, characters)
      if word.length > 0, matches(lexicon[word.key]) { return true }
      index =
        scanner.index < range.upperBound
        ? scanner.index + text.scalar(at: scanner.index).width : range.upperBound
    }
    return false
  }

  private func hasQuotationMark(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = text.scalar(at: index)
      switch scalar.value {
      case 0x22, 0x201C, 0x201D, 0xAB, 0xBB: return true
      default: index += scalar.width
      }
    }
    return false
  }
}
