/// The features of up to eight sentences, each feature's eight numbers beside each other.
struct FeatureBlock {
  private var numbers: [Float] = []
  /// Which of the eight sentences is being filled in.
  var lane = 0

  static let width = 8

  mutating func reset() {
    numbers.reset(count: Feature.allCases.count * Self.width)
    lane = 0
  }

  subscript(feature: Feature) -> Float {
    @inline(__always) get { numbers[feature.rawValue * Self.width + lane] }
    @inline(__always) set { numbers[feature.rawValue * Self.width + lane] = newValue }
  }

  /// The eight numbers of a feature.
  @inline(__always)
  func column(_ feature: Int) -> SIMD8<Float> {
    let start = feature * Self.width
    return SIMD8(
      numbers[start], numbers[start + 1], numbers[start + 2], numbers[start + 3], numbers[start + 4],
      numbers[start + 5], numbers[start + 6], numbers[start + 7])
  }

  /// The features of the sentence that is being filled in.
  var row: [Float] { Feature.allCases.map { self[$0] } }
}
