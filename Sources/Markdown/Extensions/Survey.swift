import CCmark

/// The nodes of a tree that passes look at, found in one walk, because a tree must not change while it is walked.
struct Survey {
  /// Text outside of links and images, in the order of the text.
  var texts: [SurveyedText] = []
  /// Nodes with a child that is text with a tilde, outside of images.
  var parentsOfTildes: [Node] = []
  /// Nodes with a child that is text with a brace.
  var parentsOfBraces: [Node] = []
  var items: [Node] = []
  var quotes: [Node] = []
  var headings: [Node] = []
  var paragraphs: [Node] = []

  init(of tree: borrowing SyntaxTree, for extensions: MarkdownExtensions) {
    let wantsTexts = !extensions.isDisjoint(with: [.footnotes, .autolinks])
    let wantsBraces = extensions.contains(.headingAttributes)
    let wantsTildes = extensions.contains(.strikethrough)
    var linkDepth = 0
    var openBrackets = 0
    var imageDepth = 0
    var isInHTML = false
    var found = Self()
    tree.forEachEvent { node, isEntering in
      switch node.type {
      case CMARK_NODE_LINK:
        linkDepth += isEntering ? 1 : -1
        openBrackets = 0
      case CMARK_NODE_IMAGE: imageDepth += isEntering ? 1 : -1
      case CMARK_NODE_TEXT:
        guard imageDepth == 0 else { return }
        if wantsBraces, let parent = node.parent, found.parentsOfBraces.last != parent,
          node.holds(UInt8(ascii: "{"))
        {
          found.parentsOfBraces.append(parent)
        }
        if wantsTexts, linkDepth == 0 {
          found.texts.append(SurveyedText(node: node, openBrackets: openBrackets, isInHTML: isInHTML))
          node.withLiteral { openBrackets = countOpenBrackets(in: $0, openBrackets) }
        }
        if wantsTildes, let parent = node.parent, found.parentsOfTildes.last != parent,
          node.holds(UInt8(ascii: "~"))
        {
          found.parentsOfTildes.append(parent)
        }
      case CMARK_NODE_ITEM: if isEntering { found.items.append(node) }
      case CMARK_NODE_BLOCK_QUOTE: if isEntering { found.quotes.append(node) }
      case CMARK_NODE_HEADING:
        openBrackets = 0
        // Empty ones stand for footnotes without a text and go with these.
        if isEntering, node.firstChild != nil { found.headings.append(node) }
      case CMARK_NODE_PARAGRAPH:
        openBrackets = 0
        if isEntering { found.paragraphs.append(node) }
      case CMARK_NODE_CUSTOM_INLINE: openBrackets = 0
      case CMARK_NODE_CUSTOM_BLOCK:
        openBrackets = 0
        isInHTML = isEntering && node.role?.isOfHTML == true
      default: return
      }
    }
    self = found
  }

  private init() {}
}

/// A text node, and how many brackets before it in its block are not closed.
struct SurveyedText {
  var node: Node
  var openBrackets: Int
  /// Whether it is of a block of HTML.
  var isInHTML: Bool
}

func countOpenBrackets(in text: UnsafeBufferPointer<UInt8>, _ before: Int) -> Int {
  text.reduce(before) {
    $1 == UInt8(ascii: "[") ? $0 + 1 : $1 == UInt8(ascii: "]") ? max($0 - 1, 0) : $0
  }
}

extension Node {
  func holds(_ byte: UInt8) -> Bool {
    withLiteral { bytes in bytes.baseAddress.map { memchr($0, Int32(byte), bytes.count) != nil } ?? false }
  }
}
