/// Scores the sentences of an article, eight at a time.
struct Ranker {
  private(set) var extractor = FeatureExtractor()
  private var block = FeatureBlock()
  private var columns: [SIMD8<Float>] = []
  private var keys: [SIMD8<Int32>] = []
  /// By candidate: the score without and with what defects cost.
  private(set) var scores: [Float] = []
  private(set) var penalized: [Float] = []
  private(set) var penalties = Penalties.general

  mutating func rank(_ article: borrowing Article, _ language: Language, text: Span<UInt8>) {
    extractor.prepare(article, language)
    scores.removeAll(keepingCapacity: true)
    penalized.removeAll(keepingCapacity: true)
    let ranking = language.ranking
    penalties = language.penalties(personalShare: extractor.averages.personal)
    for first in stride(from: 0, to: article.candidates.count, by: 8) {
      let count = min(8, article.candidates.count - first)
      fillColumns(first..<first + count, article, text)
      let eight = ranking.scores(columns, keys: keys)
      for lane in 0..<count {
        scores.append(eight[lane])
        penalized.append(eight[lane] - penalties.cost(of: article.candidates[first + lane]))
      }
    }
  }

  /// Fills the columns of eight sentences.
  private mutating func fillColumns(_ indices: Range<Int>, _ article: borrowing Article, _ text: Span<UInt8>)
  {
    block.reset()
    for index in indices {
      block.lane = index - indices.lowerBound
      extractor.extract(index, of: article, text: text, into: &block)
    }
    columns.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
    for feature in 0..<Feature.count {
      let column = block.column(feature)
      columns.append(column)
      keys.append(orderedKeys(column))
    }
  }
}
