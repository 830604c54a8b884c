/// What adds up to the score of a sentence.
public struct ScorePart: Hashable, Sendable {
  /// What a part of a score is for.
  public enum Kind: String, CaseIterable, Sendable {
    /// What any sentence of the article has.
    case article
    /// Where it stands.
    case position
    case length
    /// The words of the title.
    case title
    /// How near it is to what the article is about.
    case centrality
    /// Words and pairs of words that recur.
    case words
    case names
    /// Figures, marks and quotations.
    case marks
    /// Verbs of saying, pronouns and what else its words tell of it.
    case wording
    /// The sentences beside it.
    case neighbours
    /// What the features say together: the decision trees.
    case together
    /// What it lacks to stand on its own, and what it is too long.
    case defects
    /// Names and things that no key point introduces.
    case leaning
  }

  public var kind: Kind
  public var value: Double
}

extension Feature {
  /// The part of a score that the feature belongs to.
  var part: ScorePart.Kind {
    switch rawValue {
    case ...Feature.sectionStart.rawValue: .position
    case ...Feature.length32.rawValue: .length
    case ...Feature.nearestPrevious.rawValue: .centrality
    case ...Feature.recurringPairs.rawValue: .words
    case ...Feature.knownTitle.rawValue: .title
    case ...Feature.fullName.rawValue: .names
    case ...Feature.quotedShare.rawValue: .marks
    case ...Feature.selfReference.rawValue: .wording
    case ...Feature.beforeConnective.rawValue: .neighbours
    case ...Feature.lengthByPosition.rawValue: .position
    default: .article
    }
  }
}

extension Scratch {
  /// By candidate: the parts of its score, each as far as it differs from the article's mean.
  func parts(_ text: Span<UInt8>) -> [[ScorePart]] {
    let sums = article.candidates.indices.map { ranker.partSums(of: $0, article, text: text) }
    let kinds = ScorePart.Kind.allCases
    let means = kinds.map { kind in
      sums.reduce(0) { $0 + ($1[kind] ?? 0) } / Double(max(1, sums.count))
    }
    return sums.enumerated().map { index, sums in
      zip(kinds, means).map { kind, mean in
        ScorePart(kind: kind, value: part(kind, of: index, sums[kind] ?? 0, mean, means.reduce(0, +)))
      }
    }
  }

  private func part(
    _ kind: ScorePart.Kind, of index: Int, _ sum: Double, _ mean: Double, _ allMeans: Double
  ) -> Double {
    switch kind {
    case .defects: Double(ranker.penalized[index] - ranker.scores[index])
    case .leaning: -Double(selector.nameCost(of: index, article))
    case .article: sum - mean + allMeans
    default: sum - mean
    }
  }
}

extension Ranker {
  /// What the features of each part add to the score of a sentence, and what the trees add.
  fileprivate func partSums(
    of index: Int, _ article: borrowing Article, text: Span<UInt8>
  ) -> [ScorePart.Kind: Double] {
    var block = FeatureBlock()
    block.fill { extractor.extract(index, of: article, text: text, lane: 0, into: &$0) }
    var sums: [ScorePart.Kind: Double] = [:]
    var sum = 0.0
    for (feature, value) in zip(Feature.allCases, ranking.linearParts(block.row(0))) {
      sums[feature.part, default: 0] += Double(value)
      sum += Double(value)
    }
    sums[.together] = Double(scores[index]) - sum
    return sums
  }
}
