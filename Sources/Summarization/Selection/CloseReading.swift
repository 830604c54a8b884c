/// What an editor sees only in a sentence that is about to be printed.
///
/// Only candidates that are good enough to be taken are read so closely, a handful in an article: what is dear to
/// look for stands here rather than among the defects, which every sentence is searched for.
struct CloseReading {
  let isEnglish: Bool
  /// Whether ideographs are letters of the language.
  let hasIdeographs: Bool

  init(_ language: Language) {
    isEnglish = language.isEnglish
    hasIdeographs = ["zh", "ja", "ko"].contains(language.code)
  }

  /// Whether a sentence had better not be a key point.
  ///
  /// - Parameter chosen: the key points that there are, which may introduce what it takes as known.
  func objects(
    to index: Int, beside chosen: [Int], in article: borrowing Article, _ text: Span<UInt8>
  ) -> Bool {
    let candidate = article.candidates[index]
    if hasForeignMarks(candidate, text) { return true }
    guard isEnglish else { return false }
    return opensWeakly(candidate, article.vocabulary, text)
      || promisesMuch(candidate, article.vocabulary, text)
      || leans(index, in: article, text)
      || beginsWithKnownName(index, in: article, text)
      || hasUnknownAbbreviation(index, beside: chosen, in: article, text)
      || hasKnownSurname(index, beside: chosen, in: article)
      || hasFamily(candidate, article.vocabulary, text)
      || isLabelOfList(candidate, article.vocabulary)
      || (!isFirst(candidate) && beginsWithKnownThing(index, beside: chosen, in: article, text))
  }

  /// Nothing stands before the first sentence that it could lean on.
  private func isFirst(_ candidate: Candidate) -> Bool { candidate.sentence == 0 }

  /// Whether it goes on with what stands before it, or answers a question there.
  private func leans(_ index: Int, in article: borrowing Article, _ text: Span<UInt8>) -> Bool {
    let candidate = article.candidates[index]
    return !isFirst(candidate)
      && (answersQuestion(index, in: article) || leansInside(candidate, article.vocabulary, text))
  }

  /// "Which street is the loudest? Most people would have said the coast road."
  private func answersQuestion(_ index: Int, in article: borrowing Article) -> Bool {
    guard index > 0 else { return false }
    let previous = article.candidates[index - 1]
    return previous.block == article.candidates[index].block && previous.defects.contains(.question)
  }
}

extension CloseReading {
  /// Pictures, remarks and notes in square brackets, words in another script, and questions or cries within the sentence.
  private func hasForeignMarks(_ candidate: Candidate, _ text: Span<UInt8>) -> Bool {
    if !hasIdeographs, candidate.counts.traits.contains(.ideographs) { return true }
    for place in candidate.body.dropLast() {
      switch text[place] {
      case 0xF0 where text[place + 1] == 0x9F: return true
      case UInt8(ascii: "["): return true
      case UInt8(ascii: "?"), UInt8(ascii: "!"):
        if isEnglish, place + 5 < candidate.body.upperBound, !isLetter(text[place + 1]) { return true }
      default: continue
      }
    }
    return false
  }

  /// Whether a letter or a sign of an address follows: "page?id=3".
  private func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  /// "Dad", "Mum": whose, only the writer knows.
  private func hasFamily(_ candidate: Candidate, _ vocabulary: borrowing Vocabulary, _ text: Span<UInt8>)
    -> Bool
  {
    candidate.tokens.contains {
      vocabulary.traits(ofToken: $0).contains(.capitalized)
        && vocabulary.word($0, isIn: family, text)
    }
  }

  /// "The guide and notes on writing it": an item of a list that names something and says nothing.
  private func isLabelOfList(_ candidate: Candidate, _ vocabulary: borrowing Vocabulary) -> Bool {
    guard candidate.isListItem else { return false }
    return !candidate.tokens.contains {
      vocabulary.traits(ofToken: $0).isAny(of: [.finite, .saying, .modal, .perfect, .verb])
    }
  }
}

private let family = Phrases("dad\nmom\nmum\ndaddy\ngrandma\ngrandpa")
