/// A sentence of the article's own that may become a key point, with what was counted in it.
struct Candidate {
  /// The whole sentence: bytes of the document's text.
  var range: Range<Int>
  /// The sentence without what is trimmed from its beginning.
  var body: Range<Int>
  /// Whether a bracket or a dash stands in it.
  var mayHaveCuts = false
  /// Indices of the article's cuts: remarks inside the body that are trimmed.
  var cuts: Range<Int> = 0..<0
  var block: Int
  /// The index among all sentences of the document.
  var sentence: Int
  /// The index of the paragraph among those that have candidates.
  var paragraph: Int
  /// The number of headings before it.
  var section: Int
  /// The place within its block.
  var indexInBlock: Int
  var isListItem: Bool
  /// Indices of its words in the vocabulary's tokens.
  var tokens: Range<Int> = 0..<0
  /// Indices of its distinct stems among the entries.
  var entries: Range<Int> = 0..<0
  /// How many words a reader would count.
  var words = 0
  var punctuation = Punctuation()
  var counts = WordCounts()
  var defects: Defects = []
  /// The candidate that introduces a name which this one takes as known.
  var antecedent: Int?
  /// The thing that it begins with and takes as known: "The rollout will take weeks."
  var knownThing: KnownThing?
}
