/// Finds what keeps sentences from standing on their own.
struct DefectFinder {
  let language: Language
  let characters = Characters()

  init(_ language: Language) {
    self.language = language
  }

  func defects(of candidate: Candidate, _ vocabulary: borrowing Vocabulary, text: Span<UInt8>) -> Defects {
    var defects = markDefects(candidate, text)
    defects.formUnion(lengthDefects(candidate))
    guard !candidate.tokens.isEmpty else { return defects.union(.fragment) }
    defects.formUnion(startDefects(candidate, vocabulary, text))
    defects.formUnion(voiceDefects(candidate, vocabulary, text))
    guard language.isEnglish else { return defects }
    if referencesBackwards(candidate, vocabulary, text) { defects.insert(.backward) }
    if lacksMainVerb(candidate, vocabulary, text) { defects.insert(.fragment) }
    defects.formUnion(phraseDefects(candidate, vocabulary, text))
    return defects
  }
}

extension DefectFinder {
  private func markDefects(_ candidate: Candidate, _ text: Span<UInt8>) -> Defects {
    var defects: Defects = []
    let mark = finalMark(text, candidate.range, characters)
    if mark == nil { defects.insert(.noFinalMark) }
    if mark == 0x3F || mark == 0xFF1F || mark == 0x061F { defects.insert(.question) }
    if mark == 0x21 || mark == 0xFF01 { defects.insert(.teaser) }
    if !candidate.punctuation.isBalanced || closesForeignQuotation(candidate, text) {
      defects.insert(.unbalanced)
    }
    if candidate.punctuation.codeMarks > 0 || candidate.punctuation.squareBrackets >= 4
      || hasFootnoteMark(candidate, text) || endsInsideSentence(candidate, text)
    {
      defects.insert(.debris)
    }
    if text[candidate.body.lowerBound] == UInt8(ascii: "(") { defects.insert(.aside) }
    if text[candidate.body.lowerBound] == UInt8(ascii: "=") { defects.insert(.debris) }
    if candidate.range.count > 1, mark == 0x2E, text[candidate.range.upperBound - 2] == UInt8(ascii: ":") {
      defects.insert(.debris)
    }
    return defects
  }

  /// "[1]" of a note that is not there.
  private func hasFootnoteMark(_ candidate: Candidate, _ text: Span<UInt8>) -> Bool {
    guard candidate.punctuation.squareBrackets >= 2 else { return false }
    return candidate.body.dropLast().contains {
      text[$0] == UInt8(ascii: "[") && (0x30...0x39).contains(text[$0 + 1])
    }
  }

  /// "such as the tools, e.g." before an example that is no part of it.
  private func endsInsideSentence(_ candidate: Candidate, _ text: Span<UInt8>) -> Bool {
    let end = candidate.body.upperBound
    return text.hasBytes(" e.g.", at: end - 5) || text.hasBytes(" i.e.", at: end - 5)
      || text.hasBytes(" vs.", at: end - 4) || text.hasBytes("...", at: end - 3)
  }

  /// A single quotation mark after the full stop that nothing in the sentence opens.
  private func closesForeignQuotation(_ candidate: Candidate, _ text: Span<UInt8>) -> Bool {
    guard candidate.punctuation.openingApostrophes == 0 else { return false }
    return text.hasBytes(".'", at: candidate.range.upperBound - 2)
      || text.hasBytes(".’", at: candidate.range.upperBound - 4)
  }

  private func lengthDefects(_ candidate: Candidate) -> Defects {
    var defects: Defects = []
    if candidate.words > 40 { defects.insert(.tooLong) }
    if candidate.words < 6 { defects.insert(.tooShort) }
    if candidate.words < 5 { defects.insert(.fragment) }
    if language.isEnglish, !candidate.counts.traits.isAny(of: [.verb, .verbEnding]) {
      defects.insert(.fragment)
    }
    return defects
  }

  private func startDefects(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Defects {
    var defects: Defects = []
    let traits = vocabulary.traits(ofToken: candidate.tokens.lowerBound)
    if traits.contains(.pronoun) { defects.insert(.pronounStart) }
    if traits.contains(.connective) { defects.insert(.connectiveStart) }
    let opened = characters.skip(
      .opening, text, from: candidate.body.lowerBound, limit: candidate.body.upperBound)
    if language.isEnglish, linkingStarts.match(in: text, at: opened, limit: candidate.body.upperBound) != nil
    {
      defects.insert(.connectiveStart)
    }
    if language.isEnglish, beginsWithComparison(candidate, vocabulary, text) {
      defects.insert(.connectiveStart)
    }
    let end = Int(vocabulary.tokens[candidate.tokens.lowerBound].end)
    if traits.contains(.digits), end < candidate.body.upperBound, text[end] == UInt8(ascii: ".") {
      defects.insert(.debris)
    }
    if startsLower(candidate, text, at: opened) { defects.insert(.lowerStart) }
    return defects
  }

  /// "More directly, it costs jobs."
  private func beginsWithComparison(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    guard let first = candidate.tokens.first, candidate.tokens.count > 1 else { return false }
    return (vocabulary.word(first, is: "more", text) || vocabulary.word(first, is: "most", text))
      && text.hasBytes("ly,", at: Int(vocabulary.tokens[first + 1].end) - 2)
  }

  /// A small letter that trimming will not make a capital.
  private func startsLower(_ candidate: Candidate, _ text: Span<UInt8>, at opened: Int) -> Bool {
    guard candidate.body.lowerBound == candidate.range.lowerBound else { return false }
    return characters.classAt(text, opened, limit: candidate.body.upperBound).contains(.lower)
  }

  /// Who speaks in the sentence: the writer, somebody who is not named, nobody.
  private func voiceDefects(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Defects {
    var defects: Defects = []
    let counts = candidate.counts
    if counts.unquotedTraits.contains(.personal) { defects.insert(.personal) }
    if counts.unquotedTraits.contains(.reader) { defects.insert(.reader) }
    if counts.unquotedTraits.contains(.singular) { defects.insert(.singular) }
    if language.isEnglish, hasLets(candidate, vocabulary) { defects.formUnion([.personal, .reader]) }
    if counts.quoted * 5 >= candidate.tokens.count * 2,
      !counts.unquotedTraits.isAny(of: [.capitalized, .article])
    {
      defects.insert(.quotation)
    }
    let hasSpeaker = counts.unquotedTraits.contains(.saying) && counts.unquotedTraits.contains(.capitalized)
    if language.isEnglish, counts.quoted * 10 >= candidate.tokens.count * 6,
      beginsQuotationInTalk(candidate, vocabulary, text)
    {
      defects.insert(.quotation)
    }
    if counts.quoted * 10 >= candidate.tokens.count * 9, !hasSpeaker { defects.insert(.quotation) }
    if language.isEnglish, hasUnknownPerson(candidate, vocabulary, text) { defects.insert(.person) }
    return defects
  }

  /// "Well, that's it," said Holm: an answer to what is not told.
  private func beginsQuotationInTalk(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    for token in candidate.tokens.prefix(4) {
      let traits = vocabulary.traits(ofToken: token)
      guard traits.contains(.quoted) else { return false }
      if traits.isAny(of: [.reference, .pronoun, .connective]) { return true }
      if token == candidate.tokens.lowerBound, text.hasBytes(",", at: Int(vocabulary.tokens[token].end)) {
        return true
      }
    }
    return false
  }

  /// "Let's" speaks to the reader wherever it stands.
  private func hasLets(_ candidate: Candidate, _ vocabulary: borrowing Vocabulary) -> Bool {
    guard candidate.counts.unquotedTraits.contains([.imperative, .possessive]) else { return false }
    return candidate.tokens.contains {
      vocabulary.traits(ofToken: $0).contains([.imperative, .possessive])
        && !vocabulary.traits(ofToken: $0).contains(.quoted)
    }
  }

  /// Whether "he" or "they" comes before anybody who could be meant.
  private func hasUnknownPerson(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    guard candidate.counts.traits.isAny(of: [.person, .people]) else { return false }
    var hasSomebody = false
    var hasSeveral = false
    var isAfterPlacing = false
    for token in candidate.tokens {
      let traits = vocabulary.traits(ofToken: token)
      if traits.isAny(of: [.person, .people]), isAttribution(token, candidate, vocabulary, text) {
        return true
      }
      if traits.contains(.person), !hasSomebody { return true }
      if traits.contains(.people), !hasSeveral { return true }
      let isPlace = isAfterPlacing && isOnlyName(traits)
      if !isPlace, introducesSomebody(traits, isFirst: token == candidate.tokens.lowerBound) {
        hasSomebody = true
      }
      if introducesSeveral(traits) { hasSeveral = true }
      isAfterPlacing = isPlace || traits.contains(.article) || isPlacing(token, vocabulary, text)
    }
    return false
  }

  /// "…, he added": who says all that came before is not in the sentence.
  private func isAttribution(
    _ token: Int, _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    guard token > candidate.tokens.lowerBound, token + 1 < candidate.tokens.upperBound,
      vocabulary.traits(ofToken: token + 1).contains(.saying)
    else { return false }
    let before = Int(vocabulary.tokens[token].start) - 2
    guard before > candidate.body.lowerBound, [0x2C, 0x22, 0x27, 0x9D].contains(text[before]) else {
      return false
    }
    let isLast = candidate.tokens.upperBound - token <= 6
    return isLast && !beginsWithFullName(candidate, vocabulary)
  }

  /// "Anna Holm leaves in May, she said."
  private func beginsWithFullName(_ candidate: Candidate, _ vocabulary: borrowing Vocabulary) -> Bool {
    candidate.tokens.prefix(2).allSatisfy {
      let traits = vocabulary.traits(ofToken: $0)
      return traits.contains(.capitalized) && !traits.isAny(of: [.starter, .preposition, .connective])
    }
  }

  /// A name that is no title: after "in" or "the" it is a place, a paper, an office, and nobody that "he" could be.
  private func isOnlyName(_ traits: WordTraits) -> Bool {
    traits.contains(.capitalized) && !traits.isAny(of: [.human, .personTitle, .collective, .demonym])
  }

  private func isPlacing(_ token: Int, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>) -> Bool {
    guard vocabulary.traits(ofToken: token).contains(.preposition) else { return false }
    return vocabulary.word(token, is: "in", text) || vocabulary.word(token, is: "at", text)
      || vocabulary.word(token, is: "on", text)
  }

  /// Nothing that can only be a verb, but plurals, or verbs of a clause that describes a noun: "Nine hours a day.",
  /// "The air that we breathe."
  private func lacksMainVerb(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    if beginsWithParticiple(candidate, vocabulary, text) {
      return !hasCertainVerb(candidate, vocabulary, text)
    }
    let mayDescribe = candidate.words < 12 && candidate.counts.traits.contains(.relative)
    var previous: WordTraits = []
    for token in candidate.tokens {
      let traits = vocabulary.traits(ofToken: token)
      let isDescribing = mayDescribe && previous.isAny(of: [.relative, .personal, .reference])
      if isVerb(traits, after: previous), !isDescribing, !mayBePlural(token, candidate, vocabulary, text) {
        return false
      }
      previous = traits
    }
    return true
  }

  /// "Unilaterally banning remote work and destroying established norms."
  private func beginsWithParticiple(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    guard let first = candidate.tokens.first else { return false }
    let end = Int(vocabulary.tokens[first].end)
    if text.hasBytes("ing ", at: end - 3) { return true }
    guard candidate.tokens.count > 1, text.hasBytes("ly ", at: end - 2) else { return false }
    return text.hasBytes("ing ", at: Int(vocabulary.tokens[first + 1].end) - 3)
  }

  /// A verb that is neither a past participle nor a plural.
  private func hasCertainVerb(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    for token in candidate.tokens {
      let traits = vocabulary.traits(ofToken: token)
      if traits.isAny(of: [.verb, .finite, .saying, .modal, .perfect]) { return true }
      let isParticiple = text.hasBytes("ed", at: Int(vocabulary.tokens[token].end) - 2)
      guard traits.contains(.verbEnding), !isParticiple, token + 1 < candidate.tokens.upperBound else {
        continue
      }
      if vocabulary.traits(ofToken: token + 1).isAny(of: .afterVerbs) { return true }
    }
    return false
  }

  /// "deployments" in a line without a verb: a comma or "and" follows, and nothing that a
  /// verb would have as its object.
  private func mayBePlural(
    _ token: Int, _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    let traits = vocabulary.traits(ofToken: token)
    guard candidate.words <= 16, candidate.punctuation.commas > 0, !traits.isAny(of: .certainVerbs),
      !candidate.counts.traits.contains(.subordinator),
      text.hasBytes("s", at: Int(vocabulary.tokens[token].end) - 1)
    else { return false }
    let next = token + 1
    guard next < candidate.tokens.upperBound,
      vocabulary.tokens[next].start - vocabulary.tokens[token].end == 1
    else { return true }
    return vocabulary.traits(ofToken: next).contains(.connective)
  }

  private func isVerb(_ traits: WordTraits, after previous: WordTraits) -> Bool {
    if traits.isAny(of: [.verb, .finite, .saying, .modal, .perfect, .hasApostrophe]) { return true }
    guard traits.contains(.verbEnding), !traits.contains(.capitalized) || traits.contains(.possessive)
    else { return false }
    if traits.contains(.possessive) { return traits.isAny(of: [.reference, .pronoun]) }
    return !previous.isAny(of: [.digits, .quantifier, .article, .indefinite, .preposition])
  }

  /// A plural, a collective noun, or two things joined.
  private func introducesSeveral(_ traits: WordTraits) -> Bool {
    if traits.isAny(of: [.collective, .bareRemovable, .source]) { return true }
    return traits.contains(.verbEnding) && !traits.isAny(of: [.possessive, .verb])
  }

  private func introducesSomebody(_ traits: WordTraits, isFirst: Bool) -> Bool {
    if traits.isAny(of: [.source, .weekday, .month, .singular]) { return false }
    if traits.contains(.human) { return true }
    return traits.contains(.capitalized)
      && (!isFirst || !traits.isAny(of: [.starter, .connective, .preposition, .removable, .quantifier]))
  }
}

extension WordTraits {
  fileprivate static let certainVerbs: Self = [
    .verb, .finite, .saying, .modal, .perfect, .hasApostrophe, .possessive,
  ]

  /// What tells "saves the town" from "savings": the beginning of an object.
  fileprivate static let afterVerbs: Self = [
    .article, .indefinite, .quantifier, .reference, .that, .personal, .preposition, .capitalized, .digits,
  ]
}

/// Phrases that join a sentence to the one before, with or without a comma.
private let linkingStarts = Phrases(
  """
  in addition
  for example
  for instance
  as a result
  in other words
  on the other hand
  at the same time
  in contrast
  after that
  before that
  of course
  in fact
  in turn
  as well
  most notably
  more importantly
  most importantly
  maybe
  perhaps
  luckily
  fortunately
  again
  unfortunately
  sadly
  interestingly
  of course
  after all
  up next
  worse
  better yet
  below
  above
  nowhere
  """)
