/// The tags of a text, each call with the tag that ends it.
struct PairedTags {
  let tags: [ShortcodeTag]
  /// For each call the index of its end.
  private(set) var ends: [Int: Int] = [:]
  private var pairedEnds: Set<Int> = []

  /// Calls that stand deeper in each other than this have no end.
  private static let depthLimit = 50

  init(_ tags: [ShortcodeTag]) {
    self.tags = tags
    var open: [Int] = []
    var openNames: [String: Int] = [:]
    for (index, tag) in tags.enumerated() {
      switch tag.kind {
      case .single, .literal: continue
      case .opening:
        open.append(index)
        openNames[tag.pairingName, default: 0] += 1
      case .ending:
        guard openNames[tag.pairingName, default: 0] > 0 else { continue }
        while let start = open.popLast() {
          openNames[tags[start].pairingName, default: 1] -= 1
          guard tags[start].pairingName == tag.pairingName else { continue }
          ends[start] = index
          break
        }
      }
    }
    dropDeepPairs()
    pairedEnds = Set(ends.values)
  }

  /// Whether a tag ends a call.
  func isEnd(_ index: Int) -> Bool {
    pairedEnds.contains(index)
  }

  private mutating func dropDeepPairs() {
    var open: [Int] = []
    for start in ends.keys.sorted() {
      guard let end = ends[start] else { continue }
      while let last = open.last, last < start { open.removeLast() }
      if open.count >= Self.depthLimit { ends[start] = nil } else { open.append(end) }
    }
  }
}

extension ShortcodeTag {
  /// What a call and its end have in common.
  fileprivate var pairingName: String {
    switch syntax {
    case .hugo: "{{<" + name
    case .statement: "{%" + name
    case .zolaStatement: "{%"
    case .expression: name
    }
  }
}
