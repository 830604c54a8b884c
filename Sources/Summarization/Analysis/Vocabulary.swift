/// The words of one article: its tokens in order, and what is known of each word and each stem.
///
/// A stem is a word in lower case without its possessive, cut to six letters: crude, but the same for every
/// language and free. Words get numbers, so that counting is a matter of indexing arrays.
struct Vocabulary {
  private var wordTable = KeyTable()
  private var stemTable = KeyTable()
  /// By number of word.
  private var wordStems: [Int32] = []
  private var wordTraits: [UInt64] = []

  /// By number of token.
  private(set) var tokenStems: [Int32] = []
  private(set) var tokenTraits: [UInt64] = []
  private(set) var tokenStarts: [Int32] = []
  private(set) var tokenEnds: [Int32] = []

  /// By number of stem.
  private(set) var stemKeys: [UInt64] = []
  private(set) var stemTraits: [UInt64] = []
  private(set) var stemLengths: [UInt8] = []

  var stemCount: Int { stemKeys.count }
  var tokenCount: Int { tokenStems.count }

  mutating func removeAll() {
    wordTable.removeAll()
    stemTable.removeAll()
    wordStems.removeAll(keepingCapacity: true)
    wordTraits.removeAll(keepingCapacity: true)
    tokenStems.removeAll(keepingCapacity: true)
    tokenTraits.removeAll(keepingCapacity: true)
    tokenStarts.removeAll(keepingCapacity: true)
    tokenEnds.removeAll(keepingCapacity: true)
    stemKeys.removeAll(keepingCapacity: true)
    stemTraits.removeAll(keepingCapacity: true)
    stemLengths.removeAll(keepingCapacity: true)
  }

  func traits(ofToken token: Int) -> WordTraits { WordTraits(rawValue: tokenTraits[token]) }

  /// Adds a word of the text as the next token.
  @inline(__always)
  mutating func append(_ word: Word, own: WordTraits, at range: Range<Int>, _ lexicon: Lexicon) {
    let number = wordTable.number(of: word.key)
    if number == wordStems.count { register(word, lexicon) }
    tokenStems.append(wordStems[number])
    tokenTraits.append(wordTraits[number] | own.rawValue)
    tokenStarts.append(Int32(truncatingIfNeeded: range.lowerBound))
    tokenEnds.append(Int32(truncatingIfNeeded: range.upperBound))
  }

  private mutating func register(_ word: Word, _ lexicon: Lexicon) {
    let stem = stemTable.number(of: word.stem)
    let shape = word.shapeTraits
    if stem == stemKeys.count {
      stemKeys.append(word.stem.bits)
      stemTraits.append(shape.rawValue)
      stemLengths.append(UInt8(min(word.length, 6)))
    }
    var traits = lexicon[word.key].union(shape)
    if let base = word.base { traits.formUnion(lexicon[base].union(.hasApostrophe)) }
    wordStems.append(Int32(truncatingIfNeeded: stem))
    wordTraits.append(traits.rawValue)
  }
}
