extension FeatureExtractor {
  func extractPosition(
    _ index: Int, _ article: borrowing Article, lane: Int, into features: inout FeatureColumns
  ) {
    let count = article.candidates.count
    switch index {
    case 0: features[.first, lane] = 1
    case 1: features[.second, lane] = 1
    case 2: features[.third, lane] = 1
    case 3: features[.fourth, lane] = 1
    case 4: features[.fifth, lane] = 1
    case 5...7: features[.sixthToEighth, lane] = 1
    case 8...11: features[.ninthToTwelfth, lane] = 1
    default: features[.later, lane] = 1
    }
    let logPosition = logarithmOfSmall(1 + index)
    features[.logPosition, lane] = logPosition
    features[.squaredLogPosition, lane] = logPosition * logPosition
    features[.relativePosition, lane] = Float(index) / Float(count)
    features[.amongLastTwo, lane] = Float(index >= count - 2)
    if article.hasParagraphs { extractParagraph(index, article, lane: lane, into: &features) }
    features[.centralityByPosition, lane] = similarities[index].centrality * logPosition
    features[.lengthByPosition, lane] =
      logarithmOfSmall(max(1, article.candidates[index].words)) * logPosition
  }

  private func extractParagraph(
    _ index: Int, _ article: borrowing Article, lane: Int, into features: inout FeatureColumns
  ) {
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
    features[.paragraphStart, lane] = Float(isStart)
    features[.paragraphInverse, lane] = 1 / Float(1 + candidate.paragraph)
    features[.paragraphLength, lane] = Float(min(length, 8))
    features[.paragraphPlace, lane] = Float(min(candidate.indexInBlock, 8))
    features[.aloneInParagraph, lane] = Float(length == 1)
    features[.listItem, lane] = Float(candidate.isListItem)
    features[.sectionStart, lane] = Float(isStart && startsSection(index, article))
  }

  private func startsSection(_ index: Int, _ article: borrowing Article) -> Bool {
    let section = article.candidates[index].section
    return section > 0 && (index == 0 || article.candidates[index - 1].section != section)
  }

  func extractLength(
    _ index: Int, _ article: borrowing Article, lane: Int, into features: inout FeatureColumns
  ) {
    let words = max(1, article.candidates[index].words)
    let logLength = logarithmOfSmall(words)
    features[.words, lane] = Float(min(words, 65)) / 10
    features[.logLength, lane] = logLength
    features[.relativeLength, lane] = logLength - averages.logLength
    features[.lengthRank, lane] = Float(lengthRanks.ranks[index])
    features[.short, lane] = max(0, Float(10 - words) / 10)
    features[.long, lane] = words < 65 ? max(0, Float(words - 25) / 10) : 4
    features[.veryLong, lane] = Float(words > 40)
    features[.length20, lane] = Float((20..<25).contains(words))
    features[.length25, lane] = Float((25..<32).contains(words))
    features[.length32, lane] = Float((32...40).contains(words))
  }
}

extension Article {
  var hasParagraphs: Bool { (candidates.last?.paragraph ?? 0) > 0 }
}
