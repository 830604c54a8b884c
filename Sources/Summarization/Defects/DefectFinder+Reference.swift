extension DefectFinder {
  /// Whether the sentence takes for known what only another sentence says.
  func referencesBackwards(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    let opening = Opening(candidate, vocabulary)
    return opening.first.contains(.backwardStart) || opening.beginsWithKnownNoun
      || opening.beginsWithReference
      || candidate.counts.unquotedTraits.contains(.backward)
      || backwardStarts.match(in: text, at: candidate.body.lowerBound, limit: candidate.body.upperBound)
        != nil
      || hasDemonstrative(candidate, vocabulary) || hasEarlyPronoun(candidate, vocabulary, text)
      || endsWithKnownTime(candidate, text)
      || hasRelativeTime(candidate, vocabulary, text)
      || hasAge(candidate, vocabulary, text) || opening.beginsWithPart
      || hasJoiningWord(candidate, vocabulary, text) || endsWithKnownThing(candidate, vocabulary, text)
      || leansBySmallWord(candidate, vocabulary, text)
  }

  /// "The ban, however, stays", "at the same age", "for that purpose": a link in the middle of the sentence.
  private func hasJoiningWord(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    let traits = candidate.counts.unquotedTraits
    if traits.contains(.joining) { return true }
    if traits.contains(.backwardStart), hasSame(candidate, vocabulary, text) { return true }
    guard traits.contains([.that, .preposition]) else {
      return hasInterposedExample(candidate, vocabulary, text)
    }
    return hasThatAfterPreposition(candidate, vocabulary, text)
      || hasInterposedExample(candidate, vocabulary, text)
  }

  private func hasSame(_ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>)
    -> Bool
  {
    var isOpen = false
    for token in candidate.tokens {
      if vocabulary.word(token, is: "same", text) { isOpen = true }
      if isOpen,
        vocabulary.traits(ofToken: token).isAny(of: [.that, .relative])
          || vocabulary.word(token, is: "as", text)
      {
        return false
      }
    }
    return isOpen
  }

  /// "for that purpose", but not "than that of".
  private func hasThatAfterPreposition(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    for token in candidate.tokens.dropFirst().dropLast()
    where vocabulary.traits(ofToken: token).contains(.that) {
      guard vocabulary.traits(ofToken: token - 1).contains(.preposition) else { continue }
      let next = vocabulary.traits(ofToken: token + 1)
      if !next.isAny(of: [.preposition, .article, .reference, .capitalized, .quoted]) { return true }
    }
    return false
  }

  /// "Django, for example, has": an example of what was said before.
  private func hasInterposedExample(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    for token in candidate.tokens.dropFirst().prefix(6) where vocabulary.word(token, is: "for", text) {
      let start = Int(vocabulary.tokens[token].start)
      if text.hasBytes("for example,", at: start) || text.hasBytes("for instance,", at: start) { return true }
    }
    return false
  }

  /// "is an example of this", "she was given a lighter one", "they work as well".
  private func endsWithKnownThing(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    guard candidate.tokens.count > 2, let last = candidate.tokens.last else { return false }
    let traits = vocabulary.traits(ofToken: last)
    if traits.contains(.quoted) { return false }
    let before = vocabulary.traits(ofToken: last - 1)
    if traits.contains(.demonstrative) || (traits.contains(.that) && before.contains(.preposition)) {
      return true
    }
    if candidate.words < 10,
      vocabulary.word(last, is: "one", text) || vocabulary.word(last, is: "ones", text)
    {
      return !before.isAny(of: [.quantifier, .negation, .digits, .preposition, .connective])
    }
    return vocabulary.word(last, is: "too", text)
      || (vocabulary.word(last, is: "well", text) && vocabulary.word(last - 1, is: "as", text))
  }

  /// "For these changes": a noun that another sentence told; "this year" and "those who" need none.
  private func hasDemonstrative(_ candidate: Candidate, _ vocabulary: borrowing Vocabulary) -> Bool {
    guard candidate.counts.unquotedTraits.contains(.demonstrative) else { return false }
    for token in candidate.tokens.dropLast() {
      let traits = vocabulary.traits(ofToken: token)
      guard traits.contains(.demonstrative), !traits.contains(.quoted) else { continue }
      let next = vocabulary.traits(ofToken: token + 1)
      if !next.isAny(of: [.timeUnit, .month, .weekday, .season, .relative, .preposition]) { return true }
    }
    return false
  }

  /// "Last week it won": nothing but times and small words before a pronoun.
  private func hasEarlyPronoun(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    for token in candidate.tokens.prefix(5) {
      let traits = vocabulary.traits(ofToken: token)
      if traits.contains(.reference), !traits.isAny(of: [.that, .pointing]) {
        return token > candidate.tokens.lowerBound
      }
      let isAdverb =
        token == candidate.tokens.lowerBound
        && text.hasBytes("ly ", at: Int(vocabulary.tokens[token].end) - 2)
      if isAdverb { continue }
      guard
        traits.isAny(of: [
          .preposition, .timeUnit, .pointing, .quantifier, .connective, .weekday, .month, .removable,
        ])
      else { return false }
    }
    return false
  }

  /// "He was a senior at the time."
  private func endsWithKnownTime(_ candidate: Candidate, _ text: Span<UInt8>) -> Bool {
    text.hasBytes("at the time.", at: candidate.body.upperBound - 12)
      || text.hasBytes("at that time.", at: candidate.body.upperBound - 13)
  }

  /// "Six hours later": a time unit before "later" among the first words.
  private func hasRelativeTime(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    for token in candidate.tokens.dropFirst().prefix(6) {
      guard vocabulary.traits(ofToken: token - 1).contains(.timeUnit) else { continue }
      if vocabulary.word(token, is: "later", text) || vocabulary.word(token, is: "earlier", text) {
        return true
      }
    }
    return false
  }

  /// "The 24-year-old said": a person known by an age that was told before.
  private func hasAge(_ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>) -> Bool
  {
    guard candidate.tokens.count > 2 else { return false }
    let first = candidate.tokens.lowerBound
    guard vocabulary.traits(ofToken: first).contains(.article) else { return false }
    guard vocabulary.traits(ofToken: first + 1).contains(.digits) else { return false }
    let end = Int(vocabulary.tokens[first + 1].end)
    return end > 9 && text.hasBytes("-year-old", at: end - 9)
  }
}

/// The first words of a sentence.
private struct Opening {
  let first: WordTraits
  private let second: WordTraits
  private let third: WordTraits

  init(_ candidate: Candidate, _ vocabulary: borrowing Vocabulary) {
    let start = candidate.tokens.lowerBound
    first = candidate.tokens.count > 0 ? vocabulary.traits(ofToken: start) : []
    second = candidate.tokens.count > 1 ? vocabulary.traits(ofToken: start + 1) : []
    third = candidate.tokens.count > 2 ? vocabulary.traits(ofToken: start + 2) : []
  }

  /// "The man said", "The company's plan", "The Swede won": known, but not from this sentence.
  var beginsWithKnownNoun: Bool {
    guard first.contains(.article), second.isAny(of: [.anaphoricNoun, .demonym]) else { return false }
    if second.contains(.possessive) { return second.contains(.anaphoricNoun) }
    return third.isAny(of: [.verb, .finite, .saying, .modal, .perfect, .anaphoricNoun])
  }

  /// "Some were", "One is": a part of what was told.
  var beginsWithPart: Bool {
    first.contains(.quantifier) && second.isAny(of: [.finite, .modal, .perfect]) && !second.contains(.saying)
  }

  /// "When he", "In this", "For them".
  var beginsWithReference: Bool {
    first.isAny(of: [.preposition, .connective, .questionWord, .starter])
      && !first.isAny(of: [.article, .indefinite])
      && second.contains(.reference) && (!second.contains(.that) || first.contains(.preposition))
  }
}

/// Beginnings that need what went before.
private let backwardStarts = Phrases(
  """
  the first is
  the first was
  the second is
  the second was
  the third is
  the last is
  other than that
  what's worse
  what's more
  first there
  first came
  for others
  for some
  the next day
  the next morning
  the following day
  the following morning
  the following year
  the same day
  that day
  that night
  that same
  at the time
  at that time
  at that point
  by then
  by that time
  since then
  until then
  from there
  after that
  before that
  one of them
  two of them
  some of them
  many of them
  most of them
  all of them
  none of them
  one such
  to that end
  to this end
  as such
  the two of
  the other
  all the other
  one other
  two others
  three others
  a second
  a third
  a fourth
  a similar
  a further
  a day later
  days later
  hours later
  minutes later
  months later
  years later
  weeks later
  moments later
  not only that
  that is
  so far as
  on top of that
  part of that
  part of this
  only then
  for more
  only in this
  like most of
  in the process
  in response
  in return
  in the end
  in the meantime
  in that case
  in both cases
  in each case
  in all cases
  as part of this
  for that reason
  for this reason
  that's
  """)
