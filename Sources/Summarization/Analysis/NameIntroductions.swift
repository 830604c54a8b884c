/// Finds where names are introduced in full, and which sentences take one as known.
///
/// "Karl Moss" introduces Moss; a later "Moss said" stands on its own only beside that sentence, or below a headline
/// that has the name.
struct NameIntroductions {
  /// By stem: the candidate that introduces it, or -1.
  private var introducedBy: [Int32] = []
  private var isInTitle: [Bool] = []

  mutating func link(
    _ candidates: inout [Candidate], _ vocabulary: borrowing Vocabulary, titleStems: [Int32],
    _ text: Span<UInt8>
  ) {
    introducedBy.removeAll(keepingCapacity: true)
    introducedBy.append(contentsOf: repeatElement(-1, count: vocabulary.stemCount))
    isInTitle.reset(false, count: vocabulary.stemCount)
    for stem in titleStems { isInTitle[Int(stem)] = true }
    for index in candidates.indices {
      candidates[index].antecedent = read(candidates[index].tokens, of: index, vocabulary, text)
    }
  }

  /// Notes the names that a sentence introduces, and returns the candidate that it depends on.
  private mutating func read(
    _ tokens: Range<Int>, of index: Int, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Int? {
    var antecedent: Int?
    var length = 0
    for token in tokens {
      let traits = vocabulary.traits(ofToken: token)
      guard isName(traits, isFirst: token == tokens.lowerBound) else {
        length = 0
        continue
      }
      if length > 0, !isAdjacent(token, vocabulary) { length = 0 }
      if !traits.contains(.courtesy) { length += 1 }
      guard length > 0, !isFollowedByName(token, tokens, vocabulary) else { continue }
      let stem = Int(vocabulary.tokens[token].stem)
      if length > 1 || isAbbreviation(token, traits, vocabulary, text) {
        if introducedBy[stem] < 0 { introducedBy[stem] = Int32(truncatingIfNeeded: index) }
      } else if introducedBy[stem] >= 0, Int(introducedBy[stem]) != index, !isInTitle[stem] {
        antecedent = antecedent ?? Int(introducedBy[stem])
      }
    }
    return antecedent
  }

  /// "(CALC)", which introduces what it stands for as well as a full name does.
  private func isAbbreviation(
    _ token: Int, _ traits: WordTraits, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    guard traits.contains(.allCapitals) else { return false }
    let start = Int(vocabulary.tokens[token].start)
    let end = Int(vocabulary.tokens[token].end)
    guard wellKnownAbbreviations.match(in: text, at: start, limit: end) == nil else { return false }
    return text.hasBytes("(", at: start - 1) && text.hasBytes(")", at: end)
  }

  private func isName(_ traits: WordTraits, isFirst: Bool) -> Bool {
    guard traits.contains(.capitalized), !traits.isAny(of: [.weekday, .month, .digits]) else { return false }
    return !traits.isAny(of: [.starter, .connective, .preposition, .pronoun, .personal, .removable])
  }

  /// Whether only a space, or a full stop and a space, stands between a token and the one before.
  private func isAdjacent(_ token: Int, _ vocabulary: borrowing Vocabulary) -> Bool {
    vocabulary.tokens[token].start - vocabulary.tokens[token - 1].end <= 2
  }

  private func isFollowedByName(_ token: Int, _ tokens: Range<Int>, _ vocabulary: borrowing Vocabulary)
    -> Bool
  {
    let next = token + 1
    guard next < tokens.upperBound, isAdjacent(next, vocabulary) else { return false }
    if vocabulary.tokens[next].start - vocabulary.tokens[token].end > 1 { return false }
    return isName(vocabulary.traits(ofToken: next), isFirst: false)
  }
}

/// Those that everybody reads without what they stand for.
let wellKnownAbbreviations = Phrases(
  """
  ai
  us
  usa
  uk
  eu
  un
  api
  apis
  url
  urls
  html
  css
  http
  https
  pdf
  cpu
  gpu
  tv
  dna
  ceo
  nasa
  nato
  fbi
  cia
  bbc
  cnn
  gps
  sql
  json
  xml
  """)
