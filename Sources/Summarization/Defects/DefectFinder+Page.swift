extension DefectFinder {
  /// Whether the sentence speaks of the page that it stands on: "in the next section", "see Figure 3", "below".
  func refersToPage(
    _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    if isHere(candidate, vocabulary, text) { return true }
    guard candidate.counts.traits.isAny(of: [.pointing, .numberedPart, .placeOnPage]) else { return false }
    var beforePrevious: WordTraits = []
    var previous: WordTraits = []
    for token in candidate.tokens {
      let traits = vocabulary.traits(ofToken: token)
      if pointsAtPage(traits, after: previous) { return true }
      if previous.contains(.pointing), beforePrevious.contains(.article),
        vocabulary.word(token - 1, is: "following", text),
        !traits.isAny(of: [.timeUnit, .season, .month, .weekday])
      {
        return true
      }
      beforePrevious = previous
      previous = traits
    }
    return previous.contains(.placeOnPage)
  }

  private func pointsAtPage(_ traits: WordTraits, after previous: WordTraits) -> Bool {
    (traits.contains(.textPart) && previous.contains(.pointing))
      || (traits.contains(.digits) && previous.contains(.numberedPart))
      || (traits.contains(.placeOnPage) && previous.isAny(of: [.textPart, .showing]))
  }

  /// "Release notes can be found here."
  private func isHere(_ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>) -> Bool
  {
    guard let last = candidate.tokens.last, vocabulary.word(last, is: "here", text) else { return false }
    return !vocabulary.traits(ofToken: last).contains(.quoted)
  }
}
