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
  private var lengths: [Float] = []

  /// Measures what all sentences of an article have to do with each other.
  mutating func prepare(_ article: borrowing Article, _ language: Language) {
    stems.measure(article, language)
    similarities.measure(article, stems)
    words.measure(article, stems)
    pairs.measure(article)
    isEnglish = language.isEnglish
    averages.measure(article)
    lengths.removeAll(keepingCapacity: true)
    for candidate in article.candidates { lengths.append(Float(candidate.words)) }
    lengthRanks.rank(lengths)
    centralityRanks.rank(similarities.centrality)
    knownCentralityRanks.rank(similarities.knownCentrality)
    recurringRanks.rank(words.recurringCoverage)
    nameRanks.rank(words.nameSum)
  }

  /// Fills in the features of one sentence.
  func extract(
    _ index: Int, of article: borrowing Article, text: Span<UInt8>, into features: inout FeatureBlock
  ) {
    extractPosition(index, article, into: &features)
    extractLength(index, article, into: &features)
    extractSimilarities(index, into: &features)
    extractWords(index, article, text, into: &features)
    extractMarks(index, article, text, into: &features)
    extractDefects(index, article, text, into: &features)
    extractArticle(index, article, into: &features)
  }
}

extension Float {
  /// 1 for yes and 0 for no.
  @inline(__always)
  init(_ flag: Bool) { self = flag ? 1 : 0 }
}
