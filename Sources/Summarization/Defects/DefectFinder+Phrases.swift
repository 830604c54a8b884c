extension DefectFinder {
  /// Defects that single phrases give away.
  func phraseDefects(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Defects {
    var defects: Defects = []
    if beginsWithInstruction(candidate, vocabulary, text) { defects.insert(.instruction) }
    if describesPicture(candidate, vocabulary) { defects.insert(.caption) }
    if pointsIntoPicture(candidate, text) { defects.insert(.caption) }
    if beginsWithVerb(candidate, vocabulary) { defects.insert(.caption) }
    if beginsWithLabel(candidate, vocabulary, text) || isHeadline(candidate, vocabulary) {
      defects.insert(.caption)
    }
    let limit = candidate.body.upperBound
    var previous: WordTraits = []
    var end = candidate.body.lowerBound
    var isPageFollowing = false
    for token in candidate.tokens {
      let traits = vocabulary.traits(ofToken: token)
      if isBroken(vocabulary.tokens[token], after: previous, text, at: end) { defects.insert(.debris) }
      end = Int(vocabulary.tokens[token].end)
      if traits.contains(.phraseStart) {
        defects.formUnion(tellingDefect(text, at: Int(vocabulary.tokens[token].start), limit: limit))
      }
      if traits.contains(.textPart), previous.contains(.pointing) { defects.insert(.selfReference) }
      if traits.contains(.digits), previous.contains(.numberedPart) { defects.insert(.selfReference) }
      if isPageFollowing, !traits.isAny(of: [.timeUnit, .season, .month, .weekday]) {
        defects.insert(.selfReference)
      }
      isPageFollowing =
        traits.contains(.pointing) && previous.contains(.article) && vocabulary.isFollowing(token, text)
      if traits.contains(.placeOnPage), previous.isAny(of: [.textPart, .showing]) {
        defects.insert(.selfReference)
      }
      previous = traits
    }
    if announcesList(candidate, vocabulary, text) { defects.insert(.teaser) }
    if previous.contains(.placeOnPage) || isHere(candidate, vocabulary, text) {
      defects.insert(.selfReference)
    }
    return defects
  }

  /// The defect that a phrase at this place gives away.
  private func tellingDefect(_ text: Span<UInt8>, at start: Int, limit: Int) -> Defects {
    guard let match = tellingPhrases.match(in: text, at: start, limit: limit) else { return [] }
    return Defects(rawValue: UInt32(match.tag))
  }

  /// A verb in the imperative with what it asks for: "Open the file", "Use components that are tested".
  private func beginsWithInstruction(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    let first = candidate.tokens.lowerBound
    guard candidate.tokens.count > 1 else { return false }
    let traits = vocabulary.traits(ofToken: first)
    let second = vocabulary.traits(ofToken: first + 1)
    if traits.contains(.imperative) {
      return traits.contains(.possessive) || second.isAny(of: .objects)
        || !hasMainVerb(candidate, vocabulary)
    }
    if traits.contains(.finite) { return second.isAny(of: [.article, .indefinite, .that]) }
    return second.isAny(of: [.article, .indefinite, .reader]) && !second.contains(.quoted)
      && mayBeImperative(traits, candidate, text)
  }

  /// An unknown word before "the" or "a" can hardly be anything else: "Scan the page."
  private func mayBeImperative(_ traits: WordTraits, _ candidate: Candidate, _ text: Span<UInt8>) -> Bool {
    let others: WordTraits = [
      .preposition, .subordinator, .connective, .quantifier, .starter, .removable, .saying, .backwardStart,
      .questionWord, .negation, .personal, .reference, .digits, .quoted, .allCapitals, .possessive, .modal,
      .timeUnit,
    ]
    guard !traits.isAny(of: others) else { return false }
    let start = characters.skip(
      .opening, text, from: candidate.body.lowerBound, limit: candidate.body.upperBound)
    return wordsBeforeArticles.match(in: text, at: start, limit: candidate.body.upperBound) == nil
      && !hasAdverbEnding(text, at: start, limit: candidate.body.upperBound)
  }

  /// -ly, -ing, -ed, -en: no form that asks for anything.
  private func hasAdverbEnding(_ text: Span<UInt8>, at start: Int, limit: Int) -> Bool {
    var end = start
    while end < limit, text[end] != 0x20 { end += 1 }
    return text.hasBytes("ly", at: end - 2) || text.hasBytes("ing", at: end - 3)
      || text.hasBytes("ed", at: end - 2)
      || text.hasBytes("en", at: end - 2) || text.hasBytes(",", at: end - 1)
  }

  /// Whether one of the words after the first is a verb of the sentence and not of a clause within it.
  private func hasMainVerb(_ candidate: Candidate, _ vocabulary: borrowing Vocabulary) -> Bool {
    for token in candidate.tokens.dropFirst() {
      let traits = vocabulary.traits(ofToken: token)
      if traits.isAny(of: [.relative, .subordinator, .questionWord, .personal]) { return false }
      if traits.isAny(of: [.finite, .modal, .perfect, .saying]) || traits.contains([.verb, .verbEnding]) {
        return true
      }
    }
    return false
  }

  /// A full stop inside that ended no sentence, because a small letter follows: lines that were joined wrongly.
  private func isBroken(_ token: Token, after previous: WordTraits, _ text: Span<UInt8>, at end: Int) -> Bool
  {
    guard Int(token.start) == end + 2, text[end] == UInt8(ascii: "."), text[end + 1] == 0x20 else {
      return false
    }
    return !token.traits.isAny(of: [.capitalized, .digits]) && !previous.isAny(of: .abbreviations)
      && !previous.contains(.capitalized)
  }

  /// "Lionel Messi (left) is congratulated."
  private func pointsIntoPicture(_ candidate: Candidate, _ text: Span<UInt8>) -> Bool {
    guard candidate.punctuation.openingBrackets > 0 || !candidate.cuts.isEmpty else { return false }
    for index in candidate.range where text[index] == UInt8(ascii: "(") {
      if picturePlaces.match(in: text, at: index + 1, limit: candidate.range.upperBound) != nil {
        return true
      }
    }
    return false
  }

  /// "Admits that he often slept": a line of a list of highlights, whose subject is in the headline.
  private func beginsWithVerb(_ candidate: Candidate, _ vocabulary: borrowing Vocabulary) -> Bool {
    guard let first = candidate.tokens.first else { return false }
    let traits = vocabulary.traits(ofToken: first)
    return traits.contains([.saying, .verbEnding]) && !traits.isAny(of: [.quoted, .possessive, .source])
  }

  /// "Release notes can be found here."
  private func isHere(_ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>) -> Bool
  {
    guard let last = candidate.tokens.last, word(last, vocabulary, is: "here", text) else { return false }
    return !vocabulary.traits(ofToken: last).contains(.quoted)
  }

  /// "There are two reasons for it, for two reasons.": what they are is said elsewhere.
  private func announcesList(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    guard candidate.tokens.count > 2, let last = candidate.tokens.last else { return false }
    guard vocabulary.traits(ofToken: last - 1).isAny(of: [.quantifier, .digits]) else { return false }
    let start = Int(vocabulary.tokens[last].start)
    return announcedNouns.match(in: text, at: start, limit: candidate.body.upperBound) != nil
  }

  /// Most Words With a Capital, as in the Headline of Another Article.
  private func isHeadline(_ candidate: Candidate, _ vocabulary: borrowing Vocabulary) -> Bool {
    guard candidate.tokens.count >= 6, candidate.counts.capitals * 10 >= candidate.tokens.count * 6 else {
      return false
    }
    return !candidate.tokens.contains {
      vocabulary.traits(ofToken: $0).isAny(of: [.finite, .saying, .modal, .perfect])
        && !vocabulary.traits(ofToken: $0).contains(.capitalized)
    }
  }

  /// "Anna Holm poses with her prize": somebody does something here and now, and nothing else happens.
  private func describesPicture(_ candidate: Candidate, _ vocabulary: borrowing Vocabulary) -> Bool {
    guard candidate.words <= 24, candidate.counts.traits.contains(.posing) else { return false }
    for token in candidate.tokens.dropFirst() {
      let traits = vocabulary.traits(ofToken: token)
      if traits.contains(.posing) {
        return !candidate.counts.traits.isAny(of: [.saying, .modal, .perfect])
          && !hasPast(candidate, vocabulary)
      }
      if traits.isAny(of: [.finite, .saying, .modal, .perfect]) { return false }
    }
    return false
  }

  private func hasPast(_ candidate: Candidate, _ vocabulary: borrowing Vocabulary) -> Bool {
    candidate.tokens.contains { vocabulary.traits(ofToken: $0).isAny(of: [.finite, .personal]) }
  }

  /// Up to five words without a verb before a colon, as over pictures: "Happy family: Anna and Ben".
  private func beginsWithLabel(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    guard candidate.punctuation.colons > 0 else { return false }
    for token in candidate.tokens.prefix(5) {
      if vocabulary.traits(ofToken: token).isAny(of: [.saying, .finite]) { return false }
      let end = Int(vocabulary.tokens[token].end)
      if end + 1 < candidate.body.upperBound, text[end] == UInt8(ascii: ":"), text[end + 1] == 0x20 {
        return true
      }
    }
    return false
  }
}

extension WordTraits {
  fileprivate static let abbreviations: Self = [
    .abbreviation, .openAbbreviation, .numberAbbreviation, .listEnd,
  ]

  /// What can follow a verb in the imperative.
  fileprivate static let objects: Self = [
    .article, .indefinite, .preposition, .reference, .personal, .that, .questionWord, .capitalized, .digits,
    .quantifier,
  ]
}

/// What can stand before an article and asks for nothing.
private let wordsBeforeArticles = Phrases(
  """
  inside
  outside
  behind
  across
  besides
  like
  unlike
  within
  throughout
  amid
  alongside
  beyond
  above
  below
  along
  around
  beneath
  beside
  minus
  onto
  off
  out
  per
  plus
  till
  toward
  towards
  underneath
  up
  upon
  via
  versus
  worth
  half
  quite
  only
  even
  just
  almost
  perhaps
  maybe
  rather
  never
  ever
  twice
  down
  gone
  back
  home
  aboard
  against
  among
  built
  born
  today
  tomorrow
  yesterday
  tonight
  cue
  """)

private let announcedNouns = Phrases(
  """
  reasons
  ways
  things
  steps
  tips
  options
  examples
  questions
  categories
  challenges
  """)

extension Vocabulary {
  /// Whether a word is "following", which points at what comes next on the page.
  fileprivate func isFollowing(_ token: Int, _ text: Span<UInt8>) -> Bool {
    let start = Int(tokens[token].start)
    return Int(tokens[token].end) - start == 9 && text.hasBytes("following", at: start)
  }
}

/// What stands in a bracket beside a name to say where in a picture somebody is.
private let picturePlaces = Phrases(
  """
  left
  right
  centre
  center
  pictured
  above
  below
  far left
  far right
  top
  bottom
  second left
  second right
  back
  front
  l
  r
  """)

/// Phrases that give a defect away wherever they stand; their first words are in the lexicon as such.
private let tellingPhrases = Phrases([
  (
    Int(Defects.boilerplate.rawValue),
    """
    read more
    click here
    click to
    follow us
    sign up
    subscribe
    share this
    scroll down
    watch video
    watch the video
    see gallery
    see the gallery
    see photos
    see the photos
    see video
    see the video
    related:
    advertisement
    rights reserved
    contributed to this report
    copyright
    newsletter
    email us
    e-mail us
    join the conversation
    photo by
    photograph by
    photographed by
    photos by
    image source
    getty images
    file photo
    more on this story
    tell us
    see also
    thank you
    thanks to everyone
    originally published
    originally appeared
    cross-posted
    was written by
    written with
    this post was
    post was
    """
  ),
  (
    Int(Defects.caption.rawValue),
    """
    pictured
    stock image
    stock photo
    file picture
    file image
    seen here
    """
  ),
  (
    Int(Defects.teaser.rawValue),
    """
    find out
    find out how
    here's what
    here's how
    here's why
    here is what
    here is how
    here are
    here is a
    read on
    welcome to
    hello
    stay tuned
    check out
    more on this
    more information
    find out more
    """
  ),
  (
    Int(Defects.selfReference.rawValue),
    """
    as follows
    see below
    as described above
    as described below
    as shown
    as seen above
    as mentioned
    as we saw
    as discussed
    we'll look at
    we'll explore
    we'll discuss
    we'll cover
    we'll show
    we'll share
    we'll see
    we'll take a look
    we'll be using
    we'll use
    we'll also
    we'll detail
    we will look at
    we will explore
    we will discuss
    we will cover
    we will show
    we will see
    we will detail
    we'd love
    we would love
    we'd like to
    we would like to
    we look forward
    we're looking forward
    we are looking forward
    we hope you
    we hope to see
    we invite you
    we encourage you
    we hope that you
    we can't wait
    i'll explain
    i'll show
    i'll share
    i'll be
    i'll use
    i'll cover
    i will explain
    i will show
    i will be
    i will cover
    i'd like to
    i would like to
    i hope you
    i hope this
    i want to
    i'm going to
    i am going to
    i thought i would
    i thought i'd
    i have written
    i wrote about
    i wrote a
    """
  ),
])
