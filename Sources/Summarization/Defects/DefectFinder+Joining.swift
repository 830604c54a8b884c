extension DefectFinder {
  /// Whether a small word in the middle needs what went before: "staff then read it", "nor is it cheap either".
  func leansBySmallWord(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    guard let first = candidate.tokens.first, let last = candidate.tokens.last else { return false }
    for token in candidate.tokens.dropFirst() {
      let start = Int(vocabulary.tokens[token].start)
      let length = Int(vocabulary.tokens[token].end) - start
      guard length >= 4, length <= 7, !vocabulary.traits(ofToken: token).contains(.quoted) else { continue }
      switch length {
      case 4 where text.hasBytes("then", at: start):
        if !hasOwnTime(before: token, first, vocabulary) { return true }
      case 4 where text.hasBytes("that", at: start) && token < last:
        if isPointingThat(token, vocabulary, text) { return true }
      case 5 where text.hasBytes("there", at: start) && token > first + 1:
        if isPlace(token, last, vocabulary) { return true }
      case 6 where token == last && text.hasBytes("either", at: start): return true
      case 7 where token == last && text.hasBytes("instead", at: start): return true
      default: continue
      }
    }
    return false
  }

  /// "If it rains, they then stay", "and then", "since then": the sentence says itself when it is.
  private func hasOwnTime(before token: Int, _ first: Int, _ vocabulary: borrowing Vocabulary) -> Bool {
    if vocabulary.traits(ofToken: token - 1).isAny(of: [.connective, .article, .preposition]) { return true }
    return (first..<token).contains {
      vocabulary.traits(ofToken: $0).isAny(of: [.subordinator, .timeUnit, .month, .digits])
    }
  }

  /// "The way to get there is long", but not "says there are".
  private func isPlace(_ token: Int, _ last: Int, _ vocabulary: borrowing Vocabulary) -> Bool {
    guard token < last else { return true }
    let next = vocabulary.traits(ofToken: token + 1)
    return !next.isAny(of: [.finite, .verb, .modal, .perfect, .verbEnding])
      && vocabulary.tokens[token + 1].start - vocabulary.tokens[token].end == 1
  }

  /// "If that fails", "say that to a director", "do that": a pronoun and not the beginning of a clause.
  private func isPointingThat(_ token: Int, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>) -> Bool {
    let previous = vocabulary.traits(ofToken: token - 1)
    let next = vocabulary.traits(ofToken: token + 1)
    if previous.contains(.subordinator) { return next.isAny(of: [.finite, .modal, .perfect, .verbEnding]) }
    let before = Int(vocabulary.tokens[token - 1].end)
    guard text.hasBytes(" ", at: before) else { return false }
    if word(token + 1, vocabulary, is: "to", text) { return previous.isAny(of: [.verb, .saying]) }
    return previous.contains(.verb)
      && (word(token - 1, vocabulary, is: "do", text) || word(token - 1, vocabulary, is: "did", text)
        || word(token - 1, vocabulary, is: "does", text))
  }
}
