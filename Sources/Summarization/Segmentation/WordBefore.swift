/// The word that a full stop follows.
struct WordBefore {
  private var key = WordKey()
  private var letters = 0
  private var digits = 0
  private var number = 0
  /// Whether letters and full stops alternate: U.S
  private var isDotted = false
  private var isCapitalized = false
  private var isRoman = true
  private var startsSentence = false
  /// A German street: Hauptstr.
  private var isStreet = false
  private var traits: WordTraits = []

  init(
    _ text: Span<UInt8>, before end: Int, sentenceStart: Int,
    _ characters: borrowing Characters, _ language: borrowing Language
  ) {
    let start = wordStart(
      text, before: end, sentenceStart: sentenceStart, characters, elides: language.elides)
    startsSentence =
      characters.skip([.space, .opening], text, from: sentenceStart, limit: start + 1) >= start
    // A longer one is no abbreviation.
    guard end - start <= 24 else { return }
    read(text, start..<end, characters)
    traits = language.lexicon[key]
    isStreet = language.code == "de" && text.hasBytes("str", at: end - 3)
  }

  /// Whether a sentence can end with this word before that one.
  func allowsBoundary(before next: NextWord, hasClosing: Bool, _ language: Language) -> Bool {
    if letters == 0, digits > 0 {
      return allowsBoundaryAfterNumber(before: next, hasClosing: hasClosing, language)
    }
    if traits.contains(.listEnd) { return !next.beginsWithNumber }
    if isStreet, next.beginsWithNumber { return false }
    if traits.contains(.openAbbreviation) { return next.traits.contains(.starter) }
    if traits.contains(.abbreviation) { return false }
    if traits.contains(.numberAbbreviation), next.beginsWithNumber { return false }
    let isInitial = letters == 1 && digits == 0 && isCapitalized
    if isInitial || isDotted { return next.traits.contains(.starter) }
    if language.hasOrdinals, isRoman, isCapitalized {
      return next.traits.isAny(of: [.starter, .connective, .pronoun])
    }
    return true
  }

  private func allowsBoundaryAfterNumber(before next: NextWord, hasClosing: Bool, _ language: Language)
    -> Bool
  {
    guard digits <= 2, !hasClosing, !isDotted else { return true }
    if startsSentence, !next.beginsWithNumber { return false }
    guard language.hasOrdinals, number <= 31 else { return true }
    return next.traits.isAny(of: [.starter, .connective, .pronoun])
  }
}

extension WordBefore {
  private mutating func read(
    _ text: Span<UInt8>, _ range: Range<Int>, _ characters: Characters
  ) {
    var index = range.lowerBound
    var run = 0
    var longestRun = 0
    while index < range.upperBound {
      let scalar = text.scalar(at: index)
      let kind = characters.classOf(scalar.value)
      run = kind.isAny(of: .word) ? run + 1 : 0
      longestRun = max(longestRun, run)
      note(scalar.value, kind, isFirst: index == range.lowerBound)
      key.append(scalar.value == 0x2019 ? 0x27 : characters.lowered(scalar.value))
      index += scalar.width
    }
    isDotted = isDotted && longestRun == 1 && letters > 1
  }

  private mutating func note(_ scalar: UInt32, _ kind: CharacterClass, isFirst: Bool) {
    if kind.contains(.digit) {
      digits += 1
      number = min(number * 10 + Int(scalar & 0xF), 1000)
    } else if kind.isAny(of: .letter) {
      letters += 1
      if isFirst { isCapitalized = kind.contains(.upper) }
    } else if scalar == 0x2E {
      isDotted = true
    }
    switch scalar {
    case 0x49, 0x56, 0x58: break
    default: isRoman = false
    }
  }
}

/// Where the word begins that ends at a place: after white space, a quotation mark or a bracket.
private func wordStart(
  _ text: Span<UInt8>, before end: Int, sentenceStart: Int, _ characters: Characters,
  elides: Bool
) -> Int {
  var start = end
  while start > sentenceStart, end - start <= 24 {
    let scalar = text.scalar(before: start)
    let kind = characters.classOf(scalar.value)
    if kind.contains(.ideograph) || (elides && (scalar.value == 0x27 || scalar.value == 0x2019)) { break }
    guard kind.isAny(of: .word) || isInnerMark(scalar.value) else { break }
    start -= scalar.width
  }
  return max(start, sentenceStart)
}

/// Characters that an abbreviation can have inside.
private func isInnerMark(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x2E, 0x2D, 0x27, 0x2019, 0x2F, 0x2116, 0xBA: true
  default: false
  }
}
