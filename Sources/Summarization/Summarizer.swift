/// Chooses the sentences of an article that say what it is about.
///
/// Pure and deterministic: the same document and the same options give the same summary on every machine.
public struct Summarizer: Sendable {
  public let options: Options

  public init(_ options: Options = Options()) {
    self.options = options
  }

  public func summary(of document: Document) -> Summary {
    var scratch = Scratch()
    return summary(of: document, using: &scratch)
  }

  /// The same, in memory that is used again from one document to the next.
  public func summary(of document: Document, using scratch: inout Scratch) -> Summary {
    let language = Language(document.language)
    scratch.article.read(document, language, options: options)
    scratch.article.findDefects(document.text.span, language)
    let own = scratch.article.candidates.count { !$0.defects.contains(.noFinalMark) }
    guard own >= max(1, options.minimumSentences) else { return .none }
    scratch.score(text: document.text.span, language, options)
    let chosen = scratch.select(text: document.text.span, ownSentences: own, options)
    guard !chosen.isEmpty else { return .none }
    return Summary(
      keyPoints: chosen.map { scratch.keyPoint($0, in: document) }, sentenceCount: own,
      wordCount: scratch.article.wordCount)
  }
}

extension Scratch {
  fileprivate mutating func score(text: Span<UInt8>, _ language: Language, _ options: Options) {
    extractor.prepare(article, language)
    scores.removeAll(keepingCapacity: true)
    for (index, candidate) in article.candidates.enumerated() {
      extractor.extract(index, of: article, text: text, into: &features)
      let penalty = candidate.defects.isEmpty ? 0 : language.isEnglish ? 0.7 : 0.3
      let score = Double(LinearModel.general.score(features)) - penalty
      let isExcluded =
        candidate.defects.isAny(of: .fatal) || text.contains(anyOf: options.skipped, in: candidate.range)
      scores.append(isExcluded ? -.infinity : score)
    }
  }

  fileprivate mutating func select(text: Span<UInt8>, ownSentences: Int, _ options: Options) -> [Int] {
    let wanted = options.points.count(forWords: article.wordCount)
    let share = max(0, min(1, options.maximumShare))
    let most = min(Int(Double(ownSentences) * share), Selector.pointLimit)
    let limits = Selector.Limits(points: min(wanted, most), words: options.maxWords)
    let pinned = article.candidates.indices.filter {
      text.contains(anyOf: options.pinned, in: article.candidates[$0].range)
    }
    return selector.select(scores, article, pinned: pinned, limits: limits)
  }

  fileprivate func keyPoint(_ index: Int, in document: Document) -> KeyPoint {
    let candidate = article.candidates[index]
    return KeyPoint(
      text: article.publishedText(of: candidate, document.text.span), range: candidate.range,
      block: candidate.block, sentence: candidate.sentence, score: scores[index])
  }
}
