/// The words of one article: its tokens in order, and what is known of each word and each stem.
///
/// A stem is a word in lower case without its possessive, cut to six letters: crude, but the same for every
/// language and free. Words get numbers, so that counting is a matter of indexing arrays.
struct Vocabulary {
  private var wordTable = KeyTable()
  private var stemTable = KeyTable()
  /// By number of word.
  private var words: [(stem: Int32, traits: WordTraits)] = []

  private(set) var tokens: [Token] = []

  /// By number of stem.
  private(set) var stemKeys: [UInt64] = []
  private(set) var stemTraits: [UInt64] = []
  private(set) var stemLengths: [UInt8] = []

  var stemCount: Int { stemKeys.count }
  var tokenCount: Int { tokens.count }

  mutating func removeAll() {
    wordTable.removeAll()
    stemTable.removeAll()
    words.removeAll(keepingCapacity: true)
    tokens.removeAll(keepingCapacity: true)
    stemKeys.removeAll(keepingCapacity: true)
    stemTraits.removeAll(keepingCapacity: true)
    stemLengths.removeAll(keepingCapacity: true)
  }

  func traits(ofToken token: Int) -> WordTraits { tokens[token].traits }

  /// Adds a word of the text as the next token.
  @inline(__always)
  mutating func append(
    _ word: Word, own: WordTraits, _ text: Span<UInt8>, at range: Range<Int>, _ lexicon: borrowing Lexicon
  ) {
    let number = wordTable.number(of: word.key)
    if number == words.count { register(word, word.shapeTraits(text, end: range.upperBound), lexicon) }
    let known = words[number]
    tokens.append(
      Token(
        stem: known.stem, start: Int32(truncatingIfNeeded: range.lowerBound),
        end: Int32(truncatingIfNeeded: range.upperBound), traits: known.traits.union(own)))
  }

  private mutating func register(_ word: Word, _ shape: WordTraits, _ lexicon: borrowing Lexicon) {
    let stem = stemTable.number(of: word.stem)
    if stem == stemKeys.count {
      stemKeys.append(word.stem.bits)
      stemTraits.append(shape.rawValue)
      stemLengths.append(UInt8(min(word.length, 6)))
    }
    var traits = lexicon[word.key].union(shape)
    if let base = word.base { traits.formUnion(lexicon[base].union(.hasApostrophe)) }
    words.append((stem: Int32(truncatingIfNeeded: stem), traits: traits))
  }
}
