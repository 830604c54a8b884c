/// The places of sentences in the order of a value, from 0 for the greatest; beyond the twelfth they are one.
struct Ranks {
  private(set) var ranks: [UInt8] = []
  private var best: [Int] = []

  private static let limit = 12

  mutating func rank(_ values: [Float]) {
    ranks.removeAll(keepingCapacity: true)
    best.removeAll(keepingCapacity: true)
    for index in values.indices {
      ranks.append(UInt8(Self.limit))
      note(index, values)
    }
    for (rank, index) in best.enumerated() { ranks[index] = UInt8(rank) }
  }

  private mutating func note(_ index: Int, _ values: [Float]) {
    if best.count == Self.limit, let last = best.last, values[last] >= values[index] { return }
    var place = best.count
    while place > 0, values[best[place - 1]] < values[index] { place -= 1 }
    if best.count == Self.limit { best.removeLast() }
    best.insert(index, at: place)
  }
}
