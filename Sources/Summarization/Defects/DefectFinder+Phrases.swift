extension DefectFinder {
  /// Defects that single phrases give away.
  func phraseDefects(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Defects {
    var defects: Defects = []
    if beginsWithInstruction(candidate, vocabulary) { defects.insert(.instruction) }
    if describesPicture(candidate, vocabulary) { defects.insert(.caption) }
    if beginsWithLabel(candidate, vocabulary, text) { defects.insert(.caption) }
    let limit = candidate.body.upperBound
    var previous: WordTraits = []
    for token in candidate.tokens {
      let traits = vocabulary.traits(ofToken: token)
      if traits.contains(.phraseStart) {
        defects.formUnion(tellingDefect(text, at: Int(vocabulary.tokens[token].start), limit: limit))
      }
      if traits.contains(.textPart), previous.contains(.pointing) { defects.insert(.selfReference) }
      if traits.contains(.digits), previous.contains(.numberedPart) { defects.insert(.selfReference) }
      if traits.contains(.placeOnPage), previous.isAny(of: [.textPart, .showing]) {
        defects.insert(.selfReference)
      }
      previous = traits
    }
    if previous.contains(.placeOnPage) { defects.insert(.selfReference) }
    return defects
  }

  /// The defect that a phrase at this place gives away.
  private func tellingDefect(_ text: Span<UInt8>, at start: Int, limit: Int) -> Defects {
    guard let match = tellingPhrases.match(in: text, at: start, limit: limit) else { return [] }
    return Defects(rawValue: UInt32(match.tag))
  }

  /// A verb in the imperative with what it asks for: "Open the file".
  private func beginsWithInstruction(_ candidate: Candidate, _ vocabulary: borrowing Vocabulary) -> Bool {
    let first = candidate.tokens.lowerBound
    guard candidate.tokens.count > 1 else { return false }
    let traits = vocabulary.traits(ofToken: first)
    let second = vocabulary.traits(ofToken: first + 1)
    if traits.contains(.imperative) { return traits.contains(.possessive) || second.isAny(of: .objects) }
    return traits.contains(.finite) && second.isAny(of: [.article, .indefinite, .that])
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
  /// What can follow a verb in the imperative.
  fileprivate static let objects: Self = [
    .article, .indefinite, .preposition, .reference, .personal, .that, .questionWord, .capitalized, .digits,
    .quantifier,
  ]
}

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
    """
  ),
])
