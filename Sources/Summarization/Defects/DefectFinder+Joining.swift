extension DefectFinder {
  /// Whether a small word in the middle needs what went before: "staff then read it", "such a plan"; examples
  /// may follow it: "such as".
  func leansBySmallWord(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    guard let first = candidate.tokens.first, let last = candidate.tokens.last else { return false }
    guard candidate.counts.traits.contains(.phraseStart) else { return false }
    let tokens = vocabulary.tokens.storage.span
    for token in candidate.tokens where tokens[token].traits.contains(.phraseStart) {
      if vocabulary.word(token, is: "such", text) {
        if token == last || !vocabulary.word(token + 1, is: "as", text) { return true }
      } else if token > first, !tokens[token].traits.contains(.quoted),
        leans(token, first, last, vocabulary, text)
      {
        return true
      }
    }
    return false
  }

  /// Whether a word of these lengths and first letters points at another sentence.
  private func leans(
    _ token: Int, _ first: Int, _ last: Int, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    let start = Int(vocabulary.tokens[token].start)
    switch Int(vocabulary.tokens[token].end) - start {
    case 4 where text.hasBytes("then", at: start): return !hasOwnTime(before: token, first, vocabulary)
    case 4 where text.hasBytes("that", at: start):
      return token < last && isPointingThat(token, vocabulary, text)
    case 5 where text.hasBytes("there", at: start):
      return token > first + 1 && isPlace(token, last, vocabulary)
    case 6 where text.hasBytes("either", at: start): return token == last
    case 7 where text.hasBytes("instead", at: start): return token == last
    default: return false
    }
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
    guard token < last, vocabulary.tokens[token + 1].start - vocabulary.tokens[token].end == 1 else {
      return true
    }
    let next = vocabulary.traits(ofToken: token + 1)
    return !next.isAny(of: [.finite, .verb, .modal, .perfect, .verbEnding])
  }

  /// "If that fails", "say that to a director", "do that": a pronoun and not the beginning of a clause.
  private func isPointingThat(_ token: Int, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>) -> Bool {
    let previous = vocabulary.traits(ofToken: token - 1)
    let next = vocabulary.traits(ofToken: token + 1)
    if previous.contains(.subordinator) { return next.isAny(of: [.finite, .modal, .perfect, .verbEnding]) }
    let before = Int(vocabulary.tokens[token - 1].end)
    guard text.hasBytes(" ", at: before) else { return false }
    if vocabulary.word(token + 1, is: "to", text) { return previous.isAny(of: [.verb, .saying]) }
    return previous.contains(.verb)
      && (vocabulary.word(token - 1, is: "do", text) || vocabulary.word(token - 1, is: "did", text)
        || vocabulary.word(token - 1, is: "does", text))
  }
}
