/// Turns the words of a text into tokens and finds their stems.
///
/// It works on the parts of a vocabulary one by one, because each is written through a span of its own.
struct WordWriter {
  private let lexicon: Lexicon
  private var stemCount = 0
  private var wordCount = 0
  private var wordGeneration: UInt32 = 0
  private var stemGeneration: UInt32 = 0

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// Adds words as the next tokens; there must be room for them.
  mutating func write(
    _ list: Slab<Word>, _ text: Span<UInt8>, _ tokens: inout Slab<Token>, _ stems: inout Slab<Stem>,
    _ words: inout KeyTable<KnownWord>, _ stemNumbers: inout KeyTable<Int32>
  ) {
    stemCount = stems.count
    wordCount = words.count
    wordGeneration = words.generation
    stemGeneration = stemNumbers.generation
    write(
      list.storage.span.extracting(0..<list.count), text, &tokens, &stems.storage, &words.slots,
      &stemNumbers.slots)
    stems.count = stemCount
    words.count = wordCount
    stemNumbers.count = stemCount
  }

  private mutating func write(
    _ list: Span<Word>, _ text: Span<UInt8>, _ tokens: inout Slab<Token>, _ stems: inout [Stem],
    _ words: inout [KeyTable<KnownWord>.Slot], _ stemNumbers: inout [KeyTable<Int32>.Slot]
  ) {
    let first = tokens.count
    tokens.count += list.count
    var tokens = tokens.storage.mutableSpan
    var stems = stems.mutableSpan
    var slots = words.mutableSpan
    var stemSlots = stemNumbers.mutableSpan
    for index in list.indices {
      let word = list[index]
      let place = slots.place(of: word.key, generation: wordGeneration)
      if slots[place].generation != wordGeneration {
        slots[place] = register(word, text, &stems, &stemSlots)
      }
      let known = slots[place].value
      tokens[first &+ index] = Token(
        stem: known.stem, start: word.start, end: word.end, traits: known.traits.union(word.ownTraits))
    }
  }
}

extension WordWriter {
  /// What is known of a word wherever it stands.
  @inline(never)
  private mutating func register(
    _ word: Word, _ text: Span<UInt8>, _ stems: inout MutableSpan<Stem>,
    _ stemSlots: inout MutableSpan<KeyTable<Int32>.Slot>
  ) -> KeyTable<KnownWord>.Slot {
    let shape = word.shapeTraits(text)
    var traits = lexicon[word.key].union(shape)
    if let base = word.base { traits.formUnion(lexicon[base].union(.hasApostrophe)) }
    let known = KnownWord(traits: traits, stem: number(ofStem: word, shape, &stems, &stemSlots))
    wordCount &+= 1
    return .init(key: word.key.bits, value: known, generation: wordGeneration)
  }

  private mutating func number(
    ofStem word: Word, _ shape: WordTraits, _ stems: inout MutableSpan<Stem>,
    _ slots: inout MutableSpan<KeyTable<Int32>.Slot>
  ) -> Int32 {
    let place = slots.place(of: word.stem, generation: stemGeneration)
    if slots[place].generation == stemGeneration { return slots[place].value }
    let number = Int32(truncatingIfNeeded: stemCount)
    slots[place] = .init(key: word.stem.bits, value: number, generation: stemGeneration)
    stems[stemCount] = Stem(word.stem, length: Int(word.length), shape)
    stemCount &+= 1
    return number
  }
}
