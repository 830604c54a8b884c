/// How each sentence relates to the rest of the article by the words they share.
///
/// A sentence is a unit vector of its stems, each weighted by how rare it is in the article. All sums over other
/// sentences are products with a sum of vectors, so that nothing here grows faster than the text.
struct Similarities {
  private(set) var centrality: [Float] = []
  private(set) var forward: [Float] = []
  private(set) var backward: [Float] = []
  private(set) var lead: [Float] = []

  private var weights: [Double] = []
  private var rarity: [Double] = []
  private var total: [Double] = []
  private var before: [Double] = []
  private var opening: [Double] = []

  mutating func measure(_ article: Article) {
    removeAll(stems: article.vocabulary.stemCount)
    measureRarity(article)
    weigh(article)
    let norm = max(total.reduce(0) { $0 + $1 * $1 }.squareRoot(), .leastNormalMagnitude)
    for index in article.candidates.indices { compare(index, article, norm: norm) }
  }

  private mutating func removeAll(stems: Int) {
    centrality.removeAll(keepingCapacity: true)
    forward.removeAll(keepingCapacity: true)
    backward.removeAll(keepingCapacity: true)
    lead.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
    total.reset(count: stems)
    before.reset(count: stems)
    opening.reset(count: stems)
  }

  /// The rarity of a stem by the number of sentences it stands in.
  private mutating func measureRarity(_ article: Article) {
    let sentences = Double(article.candidates.count)
    rarity.removeAll(keepingCapacity: true)
    for count in 0...article.candidates.count {
      rarity.append(logarithm(onePlus: (sentences - Double(count) + 0.5) / (Double(count) + 0.5)))
    }
  }

  private mutating func weigh(_ article: Article) {
    for (index, candidate) in article.candidates.enumerated() {
      var squares = 0.0
      for entry in candidate.entries {
        let stem = Int(article.entryStems[entry])
        let weight = Double(article.entryCounts[entry]) * rarity[Int(article.sentenceFrequencies[stem])]
        weights.append(weight)
        squares += weight * weight
      }
      let norm = squares > 0 ? squares.squareRoot() : 1
      for entry in candidate.entries {
        weights[entry] /= norm
        let stem = Int(article.entryStems[entry])
        total[stem] += weights[entry]
        if index < 3 { opening[stem] += weights[entry] }
      }
    }
  }

  private mutating func compare(_ index: Int, _ article: Article, norm: Double) {
    var withAll = 0.0
    var withEarlier = 0.0
    var withOpening = 0.0
    var withItself = 0.0
    for entry in article.candidates[index].entries {
      let stem = Int(article.entryStems[entry])
      let weight = weights[entry]
      withAll += weight * total[stem]
      withEarlier += weight * before[stem]
      withOpening += weight * opening[stem]
      withItself += weight * weight
      before[stem] += weight
    }
    let others = Double(max(1, article.candidates.count - 1))
    centrality.append(Float(withAll / norm))
    forward.append(Float((withAll - withEarlier - withItself) / others))
    backward.append(Float(withEarlier / others))
    lead.append(index > 2 ? Float(withOpening / 3) : 0)
  }
}

extension Array where Element: Numeric {
  /// Makes it so many zeros, keeping the memory.
  mutating func reset(count: Int) {
    removeAll(keepingCapacity: true)
    append(contentsOf: repeatElement(0, count: count))
  }
}
