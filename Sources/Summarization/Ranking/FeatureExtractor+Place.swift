extension FeatureExtractor {
  func extractPosition(_ index: Int, _ article: borrowing Article, into features: inout FeatureBlock) {
    let count = article.candidates.count
    switch index {
    case 0: features[.first] = 1
    case 1: features[.second] = 1
    case 2: features[.third] = 1
    case 3: features[.fourth] = 1
    case 4: features[.fifth] = 1
    case 5...7: features[.sixthToEighth] = 1
    case 8...11: features[.ninthToTwelfth] = 1
    default: features[.later] = 1
    }
    let logPosition = logarithmOfSmall(1 + index)
    features[.logPosition] = logPosition
    features[.squaredLogPosition] = logPosition * logPosition
    features[.relativePosition] = Float(index) / Float(count)
    features[.amongLastTwo] = Float(index >= count - 2)
    if article.hasParagraphs { extractParagraph(index, article, into: &features) }
    features[.centralityByPosition] = similarities.centrality[index] * logPosition
    features[.lengthByPosition] = logarithmOfSmall(max(1, article.candidates[index].words)) * logPosition
  }

  private func extractParagraph(_ index: Int, _ article: borrowing Article, into features: inout FeatureBlock)
  {
    let candidate = article.candidates[index]
    let isStart = candidate.indexInBlock == 0
    var length = candidate.indexInBlock + 1
    var next = index + 1
    while next < article.candidates.count, next < index + 8,
      article.candidates[next].paragraph == candidate.paragraph
    {
      length += 1
      next += 1
    }
    features[.paragraphStart] = Float(isStart)
    features[.paragraphInverse] = 1 / Float(1 + candidate.paragraph)
    features[.paragraphLength] = Float(min(length, 8))
    features[.paragraphPlace] = Float(min(candidate.indexInBlock, 8))
    features[.aloneInParagraph] = Float(length == 1)
    features[.listItem] = Float(candidate.isListItem)
    features[.sectionStart] = Float(isStart && startsSection(index, article))
  }

  private func startsSection(_ index: Int, _ article: borrowing Article) -> Bool {
    let section = article.candidates[index].section
    return section > 0 && (index == 0 || article.candidates[index - 1].section != section)
  }

  func extractLength(_ index: Int, _ article: borrowing Article, into features: inout FeatureBlock) {
    let words = max(1, article.candidates[index].words)
    let logLength = logarithmOfSmall(words)
    features[.words] = Float(min(words, 65)) / 10
    features[.logLength] = logLength
    features[.relativeLength] = logLength - averages.logLength
    features[.lengthRank] = Float(lengthRanks.ranks[index])
    features[.short] = max(0, Float(10 - words) / 10)
    features[.long] = words < 65 ? max(0, Float(words - 25) / 10) : 4
    features[.veryLong] = Float(words > 40)
    features[.length20] = Float((20..<25).contains(words))
    features[.length25] = Float((25..<32).contains(words))
    features[.length32] = Float((32...40).contains(words))
  }
}

extension Article {
  var hasParagraphs: Bool { (candidates.last?.paragraph ?? 0) > 0 }
}
