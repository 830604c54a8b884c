/// Takes the best sentences that say different things, one after the other.
///
/// What is taken does not depend on how many are wanted, so that the three points of a summary are among its five.
struct Selector {
  private(set) var chosen: [Int] = []
  /// By candidate: why it cannot be taken, if so.
  private var isOut: [Bool] = []
  /// Candidates that were good enough, and why they were not taken.
  private(set) var rejections: [Int: Rejection] = [:]
  private var overlap = Overlap()
  private var sections = SectionCoverage()
  private var words = 0
  /// What the first point that was not demanded scored.
  private(set) var firstScore = -Float.infinity
  private var danglingName: Float = 0
  private var danglingThing: Float = 0
  /// Whether a better sentence was too long already.
  private var isFillingUp = false

  enum Rejection {
    case redundant
    case tooManyWords
    case leansOnAnother
    /// It adds little to the points that there are.
    case weak
    /// An editor would not print it.
    case unfit
  }

  /// So many sentences that are not fit to print end the search: what comes after them says little.
  private static let patience = 32

  struct Limits {
    var points: Int
    var words: Int
    /// What a name costs that another sentence introduces, unless that one is taken.
    var danglingName: Float
    /// What a thing costs that is taken as known, unless a point before it has it.
    var danglingThing: Float
    /// From so many points on, nothing more is taken that leans on what is not.
    var faultless: Int
    /// What a point must score at least, by the number of those before it; the last is for all that follow.
    var least: [Float]
    /// The share of the shorter one's words that two points may not reach.
    var overlap: Double
    /// What a point must score in any article.
    var floor: Float
    /// The share of the first point's score that the others must have.
    var shareOfFirst: Float
  }

  /// The indices of the chosen candidates in the order of the text.
  mutating func select(
    _ scores: [Float], _ article: borrowing Article, _ text: Span<UInt8>, pinned: [Int], excluded: [Bool],
    reading: CloseReading?, limits: Limits
  ) -> [Int] {
    reset(article, excluded)
    danglingName = limits.danglingName
    danglingThing = limits.danglingThing
    isFillingUp = false
    firstScore = -.infinity
    var objections = 0
    for index in pinned.prefix(limits.points) { take(index, article) }
    while chosen.count < limits.points, let (best, score) = best(scores, article) {
      isOut[best] = true
      if score < limits.least(after: chosen.count, best: firstScore) {
        rejections[best] = .weak
        break
      }
      if chosen.count >= limits.faultless, nameCost(of: best, article) > 0 {
        rejections[best] = .leansOnAnother
        continue
      }
      if let reading, reading.objects(to: best, beside: chosen, in: article, text) {
        rejections[best] = .unfit
        objections += 1
        if objections == Self.patience { break }
        continue
      }
      if overlap.share(of: best, article) >= limits.overlap || sharesOpening(best, article) {
        rejections[best] = .redundant
      } else if words + article.candidates[best].words > limits.words {
        rejections[best] = .tooManyWords
        isFillingUp = true
      } else if isFillingUp, !mayFillUp(article.candidates[best]) {
        rejections[best] = .tooManyWords
      } else {
        firstScore = max(firstScore, score)
        take(best, article)
      }
    }
    return chosen.sorted()
  }
}

extension Selector {
  /// The room that a long sentence left is not worth a short or faulty one.
  private func mayFillUp(_ candidate: Candidate) -> Bool {
    candidate.words >= 10 && !candidate.defects.isAny(of: [.unclean, .doubtful])
  }

  /// Whether a chosen sentence begins with the same four words.
  private func sharesOpening(_ index: Int, _ article: borrowing Article) -> Bool {
    let opening = article.candidates[index].tokens.prefix(4)
    guard opening.count == 4 else { return false }
    return chosen.contains { other in
      zip(opening, article.candidates[other].tokens).allSatisfy {
        article.vocabulary.tokens[$0].stem == article.vocabulary.tokens[$1].stem
      }
    }
  }

  private mutating func reset(_ article: borrowing Article, _ excluded: [Bool]) {
    chosen.removeAll(keepingCapacity: true)
    rejections.removeAll(keepingCapacity: true)
    isOut.removeAll(keepingCapacity: true)
    isOut.append(contentsOf: excluded)
    overlap.reset(stems: article.vocabulary.stemCount)
    sections.reset(article)
    words = 0
  }

  private mutating func take(_ index: Int, _ article: borrowing Article) {
    guard !chosen.contains(index) else { return }
    chosen.append(index)
    isOut[index] = true
    words += article.candidates[index].words
    overlap.add(index, article)
    sections.add(article.candidates[index].section)
  }

  /// The best of those that are left, among equals the first.
  private func best(_ scores: [Float], _ article: borrowing Article) -> (index: Int, score: Float)? {
    var best: Int?
    var bestScore = -Float.infinity
    // What a candidate costs is never less than nothing.
    for index in scores.indices where !isOut[index] && scores[index] > bestScore {
      let score = scores[index] - cost(of: index, article)
      if score > bestScore {
        best = index
        bestScore = score
      }
    }
    return best.map { ($0, bestScore) }
  }

  private func cost(of index: Int, _ article: borrowing Article) -> Float {
    sections.cost(of: article.candidates[index].section) + nameCost(of: index, article)
  }

  /// What a name costs that no chosen sentence introduces.
  func nameCost(of index: Int, _ article: borrowing Article) -> Float {
    let thing = thingCost(of: index, article)
    guard let antecedent = article.candidates[index].antecedent, antecedent != index else { return thing }
    return chosen.contains(antecedent) ? thing : max(thing, danglingName)
  }

  /// What it costs that a sentence begins with a thing that no chosen one before it has; the one just before it
  /// introduces it under whatever name.
  private func thingCost(of index: Int, _ article: borrowing Article) -> Float {
    guard let thing = article.candidates[index].knownThing, !chosen.contains(index - 1) else { return 0 }
    for other in chosen where other < index {
      for entry in article.candidates[other].entries where article.entries[entry].stem == thing.stem {
        return 0
      }
    }
    return danglingThing * thing.certainty
  }

  /// The greatest share of words that a candidate has in common with another chosen sentence.
  func redundancy(of index: Int, _ article: borrowing Article) -> Double {
    overlap.share(of: index, article, except: chosen.firstIndex(of: index))
  }
}

extension Selector.Limits {
  fileprivate func least(after points: Int, best: Float) -> Float {
    let relative = least.isEmpty ? -.infinity : least[min(points, least.count - 1)]
    return max(relative, floor, points > 0 && shareOfFirst > 0 ? best * shareOfFirst : -.infinity)
  }
}
