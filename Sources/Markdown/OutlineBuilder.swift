import CCmark
import Summarization
import Vocabulary

/// Walks through a tree once and collects its outline, its problems, and what has to change in it before
/// it is rendered: a tree must not lose or gain nodes while it is walked.
struct OutlineBuilder {
  var outline = Outline()
  var findings: [Finding] = []
  private(set) var headingNodes: [Node] = []
  /// What stands in the tag of each heading.
  private(set) var headingAttributes: [String] = []
  private(set) var codeBlocks: [Node] = []
  private(set) var forbiddenNodes: [Node] = []

  private var lines: LineCursor
  private let options: MarkdownOptions
  private(set) var headingIDs = HeadingIDs()
  private var quoteDepth = 0
  private var listKinds: [Bool] = []
  private var block = BlockState()
  private var follows = BlockState()
  /// The first HTML of the author's that is published.
  private var rawHTML: Node?
  /// In how many alerts and footnotes a block stands.
  private var asideDepth = 0
  /// Whether the author wants a key point from the next block.
  private var isKeyNext = false
  private let givenAttributes: [OpaquePointer: HeadingAttributes]

  init(lines: LineCursor, options: MarkdownOptions, extended: borrowing ExtendedBody) {
    self.lines = lines
    self.options = options
    outline.links = extended.links
    givenAttributes = extended.headingAttributes
    headingIDs = extended.headingIDs
  }
}

/// What is known of the block that is being read.
private struct BlockState {
  var start = 0
  var hasImage = false
  var imageDepth = 0
  var hiddenDepth = 0
  var linkDepth = 0
  var style: InlineStyle = []
  var hasLinks = false
  /// Whether there are words outside of links.
  var hasOwnWords = false
  /// How many bytes of the text stand in emphasis.
  var emphasizedBytes = 0
}

extension OutlineBuilder {
  /// Whether there is HTML that has to be read and written again; where that would take too long it is left out.
  mutating func needsSanitizing(_ tree: borrowing SyntaxTree) -> Bool {
    guard options.rawHTML == .sanitize, let rawHTML else { return false }
    guard ParsingCost.isTooMuch(for: tree.html(options: CMARK_OPT_UNSAFE)) else { return true }
    report(
      .tooMuch, at: rawHTML,
      hint: "close the elements that are opened, and keep what is in a table in its cells")
    return false
  }

  mutating func visit(_ node: Node, isEntering: Bool) {
    switch node.type {
    case CMARK_NODE_TEXT: append(node, style: block.style)
    case CMARK_NODE_CODE: append(node, style: block.style.union(.code))
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: appendSpace()
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: isEntering ? beginBlock() : endBlock(node)
    case CMARK_NODE_EMPH: toggle(.emphasis, isEntering)
    case CMARK_NODE_STRONG: toggle(.strong, isEntering)
    case CMARK_NODE_LINK: visitLink(node, isEntering)
    case CMARK_NODE_IMAGE: visitImage(node, isEntering)
    case CMARK_NODE_BLOCK_QUOTE: quoteDepth += isEntering ? 1 : -1
    case CMARK_NODE_LIST: visitList(node, isEntering)
    case CMARK_NODE_CODE_BLOCK:
      codeBlocks.append(node)
      outline.blocks.append(emptyBlock(.code))
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: visitHTML(node)
    case CMARK_NODE_CUSTOM_BLOCK, CMARK_NODE_CUSTOM_INLINE: visitCustom(node, isEntering)
    default: break
    }
  }

  private mutating func visitCustom(_ node: Node, _ isEntering: Bool) {
    switch node.role {
    case .alert, .footnote: asideDepth += isEntering ? 1 : -1
    case .shortcode: if node.type == CMARK_NODE_CUSTOM_BLOCK { asideDepth += isEntering ? 1 : -1 }
    case .htmlParagraph, .htmlItem, .htmlAside: isEntering ? beginBlock() : endBlock(htmlKind(node.role))
    case .struck: block.hiddenDepth += isEntering ? 1 : -1
    case .cell: if !isEntering { appendSpace() }
    case .table: isEntering ? beginBlock() : endBlock(.table)
    case .figure: isEntering ? beginBlock() : endBlock(.caption)
    case .mark, .tablePart, .footnotes, .footnoteReference, .backReferences, .caption, .checkbox, nil: return
    }
  }
}

extension OutlineBuilder {
  private mutating func append(_ node: Node, style: InlineStyle) {
    guard block.imageDepth == 0, block.hiddenDepth == 0 else { return }
    let start = outline.text.count
    node.withLiteral { outline.text.append(contentsOf: $0) }
    let count = outline.text.count - start
    guard count > 0 else { return }
    outline.pieces.append(Outline.Piece(start: start, node: node, style: style))
    if block.linkDepth == 0, !block.hasOwnWords { block.hasOwnWords = holdsWords(outline.text[start...]) }
    if !style.isDisjoint(with: [.emphasis, .strong]) { block.emphasizedBytes += count }
  }

  private mutating func appendSpace() {
    guard block.imageDepth == 0, block.hiddenDepth == 0 else { return }
    outline.text.append(UInt8(ascii: " "))
  }

  private mutating func toggle(_ style: InlineStyle, _ isEntering: Bool) {
    if isEntering { block.style.insert(style) } else { block.style.remove(style) }
  }

  private mutating func visitList(_ node: Node, _ isEntering: Bool) {
    if isEntering { listKinds.append(node.isOrderedList) } else { listKinds.removeLast() }
  }

  private mutating func visitLink(_ node: Node, _ isEntering: Bool) {
    block.linkDepth += isEntering ? 1 : -1
    block.hasLinks = true
    if isEntering { readDestination(of: node, isImage: false) }
  }

  private mutating func visitImage(_ node: Node, _ isEntering: Bool) {
    block.imageDepth += isEntering ? 1 : -1
    block.hasImage = true
    if isEntering { readDestination(of: node, isImage: true) }
  }

  private mutating func visitHTML(_ node: Node) {
    if node.type == CMARK_NODE_HTML_BLOCK { outline.blocks.append(emptyBlock(.other)) }
    let comment = commentText(of: node)
    if comment == "key" { isKeyNext = true }
    switch options.rawHTML {
    case .drop:
      if rawHTML == nil, comment == nil {
        report(
          .rawHTMLDropped, at: node,
          hint: "publish what is harmless of it with 'markdown: {html: sanitize}' in precis.yml")
      }
    case .sanitize, .allow: break
    }
    if rawHTML == nil, comment == nil || options.rawHTML != .drop { rawHTML = node }
  }

  private mutating func report(_ message: Finding.Message, at node: Node, hint: String) {
    findings.append(lines.finding(at: node, message, hint: hint))
  }
}

extension OutlineBuilder {
  /// Puts a marker in the place of an address within the site, which only the site as a whole can tell.
  private mutating func readDestination(of node: Node, isImage: Bool) {
    let url = node.url
    switch LinkDestination(url) {
    case .elsewhere: break
    case .forbidden(let scheme):
      forbiddenNodes.append(node)
      findings.append(
        lines.finding(at: node, .forbiddenScheme(scheme), hint: "use http, https, mailto or tel")
          .about(scheme, others: "schemes"))
    case .inSite:
      let (location, excerpt) = lines.place(of: node, withExcerpt: !url.isEmpty && !url.hasPrefix("#"))
      node.setURL(Marker.address(outline.links.count))
      outline.links.append(Link(destination: url, isImage: isImage, location: location, excerpt: excerpt))
    }
  }
}

extension OutlineBuilder {
  private func emptyBlock(_ kind: Document.Block.Kind) -> Document.Block {
    Document.Block(kind, range: outline.text.count..<outline.text.count)
  }

  private mutating func beginBlock() {
    follows = block
    block = BlockState(start: outline.text.count)
  }

  private mutating func endBlock(_ node: Node) {
    let range = block.start..<outline.text.count
    endBlock(node.type == CMARK_NODE_HEADING ? endHeading(node, range) : paragraphKind(range))
  }

  private mutating func endBlock(_ kind: Document.Block.Kind) {
    let range = block.start..<outline.text.count
    guard !range.isEmpty else { return }
    outline.blocks.append(Document.Block(kind, range: range, isKey: isKeyNext))
    isKeyNext = false
  }

  private mutating func endHeading(_ node: Node, _ range: Range<Int>) -> Document.Block.Kind {
    let title = String(decoding: outline.text[range], as: UTF8.self)
    headingNodes.append(node)
    let given = givenAttributes.isEmpty ? nil : givenAttributes[node.pointer]
    let id = given?.id ?? headingIDs.next(for: title)
    headingAttributes.append(attributes(id: id, classes: given?.classes ?? []))
    outline.headings.append(Heading(level: node.headingLevel, title: title, id: id))
    return .heading(level: node.headingLevel)
  }

  private func paragraphKind(_ range: Range<Int>) -> Document.Block.Kind {
    if asideDepth > 0 { return .other }
    if quoteDepth > 0 { return .quotation }
    let text = outline.text.span.extracting(range)
    if text.firstIndex(of: UInt8(ascii: "|")) != nil, looksLikeTable(text) { return .table }
    if block.hasImage || (isAllEmphasis(range) && follows.hasImage) { return .caption }
    if block.hasLinks, !block.hasOwnWords { return .other }
    return listKinds.last.map { .listItem(ordered: $0) } ?? .paragraph
  }

  private func htmlKind(_ role: Role?) -> Document.Block.Kind {
    if role == .htmlAside { return .other }
    let kind = paragraphKind(block.start..<outline.text.count)
    return role == .htmlItem && kind == .paragraph ? .listItem(ordered: false) : kind
  }

  private func isAllEmphasis(_ range: Range<Int>) -> Bool {
    block.emphasizedBytes >= range.count
  }
}

private func attributes(id: String, classes: [String]) -> String {
  let classes = classes.isEmpty ? "" : " class=\"\(HTML(escaping: classes.joined(separator: " ")).string)\""
  return " id=\"\(HTML(escaping: id).string)\"" + classes
}

private func holdsWords(_ text: ArraySlice<UInt8>) -> Bool {
  text.contains { byte in
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}

/// What stands in a node that is one comment and nothing else.
private func commentText(of node: Node) -> String? {
  var bytes: [UInt8] = []
  node.withLiteral { bytes.append(contentsOf: $0) }
  let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(
    separator: " ")
  guard words.hasPrefix("<!--"), words.hasSuffix("-->"), words.utf8.count >= 7 else { return nil }
  let inside = words.dropFirst(4).dropLast(3)
  return inside.contains("-->") ? nil : inside.split(separator: " ").joined(separator: " ")
}

/// Whether a paragraph is a table in the manner of GitHub's extension: it has cells and a row of dashes.
private func looksLikeTable(_ text: Span<UInt8>) -> Bool {
  var hasPipe = false
  var dashes = 0
  for index in text.indices {
    switch text[index] {
    case UInt8(ascii: "|"):
      if dashes >= 3 { return true }
      hasPipe = true
      dashes = 0
    case UInt8(ascii: "-"):
      dashes += 1
      if hasPipe, dashes >= 3 { return true }
    case UInt8(ascii: ":"), UInt8(ascii: " "): continue
    default:
      hasPipe = false
      dashes = 0
    }
  }
  return false
}

extension Finding.Message {
  fileprivate static let rawHTMLDropped: Self = "HTML is left out of the page"
  fileprivate static let tooMuch: Self =
    "HTML is left out of the page, because too many elements are open at once or a tag has too many attributes"

  fileprivate static func forbiddenScheme(_ scheme: String) -> Self {
    "a link with the scheme '\(scheme):' is not published"
  }
}
