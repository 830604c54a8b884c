import Summarization

/// What a walk through the tree learns about a body.
struct Outline {
  /// The plain text of all blocks, one after another.
  var text: [UInt8] = []
  var blocks: [Document.Block] = []
  /// Where the text comes from, in its order.
  var pieces: [Piece] = []
  var headings: [Heading] = []
  var links: [Link] = []
}

extension Outline {
  /// A run of the text that is one node of the tree.
  struct Piece {
    /// The offset of its first byte in the text.
    var start: Int
    var node: Node
    var style: InlineStyle
  }
}

/// The markup around a run of text, as far as a key point keeps it.
struct InlineStyle: OptionSet {
  let rawValue: UInt8

  static let emphasis = InlineStyle(rawValue: 1)
  static let strong = InlineStyle(rawValue: 2)
  static let code = InlineStyle(rawValue: 4)
}
