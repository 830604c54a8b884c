extension Article {
  /// "also" with the space before it, where the sentence says the same without it: "Holm also won the race."
  ///
  /// It stays after "but", a comma or a preposition, in quotations, and before what it alone joins: "also known as".
  func removableAlso(_ candidate: Candidate, _ text: Span<UInt8>) -> Range<Int>? {
    for token in candidate.tokens.dropFirst().dropLast() {
      let start = Int(vocabulary.tokens[token].start)
      let end = Int(vocabulary.tokens[token].end)
      guard end - start == 4, text.hasBytes("also", at: start) else { continue }
      let before = Int(vocabulary.tokens[token - 1].end)
      guard before + 1 == start, text.hasBytes(" ", at: end), mayGo(token) else { return nil }
      return before..<end
    }
    return nil
  }

  private func mayGo(_ token: Int) -> Bool {
    let previous = vocabulary.traits(ofToken: token - 1)
    return !vocabulary.traits(ofToken: token).isAny(of: [.quoted, .capitalized])
      && !previous.isAny(of: [.connective, .negation, .preposition])
      && !vocabulary.traits(ofToken: token + 1).isAny(of: [.connective, .negation, .subordinator])
  }
}
