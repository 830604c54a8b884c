extension FeatureExtractor {
  func extractSimilarities(_ index: Int, lane: Int, into features: inout FeatureColumns) {
    features[.centrality, lane] = similarities[index].centrality
    features[.centralityRank, lane] = Float(centralityRanks.ranks[index])
    features[.centralityLead, lane] = similarities[index].centrality - similarities[0].centrality
    features[.forward, lane] = similarities[index].forward
    features[.backward, lane] = similarities[index].backward
    features[.similarToFirst, lane] = similarities[index].first
    features[.similarToOpening, lane] = similarities[index].opening
    features[.knownCentrality, lane] = similarities[index].knownCentrality
    features[.knownCentralityRank, lane] = Float(knownCentralityRanks.ranks[index])
    features[.knownOpening, lane] = similarities[index].knownOpening
    features[.knownFirst, lane] = similarities[index].knownFirst
    features[.nextSimilarity, lane] = similarities[index].next
    features[.previousSimilarity, lane] = index > 0 ? similarities[index - 1].next : 0
    features[.nextThreeSimilarity, lane] = similarities[index].nextThree
    features[.nearestPrevious, lane] = similarities[index].nearestPrevious
  }

  func extractWords(
    _ index: Int, _ article: borrowing Article, _ text: Span<UInt8>, lane: Int,
    into features: inout FeatureColumns
  ) {
    features[.meanFrequency, lane] = words[index].meanFrequency
    features[.topCoverage, lane] = words[index].topCoverage
    features[.recurringCoverage, lane] = words[index].recurringCoverage
    features[.recurringRank, lane] = Float(recurringRanks.ranks[index])
    features[.recurringLead, lane] = words[index].recurringCoverage - words[0].recurringCoverage
    features[.newCoverage, lane] = words[index].newCoverage
    features[.newWords, lane] = words[index].newWords
    features[.meanRarity, lane] = words[index].meanRarity
    features[.recurringPairs, lane] = pairs.sums[index]
    features[.title, lane] = words[index].title
    features[.knownTitle, lane] = words[index].knownTitle
    features[.topNames, lane] = words[index].topNames
    features[.firstMention, lane] = words[index].firstMention
    features[.relativeFirstMention, lane] = words[index].firstMention - words.meanFirstMention
    features[.nameSum, lane] = words[index].nameSum
    features[.nameRank, lane] = Float(nameRanks.ranks[index])
    let length = Float(max(1, article.candidates[index].words))
    features[.nameDensity, lane] = words[index].nameCount / length
    features[.capitals, lane] = min(Float(article.candidates[index].counts.capitals) / length, 0.6)
    features[.fullName, lane] = Float(hasFullName(article.candidates[index].tokens, article.vocabulary))
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
