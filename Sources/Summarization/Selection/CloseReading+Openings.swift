extension CloseReading {
  /// Whether the first words belong to talk, to a list of parameters or to a sentence that is not there.
  func opensWeakly(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    let start = candidate.body.lowerBound
    let limit = candidate.body.upperBound
    return talk.match(in: text, at: start, limit: limit) != nil
      || opensWithBareCondition(candidate, vocabulary, text)
      || opensWithParticiple(candidate, vocabulary, text)
      || opensWithObject(candidate, vocabulary, text)
      || opensWithPronounAfterPlace(candidate, vocabulary, text)
      || pointsAfterComma(candidate, vocabulary, text)
  }

  /// "If true, it is shown": what is true stands in the table above.
  private func opensWithBareCondition(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    guard candidate.tokens.count > 3, let first = candidate.tokens.first else { return false }
    return vocabulary.traits(ofToken: first).contains(.subordinator)
      && text.hasBytes(",", at: Int(vocabulary.tokens[first + 1].end))
  }

  /// "Written by Anna Holm.", "Done in two days by volunteers.": what was written is not said.
  private func opensWithParticiple(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    guard candidate.tokens.count > 2, candidate.punctuation.commas == 0, let first = candidate.tokens.first
    else { return false }
    let end = Int(vocabulary.tokens[first].end)
    return (text.hasBytes("ed", at: end - 2) || text.hasBytes("en", at: end - 2))
      && vocabulary.word(first + 1, isIn: afterParticiples, text)
  }

  /// "We called it": what, was told before.
  private func opensWithObject(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    guard let first = candidate.tokens.first, !vocabulary.traits(ofToken: first).contains(.subordinator),
      let subject = candidate.tokens.first(where: { vocabulary.traits(ofToken: $0).contains(.personal) }),
      subject == first || text.hasBytes(",", at: Int(vocabulary.tokens[subject - 1].end))
    else { return false }
    return (subject + 2..<max(subject + 2, candidate.tokens.upperBound)).prefix(3).contains {
      vocabulary.word($0, isIn: knownObjects, text)
    }
  }

  /// "With children it happens daily", "Like the others, they left": who or what it is, was told before; but "In the
  /// city, it is hard to sleep" needs nothing.
  private func opensWithPronounAfterPlace(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    guard let first = candidate.tokens.first,
      vocabulary.traits(ofToken: first).contains(.preposition) || vocabulary.word(first, is: "like", text)
    else { return false }
    for token in candidate.tokens.dropFirst().prefix(7).dropLast() {
      let traits = vocabulary.traits(ofToken: token)
      if traits.isAny(of: [.finite, .modal, .perfect, .saying, .quoted]) { return false }
      if vocabulary.word(token, isIn: knownPeople, text) { return true }
      if vocabulary.word(token, is: "it", text) {
        return !vocabulary.word(token + 1, isIn: afterEmptyIt, text)
      }
    }
    return false
  }

  /// "For an event, that board could meet": "that" after a comma names what was told.
  private func pointsAfterComma(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    for token in candidate.tokens.dropFirst().prefix(8).dropLast(1) {
      guard vocabulary.traits(ofToken: token).contains(.that),
        text.hasBytes(",", at: Int(vocabulary.tokens[token - 1].end))
      else { continue }
      let next = vocabulary.traits(ofToken: min(token + 1, candidate.tokens.upperBound - 1))
      return !next.isAny(of: [.finite, .modal, .perfect])
    }
    return false
  }

}

private let afterParticiples = Phrases("by\nin\nto\nfor\nfrom\nwith\nat")
private let knownObjects = Phrases("it\nthem\nhim\nher\none\nthose\nthese")
private let knownPeople = Phrases("they\nhe\nshe")
/// What makes "it" stand for nothing: "it is hard to sleep".
private let afterEmptyIt = Phrases("is\nwas\ntakes\nmakes\nseems\nhelps\nwould")

/// How people begin when they talk, or when they go on.
private let talk = Phrases(
  """
  in point of fact
  as a matter of fact
  heck
  yes
  no,
  please
  see
  dear
  thanks for
  people came together
  many people came together
  obviously
  apparently
  evidently
  at least
  which
  everyone else
  we continue
  well,
  basically
  put simply
  simply put
  somehow
  sure,
  okay,
  ok,
  oh,
  hey
  anyway
  anyhow
  turns out
  it turns out
  as it turns out
  the truth is
  the reality is
  the thing is
  the point is
  the good news is
  the bad news is
  the idea is
  the result is
  the goal is
  the problem is
  the question is
  the answer is
  the reason is
  the difference is
  the solution is
  the plan is
  the trick is
  the catch is
  to be honest
  to be fair
  to be clear
  that said
  long story short
  so far
  as usual
  as always
  as ever
  as expected
  as far as
  a couple of
  along with
  doubtless
  one more
  one excellent
  one good example
  one example is
  one reason is
  option a
  option b
  option c
  the next two
  the next three
  like i
  if you
  if there was
  if there were
  once you
  when you
  now
  optional
  optionally
  required if
  required when
  default is
  defaults to
  same as
  and so
  sooner or later
  no matter
  not surprisingly
  not to mention
  originally presented
  originally posted
  in a recent post
  in a recent article
  in a recent interview
  in a previous post
  in a previous article
  in an earlier post
  in an earlier article
  last time
  the most familiar
  the most common is
  the most common are
  the most important is
  the easiest is
  the best is
  """)
