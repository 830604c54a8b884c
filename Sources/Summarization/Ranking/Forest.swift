/// Small decision trees whose answers add up to a score, for eight sentences at a time.
///
/// Each tree asks all of its questions of each sentence without branching. Every question that is answered with
/// "greater" strikes out the leaves on its left; the first leaf that is left is the answer.
struct Forest: Sendable {
  static let nodesPerTree = 5
  static let leavesPerTree = 6

  /// By node: which feature it asks for, where it divides, and which leaves stay when the feature is greater.
  private let features: [UInt8]
  private let thresholds: [Int32]
  private let masks: [Int32]
  /// By leaf: what it adds.
  private let leaves: [Float]

  init(features: [UInt8], thresholds: [Float], masks: [UInt8], leaves: [Float]) {
    let trees = leaves.count / Self.leavesPerTree
    precondition(
      features.count == trees * Self.nodesPerTree && thresholds.count == features.count
        && masks.count == features.count, "a tree has five nodes and six leaves")
    self.features = features
    self.thresholds = thresholds.map(orderedKey)
    self.masks = masks.map(Int32.init)
    self.leaves = leaves
  }

  /// The sums for eight sentences, whose features stand in columns of keys.
  func scores(_ columns: [SIMD8<Int32>]) -> SIMD8<Float> {
    let columns = columns.span
    let leaves = leaves.span
    var sums = SIMD8<Float>()
    var node = 0
    var base = 0
    while base < leaves.count {
      let open = openLeaves(of: node, columns)
      sums += SIMD8(
        leaves[base + open[0].trailingZeroBitCount], leaves[base + open[1].trailingZeroBitCount],
        leaves[base + open[2].trailingZeroBitCount], leaves[base + open[3].trailingZeroBitCount],
        leaves[base + open[4].trailingZeroBitCount], leaves[base + open[5].trailingZeroBitCount],
        leaves[base + open[6].trailingZeroBitCount], leaves[base + open[7].trailingZeroBitCount])
      node += Self.nodesPerTree
      base += Self.leavesPerTree
    }
    return sums
  }

  /// A bit for each leaf of a tree that no answer strikes out.
  ///
  /// Differences and shifts instead of comparisons, for which the compiler makes a loop over the lanes.
  @inline(__always)
  private func openLeaves(of first: Int, _ columns: Span<SIMD8<Int32>>) -> SIMD8<Int32> {
    var open = SIMD8<Int32>(repeating: 1 << Int32(Self.leavesPerTree) - 1)
    for node in first..<first + Self.nodesPerTree {
      let difference = SIMD8(repeating: thresholds[node]) &- columns[Int(features[node])]
      let isLessOrEqual = ~(difference &>> SIMD8(repeating: 31))
      open &= isLessOrEqual | SIMD8(repeating: masks[node])
    }
    return open
  }
}

/// A whole number that orders as the given one does, small enough for differences not to overflow.
@inline(__always)
func orderedKey(_ value: Float) -> Int32 {
  let bits = Int32(bitPattern: value.bitPattern)
  return (bits ^ (bits >> 31 & 0x7FFF_FFFF)) >> 1
}

@inline(__always)
func orderedKeys(_ values: SIMD8<Float>) -> SIMD8<Int32> {
  let bits = SIMD8(
    Int32(bitPattern: values[0].bitPattern), Int32(bitPattern: values[1].bitPattern),
    Int32(bitPattern: values[2].bitPattern), Int32(bitPattern: values[3].bitPattern),
    Int32(bitPattern: values[4].bitPattern), Int32(bitPattern: values[5].bitPattern),
    Int32(bitPattern: values[6].bitPattern), Int32(bitPattern: values[7].bitPattern))
  let signs = bits &>> SIMD8(repeating: 31)
  return (bits ^ (signs & SIMD8(repeating: 0x7FFF_FFFF))) &>> SIMD8(repeating: 1)
}
