/// Turns the sentences of an article into features.
struct FeatureExtractor {
  private var similarities = Similarities()
  private var names = Names()
  private var titleMarks: [Int32] = []
  private var nameMarks: [Int32] = []

  mutating func prepare(_ article: Article) {
    similarities.measure(article)
    names.find(in: article)
    titleMarks.reset(count: article.vocabulary.stemCount)
    nameMarks.reset(count: article.vocabulary.stemCount)
    for stem in article.titleStems { titleMarks[Int(stem)] = 1 }
    for (stem, count) in names.counts { nameMarks[stem] = Int32(truncatingIfNeeded: count) }
  }

  /// Fills in the features of one sentence.
  func extract(_ index: Int, of article: Article, text: Span<UInt8>, into features: inout [Float]) {
    features.reset(count: Feature.allCases.count)
    let candidate = article.candidates[index]
    let position = Float(index)
    features[.logPosition] = Float(logarithm(onePlus: Double(position)))
    features[.third] = index == 2 ? 1 : 0
    features[.paragraphInverse] = article.hasParagraphs ? 1 / Float(1 + candidate.paragraph) : 0
    extractLength(candidate, into: &features)
    features[.centrality] = similarities.centrality[index]
    features[.forward] = similarities.forward[index]
    features[.backward] = similarities.backward[index]
    features[.lead] = similarities.lead[index]
    extractStems(candidate, article, into: &features)
    extractMarks(candidate, article, text: text, into: &features)
  }
}

extension FeatureExtractor {
  private func extractLength(_ candidate: Candidate, into features: inout [Float]) {
    let words = max(1, candidate.words)
    features[.logLength] = Float(logarithm(Double(words)))
    features[.short] = max(0, Float(10 - words) / 10)
    features[.long] = words < 65 ? max(0, Float(words - 25) / 10) : 4
    features[.veryLong] = words > 40 ? 1 : 0
    features[.length25] = (25..<32).contains(words) ? 1 : 0
    features[.length32] = (32...40).contains(words) ? 1 : 0
  }

  private func extractStems(_ candidate: Candidate, _ article: Article, into features: inout [Float]) {
    var titles: Int32 = 0
    var names: Int32 = 0
    for entry in candidate.entries {
      let stem = Int(article.entryStems[entry])
      titles += titleMarks[stem]
      names += nameMarks[stem]
    }
    features[.title] = Float(titles) / Float(max(1, article.titleStems.count))
    features[.topNames] = Float(names) / Float(max(1, self.names.total))
  }

  private func extractMarks(
    _ candidate: Candidate, _ article: Article, text: Span<UInt8>, into features: inout [Float]
  ) {
    let words = Float(max(1, candidate.words))
    let marks = candidate.punctuation
    var numbers: Float = 0
    for token in candidate.tokens where article.vocabulary.traits(ofToken: token).contains(.digits) { numbers += 1 }
    features[.digits] = numbers > 0 ? 1 : 0
    features[.numberShare] = min(numbers / words, 0.5)
    features[.commas] = Float(marks.commas) / words
    features[.bracket] = marks.openingBrackets > 0 ? 1 : 0
    features[.quotationStart] = candidate.beginsWithQuotation(text) ? 1 : 0
    features[.unbalanced] = marks.isBalanced ? 0 : 1
    features[.boilerplate] = candidate.defects.contains(.boilerplate) ? 1 : 0
  }
}

extension Article {
  var hasParagraphs: Bool { (candidates.last?.paragraph ?? 0) > 0 }
}

extension Candidate {
  func beginsWithQuotation(_ text: Span<UInt8>) -> Bool {
    switch text.scalar(at: range.lowerBound).value {
    case 0x22, 0x27, 0xAB, 0x2018, 0x201C, 0x201E, 0x300C: true
    default: false
    }
  }
}

extension [Float] {
  subscript(feature: Feature) -> Float {
    get { self[feature.rawValue] }
    set { self[feature.rawValue] = newValue }
  }
}
