/// The few stems that have most of something, and how much each has.
struct TopStems {
  private let limit: Int
  private var best: [(stem: Int, value: Float)] = []
  /// By stem: its value if it is one of them, or 0.
  private(set) var values: [Float] = []
  private(set) var sum: Float = 1

  init(limit: Int) {
    self.limit = limit
  }

  mutating func reset(stems: Int) {
    best.removeAll(keepingCapacity: true)
    values.reset(count: stems)
  }

  /// Keeps the best, among equals those that came first.
  mutating func note(_ stem: Int, _ value: Float) {
    if best.count == limit, let last = best.last, last.value >= value { return }
    var place = best.count
    while place > 0, best[place - 1].value < value { place -= 1 }
    if best.count == limit { best.removeLast() }
    best.insert((stem, value), at: place)
  }

  mutating func finish() {
    sum = 0
    for (stem, value) in best {
      values[stem] = value
      sum += value
    }
    if sum == 0 { sum = 1 }
  }
}
