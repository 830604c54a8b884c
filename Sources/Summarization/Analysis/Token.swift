/// A word in its place.
struct Token: BitwiseCopyable {
  /// The number of its stem in the vocabulary.
  var stem: Int32
  /// Bytes of the document's text.
  var start: Int32
  var end: Int32
  var traits: WordTraits
}
