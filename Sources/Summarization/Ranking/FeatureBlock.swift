/// The features of up to sixteen sentences, each feature's numbers beside each other.
struct FeatureBlock {
  private(set) var columns = Array(repeating: SIMD16<Float>(), count: Feature.count)

  static let width = 16

  mutating func reset() {
    var columns = columns.mutableSpan
    var bytes = columns.mutableBytes
    for offset in stride(from: 0, to: bytes.byteCount, by: 8) {
      bytes.storeBytes(of: UInt64(0), toByteOffset: offset, as: UInt64.self)
    }
  }

  /// Lets the features of one sentence be filled in.
  @inline(__always)
  mutating func fill(_ body: (inout MutableSpan<SIMD16<Float>>) -> Void) {
    var columns = columns.mutableSpan
    body(&columns)
  }

  /// The features of one sentence.
  func row(_ lane: Int) -> [Float] { columns.map { $0[lane] } }
}

/// Columns of features.
typealias FeatureColumns = MutableSpan<SIMD16<Float>>

extension MutableSpan<SIMD16<Float>> {
  subscript(feature: Feature, lane: Int) -> Float {
    @inline(__always) get { self[feature.rawValue][lane & 15] }
    @inline(__always) set { self[feature.rawValue][lane & 15] = newValue }
  }
}
