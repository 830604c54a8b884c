extension CloseReading {
  /// "The plugin reads the files": which plugin that is, neither the headline nor a point before it says.
  ///
  /// Nouns that "of", a name or a clause describes say it themselves; people need more than the place where they are:
  /// "The man in the video".
  func beginsWithKnownThing(
    _ index: Int, beside chosen: [Int], in article: borrowing Article, _ text: Span<UInt8>
  ) -> Bool {
    let candidate = article.candidates[index]
    guard let the = definiteArticle(candidate, article.vocabulary),
      let noun = definiteSubject(from: the, candidate, article.vocabulary, text)
    else { return false }
    let stem = article.vocabulary.tokens[noun].stem
    return !article.titleStems.contains(stem)
      && !chosen.contains { $0 < index && has($0, stem, article) }
  }

  private func has(_ index: Int, _ stem: Int32, _ article: borrowing Article) -> Bool {
    article.candidates[index].entries.contains { article.entries[$0].stem == stem }
  }

  /// "The plugin", "If the plugin".
  private func definiteArticle(_ candidate: Candidate, _ vocabulary: borrowing Vocabulary) -> Int? {
    guard candidate.tokens.count > 3, let first = candidate.tokens.first else { return nil }
    let isClause = vocabulary.traits(ofToken: first).contains(.subordinator)
    let article = isClause ? first + 1 : first
    return vocabulary.traits(ofToken: article).contains(.article) ? article : nil
  }

  /// The noun at the end of the words after "the", where a verb or a comma follows it.
  private func definiteSubject(
    from article: Int, _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Int? {
    for token in (article + 2..<candidate.tokens.upperBound).prefix(3) {
      let before = vocabulary.traits(ofToken: token - 1)
      guard isPlainWord(before) else { return nil }
      let end = Int(vocabulary.tokens[token - 1].end)
      if text.hasBytes(",", at: end) { return token - 1 }
      guard text.hasBytes(" ", at: end) else { return nil }
      if isVerb(token, candidate, vocabulary, isSecond: token == article + 2) { return token - 1 }
      if before.isAny(of: [.human, .anaphoricNoun]), vocabulary.traits(ofToken: token).contains(.preposition),
        !vocabulary.word(token, is: "of", text)
      {
        return token - 1
      }
    }
    return nil
  }

  private func isPlainWord(_ traits: WordTraits) -> Bool {
    !traits.isAny(of: [
      .capitalized, .digits, .preposition, .relative, .that, .quantifier, .subordinator, .unique, .connective,
      .season, .timeUnit, .quoted,
    ])
  }

  private func isVerb(
    _ token: Int, _ candidate: Candidate, _ vocabulary: borrowing Vocabulary, isSecond: Bool
  ) -> Bool {
    let traits = vocabulary.traits(ofToken: token)
    if traits.isAny(of: [.finite, .saying, .modal, .perfect]) { return true }
    if traits.contains(.verb), !isSecond { return true }
    guard traits.contains(.verbEnding), token + 1 < candidate.tokens.upperBound else { return false }
    return vocabulary.traits(ofToken: token + 1).isAny(of: [
      .article, .indefinite, .quantifier, .reference, .that, .personal, .preposition, .capitalized, .digits,
    ])
  }
}
