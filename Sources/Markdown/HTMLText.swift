import CCmark

/// Splits a block of HTML into its tags and its words, so that the words are text like any other: the summarizer
/// reads them, and sentences in them can be marked.
///
/// Tags of blocks stay blocks of HTML, and what stands between two of them becomes a block of text with tags in
/// it. The order of all of it, and so what a browser makes of it, is the same.
struct HTMLText {
  private var pieces: [Piece] = []
  /// The elements of blocks that are open; the last says what a text is.
  private var open: [String] = []
  private var text = 0

  private enum Piece {
    case tag([UInt8])
    case run([Inline], Role)
    /// What stands in an element with the attribute `markdown="1"`, as kramdown and Python-Markdown read it.
    case markdown([UInt8], Role)
  }

  private enum Inline {
    case text([UInt8])
    case html([UInt8])
    case lineEnd
  }

  /// Nil where there is little text, or text that is not for reading.
  init?(_ literal: [UInt8]) {
    var run: [Inline] = []
    var index = 0
    var runStart = 0
    var unended = 0
    let readsMarkdown = holdsMarkdownAttribute(literal)
    while index < literal.count {
      guard literal[index] == UInt8(ascii: "<"), let tag = HTMLTag(literal, at: index) else {
        if literal[index] == UInt8(ascii: "<"), index + 1 < literal.count, isLetter(literal[index + 1]) {
          unended += 1
        }
        guard unended < Self.unendedLimit else { return nil }
        index = readText(literal, index, &run)
        continue
      }
      guard !Self.unread.contains(tag.name) else { return nil }
      let bytes = Array(literal[tag.range])
      index = tag.range.upperBound
      if Self.blocks.contains(tag.name) {
        end(&run, markdown: readsMarkdown ? literal[runStart..<tag.range.lowerBound] : nil)
        runStart = index
        pieces.append(.tag(bytes))
        note(tag)
      } else {
        run.append(.html(bytes))
      }
    }
    end(&run, markdown: readsMarkdown ? literal[runStart...] : nil)
    guard text >= 40 || readsMarkdown && text > 0 else { return nil }
  }
}

extension HTMLText {
  /// Reads text up to the next tag, entity or end of a line, or one of these.
  private mutating func readText(_ literal: [UInt8], _ start: Int, _ run: inout [Inline]) -> Int {
    switch literal[start] {
    case 0x0A:
      run.append(.lineEnd)
      return start + 1
    case 0x0D: return start + 1
    case UInt8(ascii: "&"):
      let end = endOfEntity(literal, start)
      let entity = Array(literal[start..<end])
      run.append(plainEntities[String(decoding: entity, as: UTF8.self)].map(Inline.text) ?? .html(entity))
      return end
    default:
      var end = start + 1
      while end < literal.count, !"<&\n\r".utf8.contains(literal[end]) { end += 1 }
      run.append(.text(Array(literal[start..<end])))
      return end
    }
  }

  private mutating func end(_ run: inout [Inline], markdown: ArraySlice<UInt8>?) {
    defer { run = [] }
    let words = run.reduce(0) { count, inline in
      if case .text(let bytes) = inline { count + bytes.count { $0 > 0x20 } } else { count }
    }
    guard words > 0 else {
      for case .html(let bytes) in run { pieces.append(.tag(bytes)) }
      return
    }
    text += words
    pieces.append(markdown.map { .markdown(withoutIndentation($0), role) } ?? .run(run, role))
  }

  private var role: Role {
    switch open.last {
    case nil, "p", "div", "section", "article", "main", "center", "body": .htmlParagraph
    case "li": .htmlItem
    default: .htmlAside
    }
  }

  private mutating func note(_ tag: HTMLTag) {
    guard !AllowList.void.contains(tag.name), !tag.isEmpty else { return }
    if !tag.isClosing {
      if tag.name == "p" || tag.name == "li", open.last == tag.name { open.removeLast() }
      if open.count < 100 { open.append(tag.name) }
    } else if let place = open.lastIndex(of: tag.name) {
      open.removeSubrange(place...)
    }
  }

  /// For each tag without an end all that follows is looked at.
  private static let unendedLimit = 100

  /// Elements whose text is no prose, or that mean something to a page besides.
  private static let unread: Set<String> = [
    "script", "style", "pre", "textarea", "svg", "math", "table", "iframe", "object", "select", "video",
    "audio",
    "form", "canvas", "template", "noscript", "button", "!", "?",
  ]

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "br", "center", "dd", "details", "dialog", "div",
    "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html",
    "li",
    "main", "nav", "ol", "p", "section", "summary", "ul",
  ]
}

extension HTMLText {
  /// Makes text of the words in all blocks of HTML.
  static func splitBlocks(in tree: borrowing SyntaxTree, options: Int32) {
    var blocks: [Node] = []
    tree.forEachEvent { node, _ in if node.type == CMARK_NODE_HTML_BLOCK { blocks.append(node) } }
    for block in blocks { HTMLText(block.literal)?.replace(block, options) }
  }
}

extension HTMLText {
  /// Puts what it found into the place of the block.
  func replace(_ block: Node, _ options: Int32) {
    var tags: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .tag(let bytes): tags += bytes
      case .run(let run, let role):
        insert(&tags, before: block)
        let text = Node.block(role)
        for inline in run { text.append(node(of: inline)) }
        text.insert(before: block)
      case .markdown(let markdown, let role):
        insert(&tags, before: block)
        let tree = SyntaxTree(parsing: markdown[...], options: options)
        if let paragraph = tree.root.firstChild, paragraph.type == CMARK_NODE_PARAGRAPH, paragraph.next == nil
        {
          let text = Node.block(role)
          text.takeChildren(of: paragraph)
          text.insert(before: block)
        } else {
          while let child = tree.root.firstChild { child.insert(before: block) }
        }
      }
    }
    insert(&tags, before: block)
    block.remove()
  }

  private func insert(_ tags: inout [UInt8], before block: Node) {
    guard !tags.isEmpty else { return }
    Node.htmlBlock(tags[...]).insert(before: block)
    tags = []
  }

  private func node(of inline: Inline) -> Node {
    switch inline {
    case .text(let bytes): .text(bytes[...])
    case .html(let bytes): .html(bytes[...])
    case .lineEnd: .lineEnd()
    }
  }
}

/// Whether a tag says that Markdown stands in its element.
private func holdsMarkdownAttribute(_ html: [UInt8]) -> Bool {
  markdownAttributes.contains { html[...].range(of: $0) != nil }
}

private let markdownAttributes =
  ["markdown=\"1\"", "markdown='1'", "markdown=1", "markdown=\"span\"", "markdown=\"block\""].map {
    Array($0.utf8)
  }

/// Lines of which none begins with white space, so that none is taken for code.
private func withoutIndentation(_ text: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
    result += line.drop { $0 == 0x20 || $0 == 0x09 }
    result.append(0x0A)
  }
  return result
}

/// A tag or a comment in HTML.
private struct HTMLTag {
  var range: Range<Int>
  /// In lower case; `!` or `?` for what is none.
  var name: String
  var isClosing: Bool
  /// Whether it ends with a slash.
  var isEmpty: Bool

  init?(_ html: [UInt8], at start: Int) {
    var index = start + 1
    guard index < html.count else { return nil }
    isClosing = html[index] == UInt8(ascii: "/")
    if isClosing { index += 1 }
    let nameStart = index
    while index < html.count, isAlphanumeric(html[index]) { index += 1 }
    guard index > nameStart, isLetter(html[nameStart]) else {
      guard nameStart < html.count, "!?".utf8.contains(html[nameStart]) else { return nil }
      (name, range, isEmpty) = ("!", start..<html.count, true)
      return
    }
    name = String(decoding: html[nameStart..<index].map { $0 | 0x20 }, as: UTF8.self)
    var quote: UInt8?
    while index < html.count {
      let byte = html[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        break
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      index += 1
    }
    guard index < html.count else { return nil }
    isEmpty = html[index - 1] == UInt8(ascii: "/")
    range = start..<index + 1
  }
}

private func endOfEntity(_ html: [UInt8], _ start: Int) -> Int {
  let name = html[(start + 1)...].prefix(32)
  guard let end = name.firstIndex(where: { !isAlphanumeric($0) && $0 != UInt8(ascii: "#") }),
    html[end] == UInt8(ascii: ";")
  else { return start + 1 }
  return end + 1
}

/// Entities that are text to the summarizer; others stay what they are. An ampersand alone is one.
private let plainEntities: [String: [UInt8]] = [
  "&": "&", "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&apos;": "'",
  "&nbsp;": "\u{A0}",
  "&ndash;": "–", "&mdash;": "—", "&rsquo;": "’", "&lsquo;": "‘", "&ldquo;": "“", "&rdquo;": "”",
  "&hellip;": "…",
].mapValues { Array($0.utf8) }
