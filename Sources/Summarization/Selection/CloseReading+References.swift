extension CloseReading {
  /// Whether something within the sentence compares with what was told: "most other cities", "so early".
  func leansInside(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    for token in candidate.tokens.dropFirst() {
      let traits = vocabulary.traits(ofToken: token)
      guard !traits.contains(.quoted) else { continue }
      let start = Int(vocabulary.tokens[token].start)
      let limit = candidate.body.upperBound
      if comparisons.match(in: text, at: start, limit: limit) != nil,
        !isListed(token, candidate, vocabulary, text),
        !saysThanWhat(after: token, candidate, vocabulary, text)
      {
        return true
      }
      if isMeasured(token, candidate, vocabulary, text) || isOther(token, vocabulary, text) { return true }
    }
    return false
  }

  /// Whether it announces something great, or says what the writer believes.
  func promisesMuch(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    candidate.tokens.dropFirst().contains { token in
      !vocabulary.traits(ofToken: token).contains(.quoted)
        && promises.match(
          in: text, at: Int(vocabulary.tokens[token].start), limit: candidate.body.upperBound) != nil
    }
  }

  /// "… and many other cities" goes on with what stands before it, "than many other cities" is compared already.
  private func isListed(
    _ token: Int, _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    if vocabulary.word(token - 1, is: "than", text) { return true }
    guard vocabulary.traits(ofToken: token).contains(.quantifier) else { return false }
    let previous = vocabulary.traits(ofToken: token - 1)
    return previous.contains(.connective)
      || text.hasBytes(",", at: Int(vocabulary.tokens[token - 1].end))
        && token > candidate.tokens.lowerBound + 3
  }

  private func saysThanWhat(
    after token: Int, _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    (token..<candidate.tokens.upperBound).contains {
      vocabulary.word($0, isIn: beforeMeasures, text)
    }
  }

  /// "in other places": than those that were told.
  private func isOther(_ token: Int, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>) -> Bool {
    vocabulary.traits(ofToken: token - 1).contains(.preposition)
      && vocabulary.word(token, isIn: others, text)
      && !vocabulary.word(token - 1, isIn: beforeOthers, text)
  }

  /// "so early", with no "that" or "as" to say how early.
  private func isMeasured(
    _ token: Int, _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    guard vocabulary.word(token, is: "so", text), token + 1 < candidate.tokens.upperBound else {
      return false
    }
    let before = Int(vocabulary.tokens[token - 1].end)
    let next = vocabulary.traits(ofToken: token + 1)
    guard text.hasBytes(" ", at: before), !vocabulary.traits(ofToken: token - 1).contains(.connective),
      !next.isAny(of: [
        .reference, .personal, .article, .indefinite, .capitalized, .that, .preposition, .subordinator,
        .modal,
        .finite, .pronoun,
      ])
    else { return false }
    return !(token + 1..<candidate.tokens.upperBound).contains {
      vocabulary.word($0, isIn: afterSo, text)
    }
  }
}

private let others = Phrases("other\nothers")
private let beforeOthers = Phrases("than\nlike")
private let beforeMeasures = Phrases("than\nfrom\nas")
private let afterSo = Phrases("that\nas\ncalled\nfar")

/// What needs something to compare with.
private let comparisons = Phrases(
  """
  most other
  many other
  some other
  several other
  few other
  all other
  the other
  the others
  the above
  above all
  a different
  a further
  the rest
  the same way
  all three
  all four
  all five
  just two
  this to
  like these
  like this
  like those
  want to hear from
  we welcome
  we invite
  they too
  he too
  she too
  it too
  it's because
  it is because
  less the case
  not the case
  this is because
  everyone else
  everybody else
  someone else
  nobody else
  the first goal
  the second goal
  even more
  even better
  even less
  even worse
  that kind
  that sort
  that way
  """)

/// What announces something great and says nothing.
private let promises = Phrases(
  """
  only the beginning
  just the beginning
  only the first step
  just the first step
  only the start
  around the corner
  here to stay
  sky is the limit
  speaks for itself
  speak for themselves
  tip of the iceberg
  coming weeks
  coming months
  next months
  next few weeks
  next few months
  food for thought
  has the very thing
  of course
  we believe
  we think
  i believe
  beneath it all
  worth a look
  worth checking
  worth reading
  """)
