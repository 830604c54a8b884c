/// The few stems that have most of something, and how much each has.
struct TopStems {
  private let limit: Int
  private var best: [Best] = []
  /// What one must have more of to be among them.
  private var least = -Float.infinity
  private(set) var sum: Float = 1

  struct Best {
    /// The number of the stem.
    var number: Int
    var value: Float
  }

  init(limit: Int) {
    self.limit = limit
  }

  mutating func reset() {
    best.removeAll(keepingCapacity: true)
    least = -.infinity
  }

  /// Keeps the best, among equals those that came first.
  @inline(__always)
  mutating func note(_ stem: Int, _ value: Float) {
    if value > least { insert(Best(number: stem, value: value)) }
  }

  @inline(never)
  private mutating func insert(_ new: Best) {
    if best.count < limit { best.append(new) }
    let isFull = best.count == limit
    var list = best.mutableSpan
    var place = list.count &- 1
    while place > 0, list[place &- 1].value < new.value {
      list[place] = list[place &- 1]
      place &-= 1
    }
    list[place] = new
    if isFull { least = list[list.count &- 1].value }
  }

  /// Sums up; returns them.
  mutating func finish() -> [Best] {
    sum = 0
    for stem in best { sum += stem.value }
    if sum == 0 { sum = 1 }
    return best
  }
}
