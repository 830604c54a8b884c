import CCmark
package import Summarization
package import Vocabulary

/// The body of one article as its syntax tree, on its way from Markdown to HTML.
///
/// Sentences are marked in it between parsing and rendering, because the summary is made of its text.
package struct MarkdownDocument: ~Copyable {
  private let body: ExtendedBody
  private let options: MarkdownOptions
  private var outline: Outline
  private var headingNodes: [Node]
  private let codeBlocks: [Node]
  private var headingAttributes: [String]
  private let headingIDs: HeadingIDs
  private let needsSanitizing: Bool
  private let source: SourceText
  private let bodyOffset: Int
  /// The text in which shortcodes are what they stand for; nil where there are none.
  private let expanded: ExpandedText?
  /// Problems in the body, in its order.
  package let findings: [Finding]

  /// Parses what follows an offset in a file.
  ///
  /// - Parameter shortcodes: says what shortcodes stand for; without it they are text.
  package init(
    parsing source: SourceText, from bodyOffset: Int = 0, options: MarkdownOptions = .init(),
    shortcodes: ShortcodeExpander? = nil
  ) {
    self.options = options
    self.source = source
    self.bodyOffset = bodyOffset
    expanded = shortcodes.flatMap { ExpandedText(source, from: bodyOffset, $0) }
    body = ExtendedBody(parsing: source, from: bodyOffset, options: options, expanded)
    let lines = LineCursor(source: source, bodyOffset: bodyOffset, of: body.text)
    var builder = OutlineBuilder(lines: lines, options: options, extended: body)
    body.parsed.tree.forEachEvent { node, isEntering in builder.visit(node, isEntering: isEntering) }
    for node in builder.forbiddenNodes { node.replaceWithChildren() }
    outline = builder.outline
    headingNodes = builder.headingNodes
    codeBlocks = builder.codeBlocks
    headingAttributes = builder.headingAttributes
    headingIDs = builder.headingIDs
    needsSanitizing = builder.needsSanitizing(body.parsed.tree)
    findings = (body.findings + builder.findings + (expanded?.findings ?? [])).sorted()
  }
}

extension MarkdownDocument {
  /// The headings in the order of the text.
  package var headings: [Heading] { outline.headings }

  /// The text as the summarizer reads it.
  package func text(title: String?, language: String) -> Document {
    Document(title: title, language: language, text: outline.text, blocks: outline.blocks)
  }

  /// Takes away a level-one heading with which the body begins, if it is `title`: the page shows that
  /// above the body.
  package mutating func removeLeadingHeading(_ title: String) {
    guard let first = body.parsed.tree.root.firstChild, first.type == CMARK_NODE_HEADING,
      first.headingLevel == 1,
      let heading = outline.headings.first, heading.title == title
    else { return }
    let end = outline.blocks.first?.range.upperBound ?? 0
    first.remove()
    headingNodes.removeFirst()
    headingAttributes.removeFirst()
    outline.headings.removeFirst()
    outline.blocks.removeFirst()
    outline.pieces.removeAll { $0.start < end }
  }
}

extension MarkdownDocument {
  /// Gives a sentence, which is a range of the text's bytes, an id on the page.
  ///
  /// Sentences are marked from the last to the first. Where one begins or ends inside of emphasis or a
  /// link that reaches beyond it, what is marked is a little more than the sentence.
  package mutating func mark(_ sentence: Range<Int>, id: String) {
    outline.wrap(sentence, opening: "<span class=\"sentence\" id=\"\(id)\">", closing: "</span>")
  }

  /// A range of the text in HTML: with its emphasis and code, without its links.
  package func html(of range: Range<Int>) -> HTML {
    outline.html(of: range)
  }

  /// The body as published, but for the addresses within the site.
  package consuming func render() -> Body {
    let insertions = allInsertions()
    if needsSanitizing { return sanitized(insertions) }
    for (number, node) in headingNodes.enumerated() { node.prepend(Marker.headingNode(number)) }
    if !insertions.isEmpty { Marker.mark(shortcodesOf: body.parsed.tree) }
    let html = body.parsed.tree.html(
      options: options.rawHTML == .allow ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT)
    return Marker.resolve(
      html, headings: headingAttributes, links: outline.links, insertions: insertions)
  }

  /// What stands for shortcodes, and code, which this puts into the tree.
  private func allInsertions() -> [Insertion] {
    let insertions = expanded?.insertions ?? []
    let location = SourceLocation(path: source.path)
    return insertions
      + writeCode(codeBlocks, highlights: options.highlightsCode, from: insertions.count, at: location)
  }

  private func sanitized(_ insertions: [Insertion]) -> Body {
    let mark = OwnMark(notIn: expanded?.text[...] ?? source.bytes[bodyOffset...])
    mark.mark(body.parsed.tree)
    for (number, node) in headingNodes.enumerated() { node.prepend(mark.headingNode(number)) }
    let lines = LineCursor(source: source, bodyOffset: bodyOffset)
    let places = RawLinkPlaces(source: source, bodyStart: lines.bodyStart, bodyOffset: bodyOffset)
    var sanitizer = Sanitizer(
      mark: mark, headings: headingAttributes, links: outline.links, ids: headingIDs, places: places,
      insertions: insertions)
    sanitizer.write(body.parsed.tree.html(options: CMARK_OPT_UNSAFE))
    return sanitizer.body
  }
}
