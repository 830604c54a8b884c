extension FeatureExtractor {
  func extractSimilarities(_ index: Int, into features: inout FeatureBlock) {
    features[.centrality] = similarities.centrality[index]
    features[.centralityRank] = Float(centralityRanks.ranks[index])
    features[.centralityLead] = similarities.centrality[index] - similarities.centrality[0]
    features[.forward] = similarities.forward[index]
    features[.backward] = similarities.backward[index]
    features[.similarToFirst] = similarities.first[index]
    features[.similarToOpening] = similarities.opening[index]
    features[.knownCentrality] = similarities.knownCentrality[index]
    features[.knownCentralityRank] = Float(knownCentralityRanks.ranks[index])
    features[.knownOpening] = similarities.knownOpening[index]
    features[.knownFirst] = similarities.knownFirst[index]
    features[.nextSimilarity] = similarities.next[index]
    features[.previousSimilarity] = index > 0 ? similarities.next[index - 1] : 0
    features[.nextThreeSimilarity] = similarities.nextThree[index]
    features[.nearestPrevious] = similarities.nearestPrevious[index]
  }

  func extractWords(
    _ index: Int, _ article: borrowing Article, _ text: Span<UInt8>, into features: inout FeatureBlock
  ) {
    features[.meanFrequency] = words.meanFrequency[index]
    features[.topCoverage] = words.topCoverage[index]
    features[.recurringCoverage] = words.recurringCoverage[index]
    features[.recurringRank] = Float(recurringRanks.ranks[index])
    features[.recurringLead] = words.recurringCoverage[index] - words.recurringCoverage[0]
    features[.newCoverage] = words.newCoverage[index]
    features[.newWords] = words.newWords[index]
    features[.meanRarity] = words.meanRarity[index]
    features[.recurringPairs] = pairs.sums[index]
    features[.title] = words.title[index]
    features[.knownTitle] = words.knownTitle[index]
    features[.topNames] = words.topNames[index]
    features[.firstMention] = words.firstMention[index]
    features[.relativeFirstMention] = words.firstMention[index] - words.meanFirstMention
    features[.nameSum] = words.nameSum[index]
    features[.nameRank] = Float(nameRanks.ranks[index])
    let length = Float(max(1, article.candidates[index].words))
    features[.nameDensity] = words.nameCount[index] / length
    features[.capitals] = min(Float(article.candidates[index].counts.capitals) / length, 0.6)
    features[.fullName] = Float(hasFullName(article.candidates[index].tokens, article.vocabulary))
  }

  /// Two words with capitals and only a space between.
  private func hasFullName(_ tokens: Range<Int>, _ vocabulary: borrowing Vocabulary) -> Bool {
    for token in tokens.dropFirst() {
      guard vocabulary.traits(ofToken: token).contains(.capitalized) else { continue }
      let previous = vocabulary.traits(ofToken: token - 1)
      guard previous.contains(.capitalized), !previous.isAny(of: [.starter, .preposition]) else { continue }
      if vocabulary.tokens[token].start == vocabulary.tokens[token - 1].end + 1 { return true }
    }
    return false
  }
}
