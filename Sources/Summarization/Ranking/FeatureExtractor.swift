/// Turns the sentences of an article into features.
struct FeatureExtractor {
  private(set) var stems = StemWeights()
  private(set) var similarities = Similarities()
  private(set) var words = SentenceWords()
  private(set) var pairs = RecurringPairs()
  private(set) var averages = ArticleAverages()
  private(set) var centralityRanks = Ranks()
  private(set) var knownCentralityRanks = Ranks()
  private(set) var recurringRanks = Ranks()
  private(set) var lengthRanks = Ranks()
  private(set) var nameRanks = Ranks()
  private(set) var isEnglish = true

  /// Measures what all sentences of an article have to do with each other.
  mutating func prepare(_ article: borrowing Article, _ language: Language) {
    stems.measure(article, language)
    similarities.measure(article, stems.weights)
    words.measure(article, stems)
    pairs.measure(article)
    isEnglish = language.isEnglish
    averages.measure(article)
    rank(article)
  }

  private mutating func rank(_ article: borrowing Article) {
    let count = article.candidates.count
    lengthRanks.rank(count) { Float(article.candidates[$0].words) }
    centralityRanks.rank(count) { similarities[$0].centrality }
    knownCentralityRanks.rank(count) { similarities[$0].knownCentrality }
    recurringRanks.rank(count) { words[$0].recurringCoverage }
    nameRanks.rank(count) { words[$0].nameSum }
  }

  /// Fills in the features of one sentence.
  func extract(
    _ index: Int, of article: borrowing Article, text: Span<UInt8>, lane: Int,
    into features: inout FeatureColumns
  ) {
    extractPosition(index, article, lane: lane, into: &features)
    extractLength(index, article, lane: lane, into: &features)
    extractSimilarities(index, lane: lane, into: &features)
    extractWords(index, article, text, lane: lane, into: &features)
    extractMarks(index, article, text, lane: lane, into: &features)
    extractDefects(index, article, text, lane: lane, into: &features)
    extractArticle(index, article, lane: lane, into: &features)
  }
}

extension Float {
  /// 1 for yes and 0 for no.
  @inline(__always)
  init(_ flag: Bool) { self = flag ? 1 : 0 }
}
