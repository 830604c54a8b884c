/// A sentence judged by itself, as a reader of the summary sees it.
package struct KeyPointJudgement: Hashable, Sendable {
  package var defects: Defects
  package var words: Int
  /// The distinct stems that mean something.
  package var stems: Set<UInt64>

  package init(_ text: String, language code: String) {
    let language = Language(code)
    let bytes = Array(text.utf8)
    let range = bytes.indices
    var vocabulary = Vocabulary()
    var line = Candidate(
      range: range, body: range, block: 0, sentence: 0, paragraph: 0, section: 0, indexInBlock: 0,
      isListItem: false)
    Tokenizer(language).read(bytes.span, range, of: &line, into: &vocabulary)
    line.tokens = 0..<vocabulary.tokenCount
    line.counts = WordCounts(vocabulary.tokens.storage.span, line.tokens)
    defects =
      range.isEmpty ? .fragment : DefectFinder(language).defects(of: line, vocabulary, text: bytes.span)
    words = line.words
    stems = Set(
      (0..<vocabulary.stemCount).filter { vocabulary.isContent(stem: $0) }.map { vocabulary.stems[$0].key })
  }
}
