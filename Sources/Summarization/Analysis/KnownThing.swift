/// A thing that a sentence begins with as if the reader knew it: "The rollout will take weeks."
struct KnownThing {
  /// The noun, as the number of its stem.
  var stem: Int32
  /// How sure it is that another sentence introduces it, up to one.
  var certainty: Float
}

/// Finds which sentences begin with a thing that only another one introduces.
///
/// "The rollout of the new network will take weeks" says what rolls out; "The rollout will take weeks" does not, unless
/// the headline or a key point before it has the word. So it is with "They bought the ship" after a sentence about
/// "a ship".
struct KnownThings {
  private var isMentioned: [Bool] = []
  /// By stem: whether an earlier sentence had it after "a" or "an".
  private var isIntroduced: [Bool] = []

  mutating func link(
    _ candidates: inout [Candidate], _ vocabulary: borrowing Vocabulary, titleStems: [Int32],
    _ text: Span<UInt8>
  ) {
    isMentioned.reset(false, count: vocabulary.stemCount)
    isIntroduced.reset(false, count: vocabulary.stemCount)
    for index in candidates.indices {
      candidates[index].knownThing =
        index == 0 ? nil : knownThing(of: candidates[index], vocabulary, titleStems: titleStems, text)
      note(candidates[index], vocabulary)
    }
  }

  private func knownThing(
    of candidate: Candidate, _ vocabulary: borrowing Vocabulary, titleStems: [Int32], _ text: Span<UInt8>
  ) -> KnownThing? {
    if let stem = subject(of: candidate, vocabulary, text), !titleStems.contains(stem) {
      return KnownThing(stem: stem, certainty: isMentioned[Int(stem)] ? 1 : 0.5)
    }
    if let stem = person(of: candidate, vocabulary), !titleStems.contains(stem) {
      return KnownThing(stem: stem, certainty: 1)
    }
    guard candidate.counts.traits.contains(.article),
      !candidate.defects.isAny(of: .unclean.subtracting([.personal, .reader, .singular]))
    else {
      return nil
    }
    return object(of: candidate, vocabulary, titleStems: titleStems).map {
      KnownThing(stem: $0, certainty: 0.7)
    }
  }

  private mutating func note(_ candidate: Candidate, _ vocabulary: borrowing Vocabulary) {
    noteStems(candidate.tokens, vocabulary)
    guard candidate.counts.traits.contains(.indefinite) else { return }
    let tokens = vocabulary.tokens.storage.span.extracting(candidate.tokens)
    for place in tokens.indices where tokens[place].traits.contains(.indefinite) {
      let token = candidate.tokens.lowerBound + place
      for noun in nounPhrase(after: token, candidate, vocabulary).suffix(2) {
        isIntroduced[Int(vocabulary.tokens[noun].stem)] = true
      }
    }
  }

  private mutating func noteStems(_ range: Range<Int>, _ vocabulary: borrowing Vocabulary) {
    let tokens = vocabulary.tokens.storage.span
    var isMentioned = isMentioned.mutableSpan
    for token in range { isMentioned[Int(tokens[token].stem)] = true }
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

  /// "The emotional Harry Potter star took": somebody whose name is elsewhere.
  private func person(of candidate: Candidate, _ vocabulary: borrowing Vocabulary) -> Int32? {
    guard let first = candidate.tokens.first, vocabulary.traits(ofToken: first).contains(.article) else {
      return nil
    }
    for token in candidate.tokens.dropFirst().prefix(6) {
      let traits = vocabulary.traits(ofToken: token)
      let isAdjacent = vocabulary.tokens[token].start - vocabulary.tokens[token - 1].end == 1
      guard isAdjacent, !traits.isAny(of: [.possessive, .preposition, .unique, .finite, .that, .relative])
      else {
        return nil
      }
      guard traits.contains(.human), !traits.contains(.capitalized) else { continue }
      let next = token + 1
      guard next < candidate.tokens.upperBound else { return nil }
      let follower = vocabulary.traits(ofToken: next)
      return follower.isAny(of: [.finite, .saying, .modal, .perfect, .verb]) && !follower.contains(.relative)
        ? vocabulary.tokens[token].stem : nil
    }
    return nil
  }

  /// The noun after a "the" in the middle that an earlier sentence introduced and nothing here describes.
  private func object(of candidate: Candidate, _ vocabulary: borrowing Vocabulary, titleStems: [Int32])
    -> Int32?
  {
    let tokens = vocabulary.tokens.storage.span.extracting(candidate.tokens)
    for place in tokens.indices where tokens[place].traits.contains(.article) {
      let token = candidate.tokens.lowerBound + place
      guard !tokens[place].traits.contains(.quoted) else { continue }
      guard let noun = nounPhrase(after: token, candidate, vocabulary).last else { continue }
      let stem = vocabulary.tokens[noun].stem
      guard isIntroduced[Int(stem)], !titleStems.contains(stem), !isDescribed(noun, candidate, vocabulary)
      else {
        continue
      }
      let isOwn = (candidate.tokens.lowerBound..<token).contains { vocabulary.tokens[$0].stem == stem }
      if !isOwn { return stem }
    }
    return nil
  }

  /// The words up to the noun, which nothing but a space separates: "small wooden ship".
  private func nounPhrase(after article: Int, _ candidate: Candidate, _ vocabulary: borrowing Vocabulary)
    -> Range<Int>
  {
    var end = article + 1
    while end < candidate.tokens.upperBound, end < article + 5,
      vocabulary.tokens[end].start - vocabulary.tokens[end - 1].end == 1,
      isNounPart(vocabulary.traits(ofToken: end)),
      end == article + 1 || !vocabulary.traits(ofToken: end).isAny(of: .verbs)
    {
      end += 1
    }
    return article + 1..<end
  }

  /// Whether what follows a noun says which one is meant: "of", "that", "who".
  private func isDescribed(_ noun: Int, _ candidate: Candidate, _ vocabulary: borrowing Vocabulary) -> Bool {
    let next = noun + 1
    guard next < candidate.tokens.upperBound, vocabulary.tokens[next].start - vocabulary.tokens[noun].end == 1
    else { return false }
    return vocabulary.traits(ofToken: next).isAny(of: [.preposition, .relative, .that, .capitalized, .digits])
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

extension WordTraits {
  fileprivate static let verbs: Self = [
    .finite, .saying, .modal, .perfect, .verb, .article, .indefinite, .reference, .personal, .negation,
  ]
}
