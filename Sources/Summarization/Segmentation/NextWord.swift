/// The word after a possible end of a sentence.
struct NextWord {
  /// Whether white space stands before it.
  let isSpaced: Bool
  let first: CharacterClass
  let mayBeginSentence: Bool
  let traits: WordTraits
  /// Whether it says, with one of the two words after it, who spoke: "Smith asked", "Anna Smith said".
  let beginsAttribution: Bool

  var isCapitalized: Bool { first.contains(.upper) }
  var beginsWithNumber: Bool { first.contains(.digit) }

  init(
    _ text: Span<UInt8>, after end: Int, limit: Int, _ characters: Characters,
    _ lexicon: Lexicon
  ) {
    let unspaced = characters.skip(.space, text, from: end, limit: limit)
    isSpaced = unspaced > end
    let opened = characters.skip(.opening, text, from: unspaced, limit: limit)
    let start = characters.skip(.space, text, from: opened, limit: limit)
    first = characters.classAt(text, start, limit: limit)
    var scanner = WordScanner(at: start, limit: limit)
    let word = scanner.next(text, characters)
    mayBeginSentence =
      first.isAny(of: .beginning) || (first.contains(.lower) && word.hasInnerCapital)
      || (opened > unspaced && word.isClitic && scanner.isAtCapital(text, characters))
    traits = word.isInitial ? [] : lexicon[word.key]
    beginsAttribution =
      isSpaced && first.contains(.upper) && !traits.contains(.starter)
      && nextWordsSay(text, &scanner, characters, lexicon)
  }
}

private func nextWordsSay(
  _ text: Span<UInt8>, _ scanner: inout WordScanner, _ characters: Characters,
  _ lexicon: Lexicon
) -> Bool {
  for _ in 0..<2 where lexicon[scanner.next(text, characters).key].contains(.saying) { return true }
  return false
}
