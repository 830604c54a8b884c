/// A mean with the interval that holds it with 95 % confidence.
package struct Interval: Hashable, Sendable {
  package var mean: Double
  package var low: Double
  package var high: Double

  package init(mean: Double, low: Double, high: Double) {
    self.mean = mean
    self.low = low
    self.high = high
  }
}

extension Interval {
  /// The interval by the bootstrap: the mean of as many values drawn again and again, from a fixed seed.
  package init(of values: [Double], draws: Int = 2000, seed: UInt64 = 7) {
    guard !values.isEmpty else {
      self.init(mean: 0, low: 0, high: 0)
      return
    }
    var random = SplitMix(state: seed)
    let means = (0..<draws).map { _ in
      average(values.indices.map { _ in values[Int(random.next() % UInt64(values.count))] })
    }.sorted()
    self.init(mean: average(values), low: quantile(0.025, of: means), high: quantile(0.975, of: means))
  }
}

private func average(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

/// The value below which a share of the sorted values lies, between neighbours in proportion.
private func quantile(_ share: Double, of sorted: [Double]) -> Double {
  let place = share * Double(sorted.count - 1)
  let index = Int(place)
  let next = min(index + 1, sorted.count - 1)
  return sorted[index] + (sorted[next] - sorted[index]) * (place - Double(index))
}

/// A small generator of numbers that only its seed decides.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
