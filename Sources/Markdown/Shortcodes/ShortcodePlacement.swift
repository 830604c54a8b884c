import CCmark

/// Puts nodes of our own into a tree in the place of the tokens that stand for shortcodes.
struct ShortcodePlacement {
  private let insertions: [Insertion]
  private let token: ShortcodeToken
  private var starts: [Int: Node] = [:]
  /// The ends of calls in the order of the text: those that stand in others come first.
  private var ends: [(insertion: Int, node: Node)] = []
  private var isCode: Set<Int> = []

  init(_ expanded: ExpandedText) {
    insertions = expanded.insertions
    token = expanded.token
  }
}

extension ShortcodePlacement {
  mutating func place(in tree: borrowing SyntaxTree) {
    guard !insertions.isEmpty else { return }
    for node in nodesWithTokens(in: tree) { place(node) }
    for (insertion, end) in ends {
      guard let start = starts[insertion] else {
        end.remove()
        continue
      }
      starts[insertion] = join(start, end, insertion)
    }
    for (insertion, node) in starts.sorted(by: { $0.key < $1.key }) {
      if beginsBlock(insertions[insertion].before) { node.liftOutOfParagraph() }
    }
  }

  private func nodesWithTokens(in tree: borrowing SyntaxTree) -> [Node] {
    var found: [Node] = []
    tree.forEachEvent { node, isEntering in
      switch node.type {
      case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE, CMARK_NODE_CODE, CMARK_NODE_CODE_BLOCK:
        if node.withLiteral({ token.range(in: $0, from: 0) }) != nil { found.append(node) }
      default: return
      }
    }
    return found
  }

  private mutating func place(_ node: Node) {
    let literal = node.literal
    switch node.type {
    case CMARK_NODE_CODE, CMARK_NODE_CODE_BLOCK: node.setLiteral(written(literal)[...])
    case CMARK_NODE_HTML_INLINE: replace(node, literal, isInline: true)
    default: replace(node, literal, isInline: false)
    }
  }

  /// Code with its shortcodes as they are written.
  private mutating func written(_ literal: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var copied = 0
    while let found = token.find(in: literal, from: copied) {
      result += literal[copied..<found.range.lowerBound]
      copied = found.range.upperBound
      guard insertions.indices.contains(found.number / 2) else { continue }
      let written = insertions[found.number / 2].written
      result += found.number.isMultiple(of: 2) ? written.opening : written.ending
      isCode.insert(found.number / 2)
    }
    return result + literal[copied...]
  }

  private mutating func replace(_ node: Node, _ literal: [UInt8], isInline: Bool) {
    var copied = 0
    while let found = token.find(in: literal, from: copied) {
      if !isInline { insertHTML(literal[copied..<found.range.lowerBound], before: node) }
      copied = found.range.upperBound
      let insertion = found.number / 2
      guard insertions.indices.contains(insertion), !isCode.contains(insertion) else { continue }
      let isStart = found.number.isMultiple(of: 2)
      let placed = Node.shortcode(
        isInline: isInline, opening: isStart ? "i\(insertion)" : "", closing: isStart ? "" : "j\(insertion)")
      placed.insert(before: node)
      if isStart { starts[insertion] = placed } else { ends.append((insertion, placed)) }
    }
    if !isInline { insertHTML(literal[copied...], before: node) }
    node.remove()
  }

  private func insertHTML(_ html: ArraySlice<UInt8>, before node: Node) {
    guard html.contains(where: { $0 > 0x20 }) else { return }
    let block = Node.htmlBlock(html)
    block.insert(before: node)
  }

  /// Makes one node of a call, its end and all between them, which the node is put around.
  private func join(_ start: Node, _ end: Node, _ insertion: Int) -> Node {
    guard let (first, last) = siblings(containing: start, end), first.type != CMARK_NODE_ITEM else {
      return start
    }
    let whole = Node.shortcode(isInline: first.isInline, opening: "i\(insertion)", closing: "j\(insertion)")
    first.wrapSiblings(through: last, in: whole)
    start.removeWithEmptyParagraph()
    end.removeWithEmptyParagraph()
    return whole
  }
}

extension Node {
  fileprivate static func shortcode(isInline: Bool, opening: String, closing: String) -> Node {
    isInline
      ? .inline(.shortcode, opening: opening, closing: closing)
      : .block(.shortcode, opening: opening, closing: closing)
  }

  /// Makes a block of an inline node, between the paragraphs that what stands before and behind it becomes.
  fileprivate func liftOutOfParagraph() {
    guard isInline, let paragraph = parent, paragraph.type == CMARK_NODE_PARAGRAPH else { return }
    if previous != nil {
      let before = Node.paragraph()
      before.insert(before: paragraph)
      while let child = paragraph.firstChild, child != self { before.append(child) }
      before.lastChild?.removeIfLineEnd()
      if before.firstChild == nil { before.remove() }
    }
    let block = Node.shortcode(isInline: false, opening: opening ?? "", closing: closing ?? "")
    block.insert(before: paragraph)
    if firstChild != nil {
      let inner = Node.paragraph()
      block.append(inner)
      inner.takeChildren(of: self)
    }
    remove()
    paragraph.firstChild?.removeIfLineEnd()
    if paragraph.firstChild == nil { paragraph.remove() }
  }

  private func removeIfLineEnd() {
    if type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK { remove() }
  }

  fileprivate func removeWithEmptyParagraph() {
    let paragraph = parent?.type == CMARK_NODE_PARAGRAPH ? parent : nil
    remove()
    if let paragraph, paragraph.firstChild == nil { paragraph.remove() }
  }
}

/// Whether HTML begins with an element that cannot stand in a paragraph.
private func beginsBlock(_ html: [UInt8]) -> Bool {
  let text = html.drop { $0 <= 0x20 }
  guard text.first == UInt8(ascii: "<") else { return false }
  let name = String(decoding: text.dropFirst().prefix { isAlphanumeric($0) }.map { $0 | 0x20 }, as: UTF8.self)
  return [
    "address", "article", "aside", "blockquote", "center", "details", "dialog", "div", "dl", "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr",
    "main", "menu", "nav", "ol", "p", "pre", "search", "section", "table", "ul",
  ].contains(name)
}
