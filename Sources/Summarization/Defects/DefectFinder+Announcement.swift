extension DefectFinder {
  /// Whether the writer says here what the text will do: "we will explain", "I'd like to show".
  func isAnnouncement(_ text: Span<UInt8>, at start: Int, limit: Int) -> Bool {
    guard let intention = intentions.match(in: text, at: start, limit: limit) else { return false }
    let next = characters.skip(.space, text, from: intention.end, limit: limit)
    return actions.match(in: text, at: next, limit: limit) != nil
  }
}

private let intentions = Phrases(
  ["we", "i"].flatMap { who in
    [
      "'ll", "'ll also", "'ll now", " will", " will also", " will now", "'d like to", " would like to",
      " want to", " wanted to", "'re going to", " are going to", "'m going to", " am going to",
      " thought i'd", " decided to", " hope to",
    ].map { who + $0 }
  }.joined(separator: "\n"))

/// What a text does.
private let actions = Phrases(
  """
  explain
  show
  share
  cover
  explore
  discuss
  dive
  walk
  look at
  take a look
  talk about
  describe
  outline
  highlight
  go over
  go through
  focus on
  introduce you
  start with
  begin with
  start by
  begin by
  see how
  see that
  see what
  see why
  summarize
  tell you
  point out
  mention
  give you
  demonstrate
  write about
  review
  examine
  """)
