import CCmark
import Vocabulary

/// The tree of a body after all passes of the extensions.
struct ExtendedBody: ~Copyable {
  let parsed: ParsedBody
  private(set) var findings: [Finding] = []
  /// The author's text of each line that nodes name.
  let text: RewrittenText
  /// The links that are not nodes of cmark's.
  private(set) var links: [Link] = []
  private(set) var headingAttributes: [OpaquePointer: HeadingAttributes] = [:]
  /// The ids that authors gave to headings are taken.
  private(set) var headingIDs = HeadingIDs()

  init(
    parsing source: SourceText, from bodyOffset: Int, options: MarkdownOptions,
    _ expanded: ExpandedText?
  ) {
    let body = expanded?.text[...] ?? source.bytes[bodyOffset...]
    let extensions = extensionsThatMayOccur(in: body, of: options.extensions)
    parsed = ParsedBody.parsing(body, extensions, options: options.parsing)
    text = parsed.text.composed(withLines: expanded?.lines)
    if let expanded {
      var placement = ShortcodePlacement(expanded)
      placement.place(in: parsed.tree)
    }
    if options.rawHTML != .drop, mayHoldHTMLBlocks(body) {
      HTMLText.splitBlocks(in: parsed.tree, options: options.parsing)
    }
    guard !extensions.isDisjoint(with: .passes) else { return }
    var leftOver: [Node] = []
    defer { for node in leftOver { node.remove() } }
    var survey = Survey(of: parsed.tree, for: extensions)
    if extensions.contains(.footnotes) {
      let lines = LineCursor(source: source, bodyOffset: bodyOffset, of: text)
      leftOver = placeFootnotes(&survey, lines, options.labels)
    }
    if extensions.contains(.headingAttributes) {
      readAttributes(of: survey.headings, options)
      leftOver += removeSpanAttributes(in: survey.parentsOfBraces)
    }
    if extensions.contains(.autolinks) {
      linkAddresses(in: survey.texts, smartPunctuation: options.smartPunctuation)
    }
    if extensions.contains(.strikethrough) { strikeThrough(in: survey.parentsOfTildes) }
    if extensions.contains(.taskLists) { tick(survey.items) }
    if extensions.contains(.figures) { makeFigures(of: survey.paragraphs) }
    if extensions.contains(.alerts) { makeAlerts(of: survey.quotes, options.labels) }
    if parsed.hasProtectedEscapes { ProtectedEscapes.restore(in: parsed.tree) }
  }
}

extension ExtendedBody {
  private mutating func placeFootnotes(
    _ survey: inout Survey, _ lines: LineCursor, _ labels: BodyLabels
  ) -> [Node] {
    var footnotes = Footnotes(parsed.footnotes, lines: lines, wayBack: labels.backToText)
    survey.texts = footnotes.refer(in: survey.texts)
    let leftOver = footnotes.move(toEndOf: parsed.tree.root)
    findings += footnotes.findings
    links = footnotes.destinations.map {
      Link(destination: $0, isImage: false, location: lines.bodyStart, excerpt: "")
    }
    return leftOver
  }

  private mutating func readAttributes(of headings: [Node], _ options: MarkdownOptions) {
    headingAttributes = takeAttributes(of: headings, smartPunctuation: options.smartPunctuation)
    for heading in headings {
      guard let id = headingAttributes[heading.pointer]?.id else { continue }
      headingAttributes[heading.pointer]?.id = headingIDs.claim(id)
    }
  }
}

extension MarkdownExtensions {
  /// Those whose work is not done when the text is parsed.
  fileprivate static let passes = all.subtracting(.tables)
}

extension MarkdownOptions {
  fileprivate var parsing: Int32 {
    smartPunctuation ? CMARK_OPT_SMART : CMARK_OPT_DEFAULT
  }
}
