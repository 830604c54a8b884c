import Vocabulary

/// The values of a document that others may refer to, and how much those references add up to.
///
/// A few lines of references to references can stand for billions of values, so what they stand for is
/// counted and limited.
struct YAMLAnchors {
  /// All values so far, those behind references counted each time.
  var nodeCount = 0
  private var anchors: [String: Anchor] = [:]
  private var expandedCount = 0

  private struct Anchor {
    var node: MetadataNode
    var nodeCount: Int
    var height: Int
  }

  /// Names a value, where it has an anchor.
  ///
  /// - Parameter since: the count before the value's own.
  mutating func name(_ node: MetadataNode, _ anchor: String?, since: Int) -> MetadataNode {
    if let anchor {
      anchors[anchor] = Anchor(node: node, nodeCount: nodeCount - since, height: node.height)
    }
    return node
  }

  mutating func node(named name: String, at offset: Int, depth: Int) throws(Problem) -> MetadataNode {
    guard let anchor = anchors[name] else { throw .unknownAnchor(name, at: offset) }
    guard depth + anchor.height <= depthLimit else { throw Problem(at: offset, .tooDeep) }
    expandedCount += anchor.nodeCount
    nodeCount += anchor.nodeCount
    guard expandedCount <= expansionLimit else { throw .tooMany(at: offset) }
    return anchor.node
  }
}

/// How many values references may stand for in one file; real files need a few dozen.
let expansionLimit = 10_000

extension MetadataNode {
  /// How many lists and mappings stand inside each other below this one.
  fileprivate var height: Int {
    switch content {
    case .null, .scalar: 0
    case .list(let items): 1 + (items.lazy.map(\.height).max() ?? 0)
    case .mapping(let entries): 1 + (entries.lazy.map(\.value.height).max() ?? 0)
    }
  }
}

extension Problem {
  fileprivate static func unknownAnchor(_ name: String, at offset: Int) -> Self {
    Problem(
      at: offset, "nothing above is named '&\(name)'", hint: "put text that begins with '*' in quotes")
  }

  fileprivate static func tooMany(at offset: Int) -> Self {
    Problem(at: offset, "references such as this stand for more than \(expansionLimit) values in all")
  }
}
