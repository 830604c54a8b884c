/// What the words of each sentence are worth, seen from the whole article.
struct SentenceWords {
  // By sentence.
  private(set) var meanFrequency: [Float] = []
  private(set) var topCoverage: [Float] = []
  private(set) var recurringCoverage: [Float] = []
  private(set) var newCoverage: [Float] = []
  private(set) var newWords: [Float] = []
  private(set) var meanRarity: [Float] = []
  private(set) var title: [Float] = []
  private(set) var knownTitle: [Float] = []
  private(set) var topNames: [Float] = []
  private(set) var firstMention: [Float] = []
  private(set) var nameSum: [Float] = []
  private(set) var nameCount: [Float] = []
  private(set) var meanFirstMention: Float = 0

  private var isInTitle: [Bool] = []
  private var isSeen: [Bool] = []
  private var isSeenAtStart: [Bool] = []
  private var isSeenAsName: [Bool] = []
  private var titleRarity: Float = 0

  mutating func measure(_ article: borrowing Article, _ stems: borrowing StemWeights) {
    reset(stems: article.vocabulary.stemCount)
    markTitle(article, stems)
    for index in article.candidates.indices {
      measureEntries(article.candidates[index], article, stems, isOpening: index < 3)
      measureTokens(article.candidates[index], article, stems)
    }
    var sum: Float = 0
    for value in firstMention { sum += value }
    meanFirstMention = sum / Float(max(1, firstMention.count))
  }

  private mutating func reset(stems: Int) {
    meanFrequency.removeAll(keepingCapacity: true)
    topCoverage.removeAll(keepingCapacity: true)
    recurringCoverage.removeAll(keepingCapacity: true)
    newCoverage.removeAll(keepingCapacity: true)
    newWords.removeAll(keepingCapacity: true)
    meanRarity.removeAll(keepingCapacity: true)
    title.removeAll(keepingCapacity: true)
    knownTitle.removeAll(keepingCapacity: true)
    topNames.removeAll(keepingCapacity: true)
    firstMention.removeAll(keepingCapacity: true)
    nameSum.removeAll(keepingCapacity: true)
    nameCount.removeAll(keepingCapacity: true)
    isInTitle.reset(false, count: stems)
    isSeen.reset(false, count: stems)
    isSeenAtStart.reset(false, count: stems)
    isSeenAsName.reset(false, count: stems)
  }

  private mutating func markTitle(_ article: borrowing Article, _ stems: borrowing StemWeights) {
    titleRarity = 0
    for stem in article.titleStems {
      isInTitle[Int(stem)] = true
      titleRarity += stems.knownRarity[Int(stem)]
    }
  }

  /// Everything that counts a stem once.
  private mutating func measureEntries(
    _ candidate: Candidate, _ article: borrowing Article, _ stems: borrowing StemWeights, isOpening: Bool
  ) {
    var sums = EntrySums()
    for entry in candidate.entries {
      let stem = Int(article.entries[entry].stem)
      sums.top += stems.top.values[stem]
      sums.telling += stems.telling.values[stem]
      sums.names += stems.names.values[stem]
      if !isSeenAtStart[stem] { sums.recurring += stems.recurring[stem] }
      if isInTitle[stem] {
        sums.title += 1
        sums.titleRarity += stems.knownRarity[stem]
      }
      if article.vocabulary.isContent(stem: stem) {
        sums.content += 1
        if !isSeen[stem] { sums.new += 1 }
      }
      isSeen[stem] = true
      if isOpening { isSeenAtStart[stem] = true }
    }
    append(sums, article, stems)
  }

  private struct EntrySums {
    var top: Float = 0, telling: Float = 0, names: Float = 0, recurring: Float = 0
    var title: Float = 0, titleRarity: Float = 0, content: Float = 0, new: Float = 0
  }

  private mutating func append(
    _ sums: EntrySums, _ article: borrowing Article, _ stems: borrowing StemWeights
  ) {
    topCoverage.append(sums.top / stems.top.sum)
    recurringCoverage.append(sums.telling / stems.telling.sum)
    topNames.append(sums.names / stems.names.sum)
    newCoverage.append(sums.recurring / max(stems.recurringSum, 0.001))
    title.append(sums.title / Float(max(1, article.titleStems.count)))
    knownTitle.append(sums.titleRarity / max(titleRarity, 1))
    newWords.append(sums.new / max(1, sums.content))
  }

  /// Everything that counts a word as often as it stands there, and its capital.
  private mutating func measureTokens(
    _ candidate: Candidate, _ article: borrowing Article, _ stems: borrowing StemWeights
  ) {
    var frequency: Float = 0
    var content: Float = 0
    var rarity: Float = 0
    var names = NameSums()
    for token in candidate.tokens {
      let stem = Int(article.vocabulary.tokens[token].stem)
      rarity += stems.knownRarity[stem]
      if article.vocabulary.isContent(stem: stem) {
        frequency += Float(article.stems[stem].frequency)
        content += 1
      }
      let count = article.stems[stem].nameFrequency
      if count > 0, article.vocabulary.traits(ofToken: token).contains(.capitalized) {
        names.note(Float(count), isNew: !isSeenAsName[stem])
        isSeenAsName[stem] = true
      }
    }
    meanFrequency.append(content > 0 ? frequency / content / max(1, stems.contentSum) * 100 : 0)
    meanRarity.append(rarity / Float(max(1, candidate.tokens.count)))
    firstMention.append(logarithmOfSmall(1 + Int(names.first)))
    nameSum.append(logarithmOfSmall(1 + Int(names.sum)))
    nameCount.append(names.count)
  }

  private struct NameSums {
    var first: Float = 0, sum: Float = 0, count: Float = 0

    mutating func note(_ frequency: Float, isNew: Bool) {
      if isNew, frequency >= 3 { first += frequency }
      sum += frequency
      count += 1
    }
  }
}

extension [Bool] {
  mutating func reset(_ value: Bool, count: Int) {
    removeAll(keepingCapacity: true)
    append(contentsOf: repeatElement(value, count: count))
  }
}
