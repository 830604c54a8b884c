/// How many words of which kinds a sentence has.
struct WordCounts {
  /// The traits that any of its words has.
  var traits: WordTraits = []
  /// The traits of the last three.
  var lastTraits: WordTraits = []
  /// Traits that a word outside quotation marks has.
  var unquotedTraits: WordTraits = []
  /// Words with a capital that is not due to their place.
  var capitals = 0
  var digits = 0
  var quoted = 0
  /// Pronouns among the first eight words.
  var references = 0

  init() {}

  init(_ tokens: Range<Int>, _ vocabulary: borrowing Vocabulary) {
    for token in tokens {
      let traits = vocabulary.traits(ofToken: token)
      self.traits.formUnion(traits)
      if traits.contains(.capitalized), token > tokens.lowerBound { capitals += 1 }
      if traits.contains(.digits) { digits += 1 }
      if traits.contains(.quoted) { quoted += 1 } else { unquotedTraits.formUnion(traits) }
      if token < tokens.lowerBound + 8, traits.contains(.reference) { references += 1 }
    }
    for token in tokens.suffix(3) { lastTraits.formUnion(vocabulary.traits(ofToken: token)) }
  }
}
