/// The words of one article: its tokens in order, and what is known of each word and each stem.
///
/// A stem is a word in lower case without its possessive, cut to six letters: crude, but the same for every
/// language and free. Stems get numbers, so that counting is a matter of indexing arrays.
struct Vocabulary {
  private(set) var tokens = Slab<Token>()
  /// By number, in the order of their first appearance.
  var stems = Slab<Stem>()
  private var words = KeyTable(KnownWord())
  /// The numbers of stems.
  private var stemNumbers = KeyTable(Int32(0))
  /// Words that were read and are not yet tokens.
  var unwritten = Slab<Word>()

  /// So many words are read before they are written.
  static let batch = 64

  var stemCount: Int { stems.count }
  var tokenCount: Int { tokens.count }

  mutating func removeAll() {
    tokens.removeAll()
    stems.removeAll()
    words.removeAll()
    stemNumbers.removeAll()
    unwritten.removeAll()
  }

  @inline(__always)
  func traits(ofToken token: Int) -> WordTraits { tokens[token].traits }

  /// Whether a stem means something: it has four letters, or is made of ideographs.
  @inline(__always)
  func isContent(stem: Int) -> Bool { stems[stem].traits.contains(.content) }
}

/// A word that the article has had before.
struct KnownWord: BitwiseCopyable {
  var traits: WordTraits = []
  var stem: Int32 = 0
}

extension Vocabulary {
  /// Makes room for words to be read.
  mutating func prepare() {
    unwritten.makeRoom(for: Self.batch, Word([], at: 0, isQuoted: false))
  }

  /// Adds the words that were read as the next tokens.
  mutating func write(_ text: Span<UInt8>, _ lexicon: Lexicon) {
    let count = unwritten.count
    tokens.makeRoom(for: count, Token(stem: 0, start: 0, end: 0, traits: []))
    stems.makeRoom(for: count, Stem(WordKey(), length: 0, []))
    words.makeRoom(for: count)
    stemNumbers.makeRoom(for: count)
    var writer = WordWriter(lexicon)
    writer.write(unwritten, text, &tokens, &stems, &words, &stemNumbers)
    unwritten.removeAll()
  }
}
