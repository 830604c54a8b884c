/// Finds the sentences of a block.
///
/// Works on bytes and looks only a few words around each full stop, so that its time is linear in the text
/// whatever the text is.
struct SentenceSplitter {
  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// A sentence that was found.
  struct Found {
    var range: Range<Int>
    /// Whether a bracket or a dash stands in it.
    var mayHaveCuts: Bool
  }

  /// Calls `body` with each sentence in turn.
  func split(_ text: Span<UInt8>, _ range: Range<Int>, isProse: Bool = true, _ body: (Found) -> Void) {
    let characters = Characters()
    var start = range.lowerBound
    var cursor = isProse ? start : range.upperBound
    var lastCut = isProse ? -1 : Int.max
    while let mark = characters.nextTerminator(text, in: cursor..<range.upperBound, cuts: &lastCut) {
      let end = SentenceEnd(text, mark: mark, limit: range.upperBound, characters, language)
      if end.isBoundary(text, sentenceStart: start, limit: range.upperBound, characters, language) {
        emit(text, start..<end.end, characters, lastCut, body)
        start = end.end
      }
      cursor = end.end
    }
    emit(text, start..<range.upperBound, characters, lastCut, body)
  }

  private func emit(
    _ text: Span<UInt8>, _ range: Range<Int>, _ characters: Characters, _ lastCut: Int,
    _ body: (Found) -> Void
  ) {
    let trimmed = characters.trimmingSpaces(text, range)
    guard !trimmed.isEmpty else { return }
    body(Found(range: trimmed, mayHaveCuts: lastCut >= trimmed.lowerBound))
  }
}
