/// A sentence of a document: where it stands, with its closing quote and without the spaces around it.
public struct Sentence: Hashable, Sendable {
  /// Bytes of the document's text.
  public var range: Range<Int>
  /// The index of the block in the document.
  public var block: Int

  public init(range: Range<Int>, block: Int) {
    self.range = range
    self.block = block
  }
}

/// All sentences of a document, those of headings and quotations included.
///
/// A block of code and a table count as one sentence each: they have no sentences to find.
public func sentences(of document: Document) -> [Sentence] {
  var sentences: [Sentence] = []
  let splitter = SentenceSplitter(Language(document.language))
  for (index, block) in document.blocks.enumerated() {
    let range = block.range.clamped(to: document.text.indices)
    splitter.split(document.text.span, range, isProse: block.kind.isProse) {
      sentences.append(Sentence(range: $0.range, block: index))
    }
  }
  return sentences
}

extension Document.Block.Kind {
  /// Whether the block's text is made of sentences at all.
  var isProse: Bool {
    switch self {
    case .code, .table: false
    case .paragraph, .heading, .listItem, .quotation, .caption, .other: true
    }
  }
}
