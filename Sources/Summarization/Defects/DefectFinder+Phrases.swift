extension DefectFinder {
  /// Defects that single phrases give away.
  func phraseDefects(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Defects {
    var defects: Defects = []
    if isInstruction(candidate, vocabulary, text) { defects.insert(.instruction) }
    if describesPicture(candidate, vocabulary) { defects.insert(.caption) }
    if pointsIntoPicture(candidate, text) { defects.insert(.caption) }
    if beginsWithVerb(candidate, vocabulary) { defects.insert(.caption) }
    if beginsWithLabel(candidate, vocabulary, text) || isHeadline(candidate, vocabulary) {
      defects.insert(.caption)
    }
    if isBroken(candidate, vocabulary, text) { defects.insert(.debris) }
    if refersToPage(candidate, vocabulary, text) { defects.insert(.selfReference) }
    if announcesList(candidate, vocabulary, text) { defects.insert(.teaser) }
    defects.formUnion(tellingDefects(candidate, vocabulary, text))
    return defects
  }

  /// The defects that phrases give away wherever they stand.
  private func tellingDefects(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Defects {
    guard candidate.counts.traits.contains(.phraseStart) else { return [] }
    var defects: Defects = []
    let tokens = vocabulary.tokens.storage.span.extracting(candidate.tokens)
    for place in tokens.indices where tokens[place].traits.contains(.phraseStart) {
      let start = Int(tokens[place].start)
      defects.formUnion(tellingDefect(text, at: start, limit: candidate.body.upperBound))
    }
    return defects
  }

  /// The defect that a phrase at this place gives away.
  private func tellingDefect(_ text: Span<UInt8>, at start: Int, limit: Int) -> Defects {
    if isAnnouncement(text, at: start, limit: limit) { return .selfReference }
    guard let match = tellingPhrases.match(in: text, at: start, limit: limit) else { return [] }
    return Defects(rawValue: UInt32(match.tag))
  }

  /// A full stop inside that ended no sentence, because a small letter follows: lines that were joined wrongly.
  private func isBroken(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    let hasFinalStop = text[candidate.body.upperBound - 1] == UInt8(ascii: ".")
    guard candidate.punctuation.fullStops > (hasFinalStop ? 1 : 0) else { return false }
    var end = candidate.body.lowerBound
    var previous: WordTraits = []
    for token in candidate.tokens {
      let word = vocabulary.tokens[token]
      if Int(word.start) == end + 2, text[end] == UInt8(ascii: "."), text[end + 1] == 0x20,
        !word.traits.isAny(of: [.capitalized, .digits]), !previous.isAny(of: .abbreviations),
        !previous.contains(.capitalized)
      {
        return true
      }
      end = Int(word.end)
      previous = word.traits
    }
    return false
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

  /// A few words before a colon: without a verb, as over pictures ("Happy family: Anna and Ben"), or before a whole
  /// sentence ("Not saying no: It is easy to").
  private func beginsWithLabel(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    guard candidate.punctuation.colons > 0 else { return false }
    var hasVerb = false
    for token in candidate.tokens.prefix(6) {
      hasVerb = hasVerb || vocabulary.traits(ofToken: token).isAny(of: [.saying, .finite])
      let end = afterQuotationMark(text, at: Int(vocabulary.tokens[token].end))
      guard end + 2 < candidate.body.upperBound, text[end] == UInt8(ascii: ":"), text[end + 1] == 0x20 else {
        continue
      }
      return !hasVerb
        || characters.classAt(text, end + 2, limit: candidate.body.upperBound).contains(.upper)
    }
    return false
  }

  /// Past a quotation mark that closes a word.
  private func afterQuotationMark(_ text: Span<UInt8>, at end: Int) -> Int {
    guard end < text.count else { return end }
    switch text[end] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return end + 1
    case 0xE2: return end + text.scalar(at: end).width
    default: return end
    }
  }
}

extension WordTraits {
  fileprivate static let abbreviations: Self = [
    .abbreviation, .openAbbreviation, .numberAbbreviation, .listEnd,
  ]
}

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
    opens in a new
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
    lots of things
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
    as noted
    as we noted
    as we mentioned
    as we said
    as i noted
    as i mentioned
    as i said
    as you might know
    as you may know
    let me
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
