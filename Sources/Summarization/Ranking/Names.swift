/// The names that the article mentions most.
struct Names {
  private(set) var counts: [(stem: Int, count: Int)] = []
  private(set) var total = 0

  private static let limit = 6

  mutating func find(in article: Article) {
    counts.removeAll(keepingCapacity: true)
    for (stem, count) in article.nameFrequencies.enumerated() where count > 0 { note(stem, Int(count)) }
    total = counts.reduce(0) { $0 + $1.count }
  }

  /// Keeps the commonest, among equals those that came first.
  private mutating func note(_ stem: Int, _ count: Int) {
    var place = counts.count
    while place > 0, counts[place - 1].count < count { place -= 1 }
    guard place < Self.limit else { return }
    if counts.count == Self.limit { counts.removeLast() }
    counts.insert((stem, count), at: place)
  }
}
