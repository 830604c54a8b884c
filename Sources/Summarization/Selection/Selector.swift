/// Takes the best sentences that say different things.
struct Selector {
  /// By stem: a bit for each chosen sentence that has it.
  private var chosenStems: [UInt64] = []
  private var chosenSizes: [Int] = []
  private(set) var chosen: [Int] = []

  /// Two key points may share so much of their words.
  private static let overlapLimit = 0.5
  /// One bit of `chosenStems` each.
  static let pointLimit = 64

  /// The indices of the chosen candidates in the order of the text.
  mutating func select(_ scores: [Double], _ article: Article, pinned: [Int], limits: Limits) -> [Int] {
    chosen.removeAll(keepingCapacity: true)
    chosenSizes.removeAll(keepingCapacity: true)
    chosenStems.reset(count: article.vocabulary.stemCount)
    var words = 0
    for index in pinned.prefix(limits.points) where !chosen.contains(index) {
      words += article.candidates[index].words
      take(index, article)
    }
    for index in order(scores) {
      guard chosen.count < limits.points else { break }
      let length = article.candidates[index].words
      guard words + length <= limits.words, !chosen.contains(index), isNew(index, article) else { continue }
      words += length
      take(index, article)
    }
    return chosen.sorted()
  }

  struct Limits {
    var points: Int
    var words: Int
  }
}

extension Selector {
  /// Best first, among equals in the order of the text; without those that may not be taken.
  private func order(_ scores: [Double]) -> [Int] {
    scores.indices.filter { scores[$0] > -.infinity }.sorted {
      scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1
    }
  }

  private mutating func take(_ index: Int, _ article: Article) {
    let bit = UInt64(1) << UInt64(chosen.count)
    var size = 0
    for stem in article.contentStems(of: index) {
      chosenStems[stem] |= bit
      size += 1
    }
    chosen.append(index)
    chosenSizes.append(size)
  }

  /// Whether no chosen sentence shares too many of its words.
  private func isNew(_ index: Int, _ article: Article) -> Bool {
    var shared = Array(repeating: 0, count: chosen.count)
    var size = 0
    for stem in article.contentStems(of: index) {
      size += 1
      var bits = chosenStems[stem]
      while bits != 0 {
        shared[bits.trailingZeroBitCount] += 1
        bits &= bits - 1
      }
    }
    return shared.indices.allSatisfy { number in
      let smaller = min(size, chosenSizes[number])
      return smaller == 0 || Double(shared[number]) < Self.overlapLimit * Double(smaller)
    }
  }
}

extension Article {
  /// The distinct stems of a sentence that mean something.
  func contentStems(of index: Int) -> some Sequence<Int> {
    candidates[index].entries.lazy.map { Int(entryStems[$0]) }
      .filter { WordTraits(rawValue: vocabulary.stemTraits[$0]).contains(.content) }
  }
}
