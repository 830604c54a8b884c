/// Finds what keeps sentences from standing on their own.
struct DefectFinder {
  let language: Language

  func defects(of candidate: Candidate, in article: Article, text: Span<UInt8>) -> Defects {
    var defects: Defects = []
    let mark = finalMark(text, candidate.range)
    if mark == nil { defects.insert(.noFinalMark) }
    if mark == 0x3F || mark == 0xFF1F || mark == 0x061F { defects.insert(.question) }
    if !candidate.punctuation.isBalanced { defects.insert(.unbalanced) }
    if candidate.words > 40 { defects.insert(.tooLong) }
    if candidate.words < 6 { defects.insert(.tooShort) }
    defects.formUnion(wordDefects(candidate, article.vocabulary))
    return defects
  }

  private func wordDefects(_ candidate: Candidate, _ vocabulary: Vocabulary) -> Defects {
    guard let first = candidate.tokens.first else { return .fragment }
    var defects: Defects = []
    let traits = vocabulary.traits(ofToken: first)
    if traits.contains(.pronoun) { defects.insert(.pronounStart) }
    if traits.contains(.connective) { defects.insert(.connectiveStart) }
    var all: WordTraits = []
    for token in candidate.tokens {
      let traits = vocabulary.traits(ofToken: token)
      all.formUnion(traits)
      if traits.contains(.personal), !traits.contains(.quoted) { defects.insert(.personal) }
    }
    if language.isEnglish, !all.isAny(of: [.verb, .verbEnding]) { defects.insert(.fragment) }
    return defects
  }
}
