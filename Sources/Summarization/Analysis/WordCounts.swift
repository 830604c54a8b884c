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

  init(_ tokens: Span<Token>, _ range: Range<Int>) {
    let tokens = tokens.extracting(range)
    var all: WordTraits = []
    var unquoted: WordTraits = []
    var capitals = 0
    var digits = 0
    var quoted = 0
    for place in tokens.indices {
      let traits = tokens[place].traits
      all.formUnion(traits)
      if !traits.contains(.quoted) { unquoted.formUnion(traits) }
      if traits.contains(.capitalized) { capitals &+= 1 }
      if traits.contains(.digits) { digits &+= 1 }
      if traits.contains(.quoted) { quoted &+= 1 }
    }
    traits = all
    unquotedTraits = unquoted
    self.digits = digits
    self.quoted = quoted
    if !tokens.isEmpty, tokens[0].traits.contains(.capitalized) { capitals &-= 1 }
    self.capitals = capitals
    for place in 0..<min(8, tokens.count) where tokens[place].traits.contains(.reference) { references &+= 1 }
    for place in max(0, tokens.count - 3)..<tokens.count { lastTraits.formUnion(tokens[place].traits) }
  }
}
