/// The text of one article as its syntax tree has it: one flat buffer of UTF-8, and blocks as ranges of it.
///
/// The blocks need no separators between them, because a sentence never reaches past the block it stands in.
public struct Document: Hashable, Sendable {
  /// The headline; its words tell which sentences are about the article's subject.
  public var title: String?
  /// The language of the text as a BCP 47 code.
  public var language: String
  /// The plain text of all blocks, valid UTF-8.
  public var text: [UInt8]
  /// The blocks in the order of the document; their ranges do not overlap.
  public var blocks: [Block]

  public init(title: String? = nil, language: String = "en", text: [UInt8], blocks: [Block]) {
    self.title = title
    self.language = language
    self.text = text
    self.blocks = blocks
  }
}

extension Document {
  /// A part of the document that stands by itself, and whose sentences end with it.
  public struct Block: Hashable, Sendable {
    /// What the part is in the article, which decides whether key points may come from it.
    public enum Kind: Hashable, Sendable {
      case paragraph
      case heading(level: Int)
      case listItem(ordered: Bool)
      case quotation
      case code
      case table
      case caption
      case other
    }

    public var kind: Kind
    /// The bytes of the document's `text` that the block covers.
    public var range: Range<Int>
    /// Whether the author wants a key point from it, whichever sentence is the best.
    public var isKey: Bool

    public init(_ kind: Kind, range: Range<Int>, isKey: Bool = false) {
      self.kind = kind
      self.range = range
      self.isKey = isKey
    }
  }
}

extension Document.Block.Kind {
  /// Whether sentences of such a block are the article's own words in running text.
  ///
  /// Quotations are somebody else's words, and headings, captions, tables and code are no sentences.
  var holdsOwnSentences: Bool {
    switch self {
    case .paragraph, .listItem: true
    case .heading, .quotation, .code, .table, .caption, .other: false
    }
  }
}
