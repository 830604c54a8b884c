/// A sentence of the article's own that may become a key point, with what was counted in it.
struct Candidate {
  /// Bytes of the document's text.
  var range: Range<Int>
  var block: Int
  /// The index among all sentences of the document.
  var sentence: Int
  /// The index of the paragraph among those that have candidates.
  var paragraph: Int
  /// The place within its block.
  var indexInBlock: Int
  var isListItem = false
  /// Indices of its words in the vocabulary's tokens.
  var tokens: Range<Int> = 0..<0
  /// Indices of its distinct stems among the entries.
  var entries: Range<Int> = 0..<0
  /// How many words a reader would count.
  var words = 0
  var punctuation = Punctuation()
  var defects: Defects = []
}
