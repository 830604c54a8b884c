extension DefectFinder {
  /// Whether the sentence tells the reader what to do: "Open the file", "Just run it", "To print, press P."
  func isInstruction(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    guard let first = candidate.tokens.first, candidate.tokens.count > 2 else { return false }
    let start = afterAdverbs(candidate, vocabulary, text)
    if asks(at: start, candidate, vocabulary, text) { return true }
    if vocabulary.word(first, is: "do", text) || vocabulary.word(first, is: "don't", text)
      || vocabulary.word(first, is: "don’t", text)
    {
      return true
    }
    guard vocabulary.traits(ofToken: first).isAny(of: [.preposition, .subordinator]),
      let command = afterFirstComma(candidate, vocabulary, text)
    else { return false }
    return commands(at: command, candidate, vocabulary, text)
  }

  /// Past "just", "next", "now", which join an instruction to the one before.
  private func afterAdverbs(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Int {
    var token = candidate.tokens.lowerBound
    while token + 1 < candidate.tokens.upperBound,
      adverbsBeforeInstructions.match(
        in: text, at: Int(vocabulary.tokens[token].start), limit: candidate.body.upperBound)?.end
        == Int(vocabulary.tokens[token].end)
    {
      token += 1
    }
    return token
  }

  /// The word after the first comma, if it comes early.
  private func afterFirstComma(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Int? {
    for token in candidate.tokens.dropLast(2).prefix(20) {
      let end = Int(vocabulary.tokens[token].end)
      if text.hasBytes(",", at: end), text.hasBytes(" ", at: end + 1) { return token + 1 }
    }
    return nil
  }

  /// A verb in the imperative after a clause: "To print, press the key."
  private func commands(
    at token: Int, _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    let traits = vocabulary.traits(ofToken: token)
    guard !traits.isAny(of: [.capitalized, .quoted]), token + 1 < candidate.tokens.upperBound else {
      return false
    }
    let second = vocabulary.traits(ofToken: token + 1)
    let hasObject = second.isAny(of: .objectsOfVerbs)
    let start = Int(vocabulary.tokens[token].start)
    let end = Int(vocabulary.tokens[token].end)
    if verbs.match(in: text, at: start, limit: end)?.end == end {
      return hasObject || text.hasBytes("ing", at: Int(vocabulary.tokens[token + 1].end) - 3)
    }
    if traits.contains(.imperative) { return hasObject }
    return second.isAny(of: [.article, .indefinite, .reader])
      && mayBeImperative(traits, at: token, candidate, vocabulary, text)
  }

  /// A verb in the imperative with what it asks for: "Open the file", "Use components that are tested".
  private func asks(
    at token: Int, _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    guard token + 1 < candidate.tokens.upperBound else { return false }
    let traits = vocabulary.traits(ofToken: token)
    let second = vocabulary.traits(ofToken: token + 1)
    guard !second.contains(.quoted), isAdjacent(token + 1, vocabulary) else { return false }
    if verbs.match(
      in: text, at: Int(vocabulary.tokens[token].start), limit: Int(vocabulary.tokens[token].end)) != nil
    {
      return second.isAny(of: .objectsOfVerbs) || !hasMainVerb(candidate, vocabulary)
    }
    if traits.contains(.imperative) {
      return traits.contains(.possessive) || second.isAny(of: .objects)
        || !hasMainVerb(candidate, vocabulary)
    }
    if traits.contains(.finite) { return second.isAny(of: [.article, .indefinite, .that]) }
    return second.isAny(of: [.article, .indefinite, .reader])
      && mayBeImperative(traits, at: token, candidate, vocabulary, text)
  }

  private func isAdjacent(_ token: Int, _ vocabulary: borrowing Vocabulary) -> Bool {
    vocabulary.tokens[token].start - vocabulary.tokens[token - 1].end == 1
  }

  /// An unknown word before "the" or "a" can hardly be anything else: "Scan the page."
  private func mayBeImperative(
    _ traits: WordTraits, at token: Int, _ candidate: Candidate, _ vocabulary: borrowing Vocabulary,
    _ text: Span<UInt8>
  ) -> Bool {
    let others: WordTraits = [
      .preposition, .subordinator, .connective, .quantifier, .starter, .removable, .saying, .backwardStart,
      .questionWord, .negation, .personal, .reference, .digits, .quoted, .allCapitals, .possessive, .modal,
      .timeUnit, .finite,
    ]
    guard !traits.isAny(of: others) else { return false }
    let start = Int(vocabulary.tokens[token].start)
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
}

extension WordTraits {
  /// What can follow a verb in the imperative.
  fileprivate static let objects: Self = [
    .article, .indefinite, .preposition, .reference, .personal, .that, .questionWord, .capitalized, .digits,
    .quantifier,
  ]

  /// What follows one that is never a noun.
  fileprivate static let objectsOfVerbs: Self = [
    .article, .indefinite, .reference, .personal, .reader, .that, .questionWord, .quantifier,
  ]
}

/// Verbs that sentences hardly begin with unless they ask for something.
private let verbs = Phrases(
  """
  provide
  get
  include
  avoid
  develop
  determine
  consider
  prepare
  collect
  encourage
  invite
  engage
  learn
  organize
  schedule
  assign
  apply
  adjust
  configure
  specify
  attach
  insert
  edit
  delete
  remove
  restart
  reload
  refresh
  verify
  confirm
  submit
  send
  subscribe
  respond
  spend
  expect
  continue
  wait
  build
  define
  plug
  tap
  unzip
  unpack
  extract
  clone
  install
  upload
  download
  rename
  grab
  hit
  stick
  stay
  become
  treat
  leave
  allow
  accept
  reject
  measure
  assume
  establish
  agree
  enable
  disable
  swap
  wrap
  import
  export
  declare
  pass
  call
  """)

private let adverbsBeforeInstructions = Phrases(
  """
  just
  next
  now
  then
  simply
  please
  first
  finally
  also
  always
  never
  instead
  lastly
  afterwards
  again
  secondly
  right
  left
  double
  """)

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
