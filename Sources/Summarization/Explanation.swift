/// Why each sentence of a document was taken for its summary or left out.
public struct Explanation: Hashable, Sendable {
  public var sentences: [ExplainedSentence]
  public var summary: Summary
}

/// One sentence with what its score is made of and what became of it.
public struct ExplainedSentence: Hashable, Sendable {
  /// What can become of a sentence.
  public enum Fate: Hashable, Sendable {
    case taken
    /// It stands in a block that is not the article's own running text.
    case excludedBlock
    /// It is a list item that is no sentence.
    case noSentence
    /// The front matter says so.
    case skipped
    /// It has a defect that no key point may have.
    case unfit
    /// It shares too many words with a key point that is better.
    case redundant
    /// It would make the summary too long.
    case tooManyWords
    /// It adds little to the points that there are.
    case weak
    /// It would be the only key point.
    case alone
    /// Others are better.
    case outranked
  }

  public var sentence: Sentence
  public var fate: Fate
  /// What the ranking gave it before defects were counted; nil where it was not ranked.
  public var score: Double?
  /// What its defects and a name that it does not introduce take off.
  public var penalty: Double
  /// What adds up to the score less the penalty, in the order of the kinds; empty where it was not ranked.
  public var parts: [ScorePart] = []
  /// The defects by name.
  public var defects: [String]
  /// How near the sentence is to what the article is about, from 0 to 1.
  public var centrality: Double
  /// How much of the title it has, from 0 to 1.
  public var title: Double
  /// The share of its words that the nearest better key point has, from 0 to 1.
  public var redundancy: Double
}

extension Summarizer {
  /// Says of every sentence why it was taken or left out.
  public func explanation(of document: Document) -> Explanation {
    var scratch = Scratch()
    let summary = summary(of: document, using: &scratch, scoresAll: true)
    return Explanation(sentences: scratch.explain(document, summary, options), summary: summary)
  }
}

extension Scratch {
  fileprivate mutating func explain(
    _ document: Document, _ summary: Summary, _ options: Options
  ) -> [ExplainedSentence] {
    var explained = Summarization.sentences(of: document).map { sentence in
      ExplainedSentence(
        sentence: sentence,
        fate: document.blocks[sentence.block].kind.isListItem ? .noSentence : .excludedBlock,
        score: nil, penalty: 0, defects: [], centrality: 0, title: 0, redundancy: 0)
    }
    let isRanked = ranker.scores.count == article.candidates.count
    let parts = isRanked ? parts(document.text.span) : []
    for index in article.candidates.indices {
      let place = article.candidates[index].sentence
      explained[place].defects = article.candidates[index].defects.names
      explained[place].fate = article.candidates[index].defects.isAny(of: .fatal) ? .unfit : .outranked
      guard isRanked else { continue }
      explain(index, summary, document.text.span, options, into: &explained[place])
      explained[place].parts = parts[index]
    }
    return explained
  }

  private func explain(
    _ index: Int, _ summary: Summary, _ text: Span<UInt8>, _ options: Options,
    into explained: inout ExplainedSentence
  ) {
    let candidate = article.candidates[index]
    explained.score = Double(ranker.scores[index])
    explained.penalty =
      Double(ranker.scores[index] - ranker.penalized[index]) + Double(selector.nameCost(of: index, article))
    explained.centrality = Double(ranker.extractor.similarities[index].centrality)
    explained.title = Double(ranker.extractor.words[index].title)
    explained.redundancy = selector.redundancy(of: index, article)
    explained.fate = fate(of: index, candidate, summary, text, options)
  }

  private func fate(
    of index: Int, _ candidate: Candidate, _ summary: Summary, _ text: Span<UInt8>, _ options: Options
  ) -> ExplainedSentence.Fate {
    if summary.keyPoints.contains(where: { $0.sentence == candidate.sentence }) { return .taken }
    if text.contains(anyOf: options.skipped, in: candidate.range) { return .skipped }
    if candidate.defects.isAny(of: .fatal) { return .unfit }
    if candidate.defects.isAny(of: ranker.standard.excluded) { return .unfit }
    switch selector.rejections[index] {
    case .redundant: return .redundant
    case .tooManyWords: return .tooManyWords
    case .leansOnAnother, .unfit: return .unfit
    case .weak: return .weak
    case nil: return selector.chosen.contains(index) ? .alone : .outranked
    }
  }
}
