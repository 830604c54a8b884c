/// Scores the sentences of an article.
struct Ranker {
  private(set) var extractor = FeatureExtractor()
  private var block = FeatureBlock()
  private var forest = Forest.Scratch()
  /// By candidate: the score without and with what defects cost, or 0 where nobody asked for it.
  private(set) var scores: [Float] = []
  private(set) var penalized: [Float] = []
  private(set) var penalties = Penalties.general
  private(set) var standard = Standard(
    Options(), .general, ArticleAverages(), isEnglish: false, hasTitle: false)
  private(set) var ranking = Ranking.general

  /// Measures the whole article, and settles what is asked of its sentences.
  mutating func prepare(_ article: borrowing Article, _ language: Language, _ options: Options) {
    extractor.prepare(article, language)
    ranking = language.ranking
    penalties = language.penalties(personalShare: extractor.averages.personal)
    standard = Standard(
      options, penalties, extractor.averages, isEnglish: language.isEnglish,
      hasTitle: !article.titleStems.isEmpty)
  }

  /// Scores those candidates that `wanted` says, seen from the whole article.
  mutating func rank(_ article: borrowing Article, text: Span<UInt8>, wanted: [Int]) {
    scores.reset(0, count: article.candidates.count)
    penalized.reset(0, count: article.candidates.count)
    for first in stride(from: 0, to: wanted.count, by: FeatureBlock.width) {
      let some = wanted[first..<min(first + FeatureBlock.width, wanted.count)]
      extractFeatures(of: some, article, text)
      let sums = ranking.scores(block, count: some.count, &forest)
      for (lane, index) in some.enumerated() {
        scores[index] = sums[lane]
        penalized[index] = sums[lane] - cost(of: index, article)
      }
    }
  }

  /// What a sentence lacks to be published, in units of the score.
  private func cost(of index: Int, _ article: borrowing Article) -> Float {
    penalties.cost(of: article.candidates[index], standard) - standard.title * extractor.words[index].title
  }

  private mutating func extractFeatures(
    of indices: ArraySlice<Int>, _ article: borrowing Article, _ text: Span<UInt8>
  ) {
    block.reset()
    block.fill { columns in
      for (lane, index) in indices.enumerated() {
        extractor.extract(index, of: article, text: text, lane: lane, into: &columns)
      }
    }
  }
}
