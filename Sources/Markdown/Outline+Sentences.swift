import CCmark
import Vocabulary

extension Outline {
  /// Puts the nodes that a range of the text is made of into one, splitting text where the range begins
  /// and ends within it.
  mutating func wrap(_ range: Range<Int>, opening: String, closing: String) {
    guard let firstPiece = piece(at: range.lowerBound), let lastPiece = piece(at: range.upperBound - 1) else {
      return
    }
    let last = pieces[lastPiece].node
    last.splitText(at: range.upperBound - pieces[lastPiece].start)
    let first = pieces[firstPiece].node.splitText(at: range.lowerBound - pieces[firstPiece].start)
    let end = lastPiece == firstPiece ? first : last
    guard let (start, stop) = siblings(containing: first, end), start.canStandInSentence else { return }
    start.wrapSiblings(through: stop, in: Node.inline(.mark, opening: opening, closing: closing))
  }

  /// A range of the text in HTML, with its emphasis and code.
  func html(of range: Range<Int>) -> HTML {
    var html = HTML(bytes: [])
    guard var index = piece(at: range.lowerBound) else { return HTML(escapingBytes: text[range]) }
    var position = range.lowerBound
    while position < range.upperBound, index < pieces.count {
      let next = index + 1 < pieces.count ? min(pieces[index + 1].start, range.upperBound) : range.upperBound
      let style = pieces[index].style
      html.append(text[position..<next], style: style)
      position = next
      index += 1
    }
    return html
  }

  /// The piece that holds a byte of the text, or the one before a space that stands for a line's end.
  private func piece(at offset: Int) -> Int? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}

/// The nodes on one level, below one parent, that two nodes stand in.
func siblings(containing first: Node, _ last: Node) -> (Node, Node)? {
  let firstPath = [first] + first.ancestors
  let lastPath = [last] + last.ancestors
  for node in firstPath {
    guard let parent = node.parent, let index = lastPath.firstIndex(where: { $0.parent == parent }) else {
      continue
    }
    return (node, lastPath[index])
  }
  return nil
}

extension Node {
  /// Splits a text node in two; gives the second part, or the node itself where there is nothing to split.
  @discardableResult
  fileprivate func splitText(at offset: Int) -> Node {
    guard type == CMARK_NODE_TEXT, offset > 0 else { return self }
    let parts = withLiteral { literal -> (String, String)? in
      guard offset < literal.count else { return nil }
      return (
        String(decoding: literal[..<offset], as: UTF8.self),
        String(decoding: literal[offset...], as: UTF8.self)
      )
    }
    guard let (head, tail) = parts else { return self }
    setLiteral(head)
    let rest = Node.text(tail)
    rest.insert(after: self)
    return rest
  }

  /// Blocks, and cells of tables, are no parts of a sentence.
  fileprivate var canStandInSentence: Bool {
    switch type {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK: true
    case CMARK_NODE_CUSTOM_INLINE: role != .cell && role != .caption
    default: false
    }
  }

  func wrapSiblings(through last: Node, in wrapper: Node) {
    wrapper.insert(before: self)
    while let node = wrapper.next {
      let isLast = node == last
      wrapper.append(node)
      if isLast { break }
    }
  }
}

extension HTML {
  fileprivate init(escapingBytes bytes: ArraySlice<UInt8>) {
    self.init(bytes: [])
    self.bytes.append(escaping: bytes.span)
  }

  fileprivate mutating func append(_ text: ArraySlice<UInt8>, style: InlineStyle) {
    let tags = style.tags
    for tag in tags { bytes.append(contentsOf: "<\(tag)>".utf8) }
    bytes.append(escaping: text.span)
    for tag in tags.reversed() { bytes.append(contentsOf: "</\(tag)>".utf8) }
  }
}

extension InlineStyle {
  fileprivate var tags: [String] {
    (contains(.strong) ? ["strong"] : []) + (contains(.emphasis) ? ["em"] : [])
      + (contains(.code) ? ["code"] : [])
  }
}
