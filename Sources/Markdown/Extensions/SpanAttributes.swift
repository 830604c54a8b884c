import CCmark

/// Takes away the lists of attributes that kramdown knows, such as `{: .wide}` and `{:toc}`, behind words and in
/// lines of their own; they say how something looks, in a theme that is not here.
///
/// - Returns: what is left over, which the caller ends when no pass can hold a node of it any more.
func removeSpanAttributes(in parents: [Node]) -> [Node] {
  var leftOver: [Node] = []
  for parent in parents {
    if let last = parent.lastChild, last.type == CMARK_NODE_TEXT, last.literal == Array("{:toc}".utf8) {
      leftOver.append(unlinkBlock(parent))
      continue
    }
    var child = parent.firstChild
    while let node = child {
      child = node.next
      guard node.type == CMARK_NODE_TEXT, let rest = withoutAttributes(node.literal) else { continue }
      if rest.contains(where: { $0 > 0x20 }) {
        node.setLiteral(rest[...])
      } else {
        unlinkLine(node, &child)
        leftOver.append(node)
      }
    }
    if parent.type == CMARK_NODE_PARAGRAPH, parent.firstChild == nil { leftOver.append(unlinkBlock(parent)) }
  }
  return leftOver
}

/// Takes away a text and the end of the line that it was alone in.
private func unlinkLine(_ node: Node, _ next: inout Node?) {
  if let before = node.previous, before.isLineEnd {
    before.remove()
  } else if let after = node.next, after.isLineEnd {
    next = after.next
    after.remove()
  }
  node.unlink()
  node.setLiteral([])
}

/// Takes away a paragraph that is empty now; one below the line `* TOC` was to become a table of contents.
private func unlinkBlock(_ paragraph: Node) -> Node {
  var block = paragraph
  if let item = paragraph.parent, item.type == CMARK_NODE_ITEM, item.firstChild == item.lastChild,
    let list = item.parent
  {
    block = list.firstChild == list.lastChild ? list : item
  }
  block.unlink()
  return block
}

/// A text without the lists of attributes in it; nil where it has none.
private func withoutAttributes(_ text: [UInt8]) -> [UInt8]? {
  guard text[...].range(of: Array("{:".utf8)) != nil else { return nil }
  var result: [UInt8] = []
  var index = 0
  var isChanged = false
  while index < text.count {
    if text.span.holds(Array("{:".utf8), at: index), let end = endOfAttributes(text, index + 2) {
      isChanged = true
      index = end
    } else {
      result.append(text[index])
      index += 1
    }
  }
  return isChanged ? result : nil
}

/// Where a list of `.class`, `#id`, `key="value"` and names ends, which begins behind `{:`.
private func endOfAttributes(_ text: [UInt8], _ start: Int) -> Int? {
  guard start < text.count, ".#: ".utf8.contains(text[start]) || isLetter(text[start]) else { return nil }
  guard let end = text[start...].prefix(500).firstIndex(of: UInt8(ascii: "}")), end > start else {
    return nil
  }
  let inner = text[start..<end]
  return inner.contains(UInt8(ascii: "{")) ? nil : end + 1
}

extension Node {
  fileprivate var isLineEnd: Bool { type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK }
}
