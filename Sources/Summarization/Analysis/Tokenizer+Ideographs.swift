extension Tokenizer {
  /// Reads a run of ideographs, if there is one: each pair of neighbours is a word.
  func readIdeographs(
    _ text: Span<UInt8>, from start: Int, _ candidate: inout Candidate, _ words: inout Slab<Word>
  ) -> Int {
    let isQuoted = candidate.punctuation.isInsideQuotation
    var index = start
    var previous: (scalar: UInt32, start: Int)?
    var length = 0
    while index < text.count {
      let scalar = text.scalar(at: index)
      guard characters.classOf(scalar.value).contains(.ideograph) else { break }
      let end = index + scalar.width
      if let previous {
        append(Word(previous.scalar, scalar.value, at: previous.start..<end, isQuoted: isQuoted), to: &words)
      }
      previous = (scalar.value, index)
      index = end
      length += 1
    }
    if length == 1, let previous {
      append(Word(previous.scalar, 0, at: start..<index, isQuoted: isQuoted), to: &words)
    }
    if length > 0 { candidate.words += max(1, length / 2) }
    return index
  }

  private func append(_ word: Word, to words: inout Slab<Word>) {
    words.makeRoom(for: 1, word)
    words.storage[words.count] = word
    words.count += 1
  }
}
