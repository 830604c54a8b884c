/// Reads a few words forwards, where a text is only looked into.
struct WordScanner {
  private(set) var index: Int
  private let limit: Int

  struct Word {
    var key = WordKey()
    var first: CharacterClass = []
    var length = 0
    var capitals = 0
    var hasInnerCapital: Bool { capitals > (first.contains(.upper) ? 1 : 0) }
    var isCapitalized: Bool { first.contains(.upper) }
    var isAllCapitals: Bool { capitals == length && length > 1 }
    /// One letter and a full stop.
    var isInitial = false
    /// One letter and a space, as in Dutch after an apostrophe: 's Avonds.
    var isClitic = false
  }

  init(at index: Int, limit: Int) {
    self.index = index
    // What is further away is none of the words that are looked for.
    self.limit = min(limit, index + 120)
  }

  /// The next word, after any spaces; empty where none stands.
  mutating func next(_ text: Span<UInt8>, _ characters: Characters) -> Word {
    index = characters.skip(.space, text, from: index, limit: limit)
    if index < limit, let word = plainWord(text) { return word }
    var word = Word()
    while index < limit {
      let scalar = text.scalar(at: index)
      let kind = characters.classOf(scalar.value)
      guard kind.isAny(of: .word) else { break }
      word.key.append(characters.lowered(scalar.value))
      if word.length == 0 { word.first = kind }
      if kind.contains(.upper) { word.capitals += 1 }
      word.length += 1
      index += scalar.width
    }
    word.isInitial = word.length == 1 && byte(text) == UInt8(ascii: ".")
    word.isClitic = word.length == 1 && byte(text) == UInt8(ascii: " ")
    return word
  }

  /// A short word of plain letters, if one stands here.
  @inline(__always)
  private mutating func plainWord(_ text: Span<UInt8>) -> Word? {
    guard let bytes = EightBytes(text, at: index), bytes.beginsWithShortWord,
      index + bytes.letterCount < limit
    else { return nil }
    index += bytes.letterCount
    return Word(
      key: bytes.key(ofFirst: bytes.letterCount), first: bytes.beginsWithCapital ? .upper : .lower,
      length: bytes.letterCount, capitals: bytes.capitalCount,
      isClitic: bytes.letterCount == 1 && bytes.next == 0x20)
  }

  /// Whether the next word begins with a capital.
  func isAtCapital(_ text: Span<UInt8>, _ characters: Characters) -> Bool {
    let start = characters.skip(.space, text, from: index, limit: limit)
    return characters.classAt(text, start, limit: limit).contains(.upper)
  }

  /// Goes past the full stop of an abbreviation that was read.
  mutating func skipFullStop(_ text: Span<UInt8>) {
    if byte(text) == UInt8(ascii: ".") { index += 1 }
  }

  /// The byte after the word that was read, or 0 at the limit.
  func byte(_ text: Span<UInt8>, offset: Int = 0) -> UInt8 {
    index + offset < limit ? text[index + offset] : 0
  }
}
