/// The places of sentences in the order of a value, from 0 for the greatest; beyond the twelfth they are one.
struct Ranks {
  private(set) var ranks: [UInt8] = []
  private var best: [Best] = []

  private struct Best {
    var index: Int
    var value: Float
  }

  private static let limit = 12

  /// Ranks so many sentences by the values that `value` gives.
  @inline(__always)
  mutating func rank(_ count: Int, by value: (Int) -> Float) {
    best.removeAll(keepingCapacity: true)
    var least = -Float.infinity
    for index in 0..<count {
      let value = value(index)
      if best.count < Self.limit || value > least { least = insert(Best(index: index, value: value)) }
    }
    ranks.removeAll(keepingCapacity: true)
    ranks.append(contentsOf: repeatElement(UInt8(Self.limit), count: count))
    for (rank, one) in best.enumerated() { ranks[one.index] = UInt8(rank) }
  }

  /// Keeps one among the best, after its equals; returns the least of them.
  @inline(never)
  private mutating func insert(_ new: Best) -> Float {
    if best.count < Self.limit { best.append(new) }
    var best = best.mutableSpan
    var place = best.count &- 1
    while place > 0, best[place &- 1].value < new.value {
      best[place] = best[place &- 1]
      place &-= 1
    }
    best[place] = new
    return best[best.count &- 1].value
  }
}
