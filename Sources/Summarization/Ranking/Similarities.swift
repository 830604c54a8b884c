/// How each sentence relates to the rest of the article by the words they share.
struct Similarities {
  // By sentence, with words weighted by how rare they are in the article.
  private(set) var centrality: [Float] = []
  private(set) var forward: [Float] = []
  private(set) var backward: [Float] = []
  private(set) var first: [Float] = []
  private(set) var opening: [Float] = []
  // The same with words weighted by how rare they are in the language.
  private(set) var knownCentrality: [Float] = []
  private(set) var knownOpening: [Float] = []
  private(set) var knownFirst: [Float] = []
  private(set) var next: [Float] = []
  private(set) var nextThree: [Float] = []
  private(set) var nearestPrevious: [Float] = []

  private var rare = SentenceVectors()
  private var known = SentenceVectors()
  private var rarity: [Float] = []
  private var before: [Float] = []
  private var current: [Float] = []

  mutating func measure(_ article: borrowing Article, _ stems: borrowing StemWeights) {
    rare.build(article, stemWeights: stems.rarity)
    known.build(article, stemWeights: stems.knownRarity)
    reset(sentences: article.candidates.count, stems: article.vocabulary.stemCount)
    for index in article.candidates.indices {
      compareToAll(index, article)
      compareToNext(index, article)
    }
    compareToFirst(article)
  }

  private mutating func reset(sentences: Int, stems: Int) {
    centrality.reset(count: sentences)
    forward.reset(count: sentences)
    backward.reset(count: sentences)
    first.reset(count: sentences)
    opening.reset(count: sentences)
    knownCentrality.reset(count: sentences)
    knownOpening.reset(count: sentences)
    knownFirst.reset(count: sentences)
    next.reset(count: sentences)
    nextThree.reset(count: sentences)
    nearestPrevious.reset(count: sentences)
    before.reset(count: stems)
    current.reset(count: stems)
  }

  private mutating func compareToAll(_ index: Int, _ article: borrowing Article) {
    let entries = article.candidates[index].entries
    var withAll: Float = 0
    var withEarlier: Float = 0
    var withItself: Float = 0
    for entry in entries {
      let stem = Int(article.entries[entry].stem)
      let weight = rare.weights[entry]
      withAll += weight * rare.total[stem]
      withEarlier += weight * before[stem]
      withItself += weight * weight
      before[stem] += weight
    }
    let others = Float(max(1, article.candidates.count - 1))
    centrality[index] = withAll / rare.totalNorm
    forward[index] = (withAll - withEarlier - withItself) / others
    backward[index] = withEarlier / others
    knownCentrality[index] = known.product(entries, article, with: known.total) / known.totalNorm
    guard index > 2 else { return }
    opening[index] = rare.product(entries, article, with: rare.opening) / 3
    knownOpening[index] = known.product(entries, article, with: known.opening) / known.openingNorm
  }

  /// Compares a sentence with the three after it.
  private mutating func compareToNext(_ index: Int, _ article: borrowing Article) {
    let entries = article.candidates[index].entries
    for entry in entries { current[Int(article.entries[entry].stem)] = known.weights[entry] }
    for other in index + 1..<max(index + 1, min(index + 4, article.candidates.count)) {
      let similarity = known.product(article.candidates[other].entries, article, with: current)
      if other == index + 1 { next[index] = similarity }
      nextThree[index] += similarity
      nearestPrevious[other] = max(nearestPrevious[other], similarity)
    }
    for entry in entries { current[Int(article.entries[entry].stem)] = 0 }
  }

  private mutating func compareToFirst(_ article: borrowing Article) {
    guard let start = article.candidates.first else { return }
    before.reset(count: article.vocabulary.stemCount)
    for entry in start.entries {
      before[Int(article.entries[entry].stem)] = rare.weights[entry]
      current[Int(article.entries[entry].stem)] = known.weights[entry]
    }
    for index in article.candidates.indices.dropFirst() {
      let entries = article.candidates[index].entries
      first[index] = rare.product(entries, article, with: before)
      knownFirst[index] = known.product(entries, article, with: current)
    }
  }
}
