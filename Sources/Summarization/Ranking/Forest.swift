/// Small decision trees whose answers add up to a score, for sixteen sentences at a time.
///
/// Each tree asks all of its questions of each sentence without branching. Every question that is answered with
/// "greater" strikes out the leaves on its left; the first leaf that is left is the answer. The questions are asked
/// of ranks: how many of the forest's thresholds for a feature are less than it, which takes a byte.
struct Forest: Sendable {
  static let nodesPerTree = 5
  static let leavesPerTree = 6

  /// The features that are asked for.
  private let features: [FeatureThresholds]
  /// In ascending order for each of these features.
  private let thresholds: [Int32]
  /// Tree by tree.
  private let nodes: [Node]
  /// By tree: what its leaves add, and two that there are not.
  private let leaves: [SIMD8<Float>]

  private struct FeatureThresholds {
    var feature: Int
    var range: Range<Int>
  }

  private struct Node {
    /// The place in the list of features.
    var feature: Int
    /// The place of its threshold among the feature's.
    var threshold: SIMD16<Int8>
    /// The leaves that go when the feature is greater.
    var struckOut: SIMD16<Int8>
  }

  init(features: [UInt8], thresholds: [Float], masks: [UInt8], leaves: [Float]) {
    let trees = leaves.count / Self.leavesPerTree
    precondition(
      features.count == trees * Self.nodesPerTree && thresholds.count == features.count
        && masks.count == features.count, "a tree has five nodes and six leaves")
    let keys = thresholds.map(orderedKey)
    let asked = Set(features).sorted()
    let lists = asked.map { feature in
      Set(features.indices.filter { features[$0] == feature }.map { keys[$0] }).sorted()
    }
    self.thresholds = lists.flatMap { $0 }
    var start = 0
    self.features = zip(asked, lists).map { feature, list in
      defer { start += list.count }
      return FeatureThresholds(feature: Int(feature), range: start..<start + list.count)
    }
    nodes = features.indices.map { node in
      let feature = asked.firstIndex(of: features[node]) ?? 0
      let threshold = lists[feature].firstIndex(of: keys[node]) ?? 0
      return Node(
        feature: feature, threshold: SIMD16(repeating: Int8(threshold)),
        struckOut: SIMD16(repeating: ~Int8(masks[node])))
    }
    self.leaves = (0..<trees).map { tree in
      let first = tree * Self.leavesPerTree
      return SIMD8(
        lowHalf: SIMD4(leaves[first..<first + 4]), highHalf: SIMD4(leaves[first + 4], leaves[first + 5], 0, 0)
      )
    }
  }
}

extension Forest {
  /// What it needs to score, kept from one time to the next.
  struct Scratch {
    fileprivate var ranks = Slab<SIMD16<Int8>>()
    fileprivate var openLeaves = Slab<SIMD16<Int8>>()
  }

  /// The sums for the first sentences of a block.
  func scores(_ block: FeatureBlock, count: Int, _ scratch: inout Scratch) -> SIMD16<Float> {
    scratch.ranks.makeRoom(for: features.count, SIMD16())
    scratch.openLeaves.makeRoom(for: leaves.count, SIMD16())
    rank(block, into: &scratch.ranks.storage)
    ask(scratch.ranks, into: &scratch.openLeaves.storage)
    return sums(scratch.openLeaves, count: count)
  }

  private func rank(_ block: FeatureBlock, into ranks: inout [SIMD16<Int8>]) {
    let columns = block.columns.span
    let features = features.span
    let thresholds = thresholds.span
    var ranks = ranks.mutableSpan
    for place in features.indices {
      let list = thresholds.extracting(features[place].range)
      let column = orderedKeys(columns[features[place].feature])
      var below = SIMD16<Int32>()
      for threshold in list.indices {
        below &-= (SIMD16(repeating: list[threshold]) &- column) &>> SIMD16(repeating: 31)
      }
      ranks[place] = SIMD16<Int8>(truncatingIfNeeded: below)
    }
  }

  /// Finds the leaves that no answer strikes out, a bit for each.
  private func ask(_ ranks: Slab<SIMD16<Int8>>, into openLeaves: inout [SIMD16<Int8>]) {
    let nodes = nodes.span
    let ranks = ranks.storage.span
    var openLeaves = openLeaves.mutableSpan
    var node = 0
    for tree in leaves.indices {
      var open = SIMD16<Int8>(repeating: 1 << Int8(Self.leavesPerTree) - 1)
      for _ in 0..<Self.nodesPerTree {
        let isGreater = (nodes[node].threshold &- ranks[nodes[node].feature]) &>> SIMD16(repeating: 7)
        open &= ~(isGreater & nodes[node].struckOut)
        node &+= 1
      }
      openLeaves[tree] = open
    }
  }

  /// Adds up the first open leaf of each tree, for four sentences after the other.
  private func sums(_ openLeaves: Slab<SIMD16<Int8>>, count: Int) -> SIMD16<Float> {
    let leaves = leaves.span
    let openLeaves = openLeaves.storage.span.extracting(leaves.indices)
    var sums = SIMD16<Float>()
    for first in stride(from: 0, to: count, by: 4) {
      var four = SIMD4<Float>()
      for tree in openLeaves.indices {
        let open = openLeaves[tree]
        four += SIMD4(
          leaves[tree][firstLeaf(open[first & 15])], leaves[tree][firstLeaf(open[(first &+ 1) & 15])],
          leaves[tree][firstLeaf(open[(first &+ 2) & 15])], leaves[tree][firstLeaf(open[(first &+ 3) & 15])])
      }
      for lane in 0..<4 { sums[first + lane] = four[lane] }
    }
    return sums
  }

  @inline(__always)
  private func firstLeaf(_ open: Int8) -> Int {
    (Int32(open) | 1 << 6).trailingZeroBitCount & 7
  }
}

/// A whole number that orders as the given one does, small enough for differences not to overflow.
@inline(__always)
private func orderedKey(_ value: Float) -> Int32 {
  let bits = Int32(bitPattern: value.bitPattern)
  return (bits ^ (bits >> 31 & 0x7FFF_FFFF)) >> 1
}

@inline(__always)
private func orderedKeys(_ values: SIMD16<Float>) -> SIMD16<Int32> {
  let keys = SIMD16(
    lowHalf: SIMD8(lowHalf: bits(values.lowHalf.lowHalf), highHalf: bits(values.lowHalf.highHalf)),
    highHalf: SIMD8(lowHalf: bits(values.highHalf.lowHalf), highHalf: bits(values.highHalf.highHalf)))
  let signs = keys &>> SIMD16(repeating: 31)
  return (keys ^ (signs & SIMD16(repeating: 0x7FFF_FFFF))) &>> SIMD16(repeating: 1)
}

@inline(__always)
private func bits(_ values: SIMD4<Float>) -> SIMD4<Int32> {
  SIMD4(
    Int32(bitPattern: values[0].bitPattern), Int32(bitPattern: values[1].bitPattern),
    Int32(bitPattern: values[2].bitPattern), Int32(bitPattern: values[3].bitPattern))
}
