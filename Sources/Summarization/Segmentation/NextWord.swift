/// The word after a possible end of a sentence.
struct NextWord {
  /// Whether white space stands before it.
  let isSpaced: Bool
  let first: CharacterClass
  let mayBeginSentence: Bool
  let traits: WordTraits
  /// Reads on after it.
  private let scanner: WordScanner

  var isCapitalized: Bool { first.contains(.upper) }
  var beginsWithNumber: Bool { first.contains(.digit) }

  init(
    _ text: Span<UInt8>, after end: Int, limit: Int, _ characters: borrowing Characters,
    _ lexicon: borrowing Lexicon
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
    self.scanner = scanner
  }

  /// Whether it says, with one of the two words after it, who spoke: "Smith asked", "Anna Smith said".
  func beginsAttribution(_ text: Span<UInt8>, _ characters: Characters, _ lexicon: Lexicon) -> Bool {
    guard isSpaced, first.contains(.upper), !traits.contains(.starter) else { return false }
    var scanner = scanner
    for _ in 0..<2 {
      scanner.skipFullStop(text)
      if lexicon[scanner.next(text, characters).key].contains(.saying) { return true }
    }
    return false
  }
}
