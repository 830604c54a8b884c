extension CloseReading {
  /// "ASU grows", if another sentence says "Amber Street University (ASU)" and the headline does not have it.
  ///
  /// Most brackets are trimmed, so that few key points can introduce it.
  func hasUnknownAbbreviation(
    _ index: Int, beside chosen: [Int], in article: borrowing Article, _ text: Span<UInt8>
  ) -> Bool {
    let known = chosen + [index]
    return article.candidates[index].tokens.contains {
      let token = article.vocabulary.tokens[$0]
      let range = Int(token.start)..<Int(token.end)
      return isAbbreviation(text, range) && !article.titleStems.contains(token.stem)
        && !known.contains { introduces(token.stem, article.candidates[$0].tokens, article.vocabulary, text) }
        && (text.hasInBrackets(range) || isSpeltOut(range, beside: known, in: article, text))
    }
  }

  /// "Amber Street University (ASU)", where the bracket is printed.
  private func introduces(
    _ stem: Int32, _ tokens: Range<Int>, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    tokens.contains {
      vocabulary.tokens[$0].stem == stem && text.hasBytes("(", at: Int(vocabulary.tokens[$0].start) - 1)
    }
  }

  /// Whether names in another sentence begin with its letters: "the Amber Street University".
  private func isSpeltOut(
    _ range: Range<Int>, beside chosen: [Int], in article: borrowing Article, _ text: Span<UInt8>
  ) -> Bool {
    guard range.count > 2 else { return false }
    return article.candidates.indices.contains {
      !chosen.contains($0) && spells(article.candidates[$0].tokens, range, article.vocabulary, text)
    }
  }

  private func spells(
    _ tokens: Range<Int>, _ range: Range<Int>, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>
  ) -> Bool {
    var found = 0
    for token in tokens {
      let start = Int(vocabulary.tokens[token].start)
      if Int(vocabulary.tokens[token].end) - start > 1, text[start] == text[range.lowerBound + found] {
        found += 1
        if found == range.count { return true }
      } else {
        found = text[start] == text[range.lowerBound] ? 1 : 0
      }
    }
    return false
  }

  /// "ASU", "MiR": short, and more than one capital.
  private func isAbbreviation(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard 2...6 ~= range.count else { return false }
    var capitals = 0
    for place in range where (0x41...0x5A).contains(text[place]) { capitals += 1 }
    return capitals > 1
      && wellKnownAbbreviations.match(in: text, at: range.lowerBound, limit: range.upperBound) == nil
  }

  /// "Karl said", if Karl Moss is introduced elsewhere and the headline does not name him.
  func beginsWithKnownName(_ index: Int, in article: borrowing Article, _ text: Span<UInt8>) -> Bool {
    let candidate = article.candidates[index]
    guard candidate.tokens.count > 2, let first = candidate.tokens.first else { return false }
    let traits = article.vocabulary.traits(ofToken: first)
    let next = article.vocabulary.traits(ofToken: first + 1)
    guard !traits.isAny(of: [.starter, .preposition, .connective, .quoted, .allCapitals, .personTitle]),
      traits.contains(.capitalized), !next.contains(.capitalized),
      next.isAny(of: [.finite, .saying, .perfect, .modal]) || isAdverb(first + 1, article.vocabulary, text)
    else { return false }
    let stem = article.vocabulary.tokens[first].stem
    return !article.titleStems.contains(stem) && isFirstName(stem, before: index, in: article)
  }

  private func isAdverb(_ token: Int, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>) -> Bool {
    text.hasBytes("ly", at: Int(vocabulary.tokens[token].end) - 2)
      || vocabulary.word(token, isIn: adverbs, text)
  }

  /// "Moss's plan", if Karl Moss is introduced in a sentence that is no key point.
  func hasKnownSurname(_ index: Int, beside chosen: [Int], in article: borrowing Article) -> Bool {
    let tokens = article.candidates[index].tokens
    return tokens.contains { token in
      isSingleName(token, tokens, article.vocabulary)
        && isSurname(article.vocabulary.tokens[token].stem, before: index, beside: chosen, in: article)
    }
  }

  private func isSingleName(_ token: Int, _ tokens: Range<Int>, _ vocabulary: borrowing Vocabulary) -> Bool {
    guard isName(vocabulary.traits(ofToken: token)) else { return false }
    let follows = token > tokens.lowerBound && isJoinedName(token - 1, vocabulary)
    return !follows && !(token + 1 < tokens.upperBound && isJoinedName(token, vocabulary))
  }

  /// Whether a word and the next are names with nothing between them.
  private func isJoinedName(_ token: Int, _ vocabulary: borrowing Vocabulary) -> Bool {
    isName(vocabulary.traits(ofToken: token)) && isName(vocabulary.traits(ofToken: token + 1))
      && vocabulary.tokens[token + 1].start - vocabulary.tokens[token].end <= 2
  }

  private func isName(_ traits: WordTraits) -> Bool {
    traits.contains(.capitalized)
      && !traits.isAny(of: [
        .weekday, .month, .digits, .starter, .connective, .preposition, .pronoun, .personal, .removable,
        .allCapitals, .demonym,
      ])
  }

  /// Whether the first sentence that has a name has another one before it, and is no key point.
  private func isSurname(
    _ stem: Int32, before index: Int, beside chosen: [Int], in article: borrowing Article
  ) -> Bool {
    guard !article.titleStems.contains(stem) else { return false }
    for other in 0..<index {
      let tokens = article.candidates[other].tokens
      for token in tokens where article.vocabulary.tokens[token].stem == stem {
        return token > tokens.lowerBound && isJoinedName(token - 1, article.vocabulary)
          && !chosen.contains(other)
      }
    }
    return false
  }

  /// Whether another name follows it in an earlier sentence.
  private func isFirstName(_ stem: Int32, before index: Int, in article: borrowing Article) -> Bool {
    for other in 0..<index {
      let tokens = article.candidates[other].tokens
      for token in tokens.dropLast() where article.vocabulary.tokens[token].stem == stem {
        let isAdjacent =
          article.vocabulary.tokens[token + 1].start - article.vocabulary.tokens[token].end == 1
        if isAdjacent, article.vocabulary.traits(ofToken: token + 1).contains(.capitalized) { return true }
      }
    }
    return false
  }
}

extension Span<UInt8> {
  /// Whether the same letters stand somewhere in brackets.
  fileprivate func hasInBrackets(_ range: Range<Int>) -> Bool {
    let last = count - range.count - 1
    guard last > 0 else { return false }
    for start in 0..<last where self[start] == UInt8(ascii: "(") {
      let end = start + range.count + 1
      guard self[end] == UInt8(ascii: ")") || hasBytes("s)", at: end) else { continue }
      if range.indices.allSatisfy({ self[$0] == self[start + 1 + $0 - range.lowerBound] }) { return true }
    }
    return false
  }
}

private let adverbs = Phrases("later\nthen\nalso\nnever\nnow")
