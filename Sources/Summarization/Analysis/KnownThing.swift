/// A thing that a sentence begins with as if the reader knew it: "The rollout will take weeks."
struct KnownThing {
  /// The noun, as the number of its stem.
  var stem: Int32
  /// Whether an earlier sentence has the word, and so perhaps the introduction.
  var isMentionedBefore: Bool
}

/// Finds which sentences begin with a thing that only another one introduces.
///
/// "The rollout of the new network will take weeks" says what rolls out; "The rollout will take weeks" does not, unless
/// the headline or a key point before it has the word.
struct KnownThings {
  private var isMentioned: [Bool] = []

  mutating func link(
    _ candidates: inout [Candidate], _ vocabulary: borrowing Vocabulary, titleStems: [Int32],
    _ text: Span<UInt8>
  ) {
    isMentioned.reset(false, count: vocabulary.stemCount)
    for index in candidates.indices {
      candidates[index].knownThing = nil
      if index > 0, let stem = subject(of: candidates[index], vocabulary, text), !titleStems.contains(stem) {
        candidates[index].knownThing = KnownThing(stem: stem, isMentionedBefore: isMentioned[Int(stem)])
      }
      for token in candidates[index].tokens { isMentioned[Int(vocabulary.tokens[token].stem)] = true }
    }
  }
}

extension KnownThings {
  /// The noun after "the" at the beginning, if nothing says which one is meant: "The rollout will", "At the meeting,".
  private func subject(
    of candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Int32? {
    guard let start = candidate.tokens.first else { return nil }
    let isPhrase = vocabulary.traits(ofToken: start).contains(.preposition)
    let tokens = isPhrase ? candidate.tokens.dropFirst() : candidate.tokens
    guard let first = tokens.first, vocabulary.traits(ofToken: first).contains(.article) else { return nil }
    var noun: Int?
    for token in tokens.dropFirst().prefix(4) {
      let traits = vocabulary.traits(ofToken: token)
      if let noun, !isPhrase, isVerb(token, vocabulary, text, isSecond: token == first + 2) {
        return vocabulary.tokens[noun].stem
      }
      guard isNounPart(traits) else { return nil }
      if traits.contains(.possessive) { return vocabulary.tokens[token].stem }
      if isPhrase, text.hasBytes(",", at: Int(vocabulary.tokens[token].end)) {
        let stem = vocabulary.tokens[token].stem
        return isMentioned[Int(stem)] ? stem : nil
      }
      noun = token
    }
    return nil
  }

  private func isNounPart(_ traits: WordTraits) -> Bool {
    !traits.isAny(of: [
      .capitalized, .digits, .preposition, .relative, .that, .quantifier, .subordinator, .unique, .connective,
      .backwardStart, .season, .timeUnit,
    ])
  }

  private func isVerb(
    _ token: Int, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>, isSecond: Bool
  ) -> Bool {
    let traits = vocabulary.traits(ofToken: token)
    if traits.isAny(of: [.finite, .saying, .modal, .perfect]) || (traits.contains(.verb) && !isSecond) {
      return true
    }
    return traits.contains(.verbEnding) && text.hasBytes("ed", at: Int(vocabulary.tokens[token].end) - 2)
  }
}
