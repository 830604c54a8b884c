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
    summary(of: document, using: &scratch, scoresAll: false)
  }

  /// Scores even those sentences that will not be taken, if somebody wants to know.
  func summary(of document: Document, using scratch: inout Scratch, scoresAll: Bool) -> Summary {
    let language = Language(document.language)
    scratch.article.read(document, language, options: options)
    let ownSentences = scratch.article.ownSentenceCount
    guard ownSentences >= max(1, options.minimumSentences) else { return .none }
    scratch.ranker.prepare(scratch.article, language, options)
    scratch.findEligible(document.text.span, options)
    scratch.rank(document.text.span, scoresAll: scoresAll)
    scratch.pinKeyBlocks(of: document)
    let chosen = scratch.select(options, CloseReading(language), document.text.span)
    guard scratch.isEnough(chosen.count) else { return .none }
    return Summary(
      keyPoints: scratch.keyPoints(chosen, in: document), sentenceCount: ownSentences,
      wordCount: scratch.article.wordCount)
  }
}

extension Scratch {
  /// Finds the sentences that the options demand and those that they let be taken.
  fileprivate mutating func findEligible(_ text: Span<UInt8>, _ options: Options) {
    pinned.removeAll(keepingCapacity: true)
    isExcluded.removeAll(keepingCapacity: true)
    for index in article.candidates.indices {
      let range = article.candidates[index].range
      isExcluded.append(
        article.candidates[index].defects.isAny(of: ranker.standard.excluded)
          || text.contains(anyOf: options.skipped, in: range))
      if text.contains(anyOf: options.pinned, in: range) { pinned.append(index) }
    }
  }

  fileprivate mutating func rank(_ text: Span<UInt8>, scoresAll: Bool) {
    wanted.removeAll(keepingCapacity: true)
    for index in article.candidates.indices where scoresAll || !isExcluded[index] { wanted.append(index) }
    if !scoresAll { for index in pinned where isExcluded[index] { wanted.append(index) } }
    ranker.rank(article, text: text, wanted: wanted)
  }

  /// Demands the best sentence of every block that the author has marked.
  fileprivate mutating func pinKeyBlocks(of document: Document) {
    for block in document.blocks.indices where document.blocks[block].isKey {
      let fit = article.candidates.indices.filter { article.candidates[$0].block == block && !isExcluded[$0] }
      guard let best = fit.max(by: { ranker.penalized[$0] < ranker.penalized[$1] }) else { continue }
      if !pinned.contains(best) { pinned.append(best) }
    }
  }

  fileprivate mutating func select(_ options: Options, _ reading: CloseReading, _ text: Span<UInt8>) -> [Int]
  {
    let standard = ranker.standard
    let wanted = options.points.count(forWords: article.wordCount)
    let share = max(0, min(1, options.maximumShare))
    let most = min(Int(Double(article.ownSentenceCount) * share), Overlap.capacity)
    return selector.select(
      ranker.penalized, article, text, pinned: pinned, excluded: isExcluded,
      reading: standard.isStrict ? reading : nil,
      limits: Selector.Limits(
        points: min(wanted, most), words: options.maxWords,
        danglingName: standard.danglingName, danglingThing: standard.danglingThing,
        faultless: standard.faultless, least: leastScores(standard),
        overlap: standard.overlap, floor: standard.floor,
        shareOfFirst: standard.shareOfFirst))
  }

  /// Whether the points sum up the article: several, or one that says it all.
  fileprivate func isEnough(_ points: Int) -> Bool {
    let standard = ranker.standard
    return points >= standard.leastPoints || (points == 1 && selector.firstScore >= standard.alone)
  }

  /// What points must score in this article.
  private func leastScores(_ standard: Standard) -> [Float] {
    guard !standard.least.isEmpty else { return [] }
    var sum: Float = 0
    var count = 0
    for index in isExcluded.indices where !isExcluded[index] {
      sum += ranker.scores[index]
      count += 1
    }
    let mean = sum / Float(max(1, count))
    return standard.least.map { mean + $0 }
  }

  fileprivate func keyPoints(_ chosen: [Int], in document: Document) -> [KeyPoint] {
    chosen.map { keyPoint($0, in: document) }
  }

  private func keyPoint(_ index: Int, in document: Document) -> KeyPoint {
    let candidate = article.candidates[index]
    return KeyPoint(
      text: article.publishedText(of: candidate, document.text.span), range: candidate.range,
      block: candidate.block, sentence: candidate.sentence, score: Double(ranker.penalized[index]),
      rank: selector.chosen.firstIndex(of: index) ?? 0)
  }
}
