/// What can be taken off a sentence without changing what it says.
///
/// Only what joins it to the text around it and what is beside the point: a label, a dateline, "However,", a remark
/// in brackets. Never who said it: without that, a claim would become a fact.
struct Trimming {
  let characters = Characters()
  private let lexicon: Lexicon
  let isEnglish: Bool

  /// What is left must have so many bytes, or it would be no sentence.
  private static let leastLength = 30

  init(_ language: Language) {
    lexicon = language.lexicon
    isEnglish = language.isEnglish
  }

  /// Where the sentence begins without what can go.
  func start(of text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var start = range.lowerBound
    for _ in 0..<3 {
      guard let next = shortened(text, start..<range.upperBound) else { break }
      guard range.upperBound - next >= Self.leastLength else { break }
      start = next
    }
    return start
  }

  /// The aside inside a sentence that can go, if what is left is long enough.
  func aside(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    guard isEnglish, let aside = Asides(characters: characters, lexicon: lexicon).find(text, range) else {
      return nil
    }
    return range.count - aside.count >= Self.leastLength + 10 ? aside : nil
  }

  private func shortened(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    if let start = afterBullet(text, range) ?? afterDateline(text, range) { return start }
    var scanner = WordScanner(at: range.lowerBound, limit: range.upperBound)
    let first = scanner.next(text, characters)
    let traits = lexicon[first.key]
    return afterConnective(text, first, traits, scanner, range) ?? afterWeekday(text, traits, scanner, range)
  }
}

extension Trimming {
  /// After a dash or a dot that stood for a list's bullet.
  private func afterBullet(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let scalar = text.scalar(at: range.lowerBound)
    switch scalar.value {
    case 0x2D, 0x2A, 0x2013, 0x2014, 0x2022: break
    default: return nil
    }
    let end = characters.skip(.opening, text, from: range.lowerBound + scalar.width, limit: range.upperBound)
    let next = characters.skip(.space, text, from: end, limit: range.upperBound)
    return next > end ? next : nil
  }

  /// After "However," or "NEW:", and after a bare "But".
  private func afterConnective(
    _ text: Span<UInt8>, _ first: WordScanner.Word, _ traits: WordTraits, _ scanner: WordScanner,
    _ range: Range<Int>
  ) -> Int? {
    var scanner = scanner
    if traits.contains(.label), first.isAllCapitals, scanner.byte(text) == UInt8(ascii: ":") {
      return next(text, after: scanner.index + 1, range)
    }
    if isEnglish, let link = linkingPhrases.match(in: text, at: range.lowerBound, limit: range.upperBound) {
      return afterComma(text, at: link.end, range)
    }
    guard traits.contains(.removable) else { return nil }
    if scanner.byte(text) == UInt8(ascii: ",") { return afterComma(text, at: scanner.index, range) }
    guard traits.contains(.bareRemovable) else { return nil }
    let start = scanner.index
    let follower = scanner.next(text, characters)
    let isBeginning = follower.isCapitalized || lexicon[follower.key].isAny(of: .beginnings)
    return isBeginning ? next(text, after: start, range) : nil
  }

  /// After "On Monday," or "Late Tuesday,".
  private func afterWeekday(
    _ text: Span<UInt8>, _ traits: WordTraits, _ scanner: WordScanner, _ range: Range<Int>
  ) -> Int? {
    guard isEnglish, traits.isAny(of: [.preposition, .weekday]) else { return nil }
    var scanner = scanner
    if traits.contains(.weekday) { return afterComma(text, at: scanner.index, range) }
    guard lexicon[scanner.next(text, characters).key].contains(.weekday) else { return nil }
    return afterComma(text, at: scanner.index, range)
  }

  private func afterComma(_ text: Span<UInt8>, at end: Int, _ range: Range<Int>) -> Int? {
    guard end < range.upperBound, text[end] == UInt8(ascii: ",") else { return nil }
    var scanner = WordScanner(at: end + 1, limit: range.upperBound)
    let follower = scanner.next(text, characters)
    guard follower.length > 0, !lexicon[follower.key].contains(.afterRemoval) else { return nil }
    return next(text, after: end + 1, range)
  }

  private func next(_ text: Span<UInt8>, after end: Int, _ range: Range<Int>) -> Int? {
    let start = characters.skip(.space, text, from: end, limit: range.upperBound)
    return start > end ? start : nil
  }
}

extension WordTraits {
  /// What a sentence can begin with when a bare "But" before it is gone.
  fileprivate static let beginnings: Self = [.article, .indefinite, .preposition, .quantifier, .subordinator]
}

/// Connectives of several words that can go where a comma follows.
private let linkingPhrases = Phrases(
  """
  in addition
  in fact
  of course
  for example
  for instance
  as a result
  in other words
  in turn
  on the other hand
  in contrast
  by contrast
  at the same time
  in short
  in summary
  in conclusion
  in general
  as mentioned
  as mentioned above
  as noted above
  first of all
  last but not least
  in particular
  more importantly
  most importantly
  to sum up
  to summarize
  after all
  not surprisingly
  even so
  that said
  needless to say
  to be sure
  as it happens
  what's more
  even more importantly
  perhaps most importantly
  """)
