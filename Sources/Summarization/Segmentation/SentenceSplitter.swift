/// Finds the sentences of a block.
///
/// Works on bytes and looks only a few words around each full stop, so that its time is linear in the text
/// whatever the text is.
struct SentenceSplitter {
  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// Calls `body` with the range of each sentence in turn.
  func split(
    _ text: Span<UInt8>, _ range: Range<Int>, isProse: Bool = true, _ body: (Range<Int>) -> Void
  ) {
    let characters = Characters()
    var start = range.lowerBound
    var cursor = isProse ? start : range.upperBound
    while let mark = characters.nextTerminator(text, in: cursor..<range.upperBound) {
      let end = SentenceEnd(text, mark: mark, limit: range.upperBound, characters, language)
      if end.isBoundary(text, sentenceStart: start, limit: range.upperBound, characters, language) {
        emit(text, start..<end.end, characters, body)
        start = end.end
      }
      cursor = end.end
    }
    emit(text, start..<range.upperBound, characters, body)
  }

  private func emit(
    _ text: Span<UInt8>, _ range: Range<Int>, _ characters: Characters,
    _ body: (Range<Int>) -> Void
  ) {
    let trimmed = characters.trimmingSpaces(text, range)
    if !trimmed.isEmpty { body(trimmed) }
  }
}
