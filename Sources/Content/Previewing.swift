import FrontMatter
import Markdown
package import Summarization
package import Vocabulary

/// The HTML of one file's text as it would be published, with links as they are written.
package func renderBody(_ file: SourceFile, _ settings: ArticleSettings) -> Diagnosed<[UInt8]?> {
  let parsed = parse(file)
  guard let article = parsed.value else { return Diagnosed(nil, findings: parsed.findings) }
  var scratch = Scratch()
  let summarized = summarize(article, settings, using: &scratch)
  let html = summarized.value?.body.html { $0.destination }
  return Diagnosed(html, findings: parsed.findings + summarized.findings)
}

/// The key points of one text, and how they came about.
package struct SummaryPreview: Hashable, Sendable {
  package var title: String?
  package var language: String
  package var origin: ArticleSummary.Origin
  package var points: [Point]
  /// All sentences of the text and what became of each; none where the author wrote the key points.
  package var sentences: [Explained]

  package struct Explained: Hashable, Sendable {
    package var text: String
    package var block: Document.Block.Kind
    package var explanation: ExplainedSentence
  }

  package struct Point: Hashable, Sendable {
    package var text: String
    /// Nil where the author wrote it.
    package var source: KeyPoint?
  }
}

/// Summarizes one Markdown file as it is summarized when the site is built.
///
/// - Parameter language: of the text, whatever the front matter says.
package func previewSummary(
  of file: SourceFile, _ settings: ArticleSettings, language: String?
) -> Diagnosed<SummaryPreview?> {
  let parsed = parse(file)
  guard let article = parsed.value else { return Diagnosed(nil, findings: parsed.findings) }
  let configuration = settings.configuration
  let document = MarkdownDocument(
    parsing: article.source, from: article.bodyOffset, options: settings.markdownOptions(of: article),
    shortcodes: ShortcodeReader(article, settings).expansion)
  let title = article.title(headings: document.headings)
  let language = language ?? article.language(configuration)
  if case .points(let points) = article.metadata.summary {
    let plain = points.map { PublishedKeyPoint(markdown: $0).text }
    let preview = SummaryPreview(authored: plain, title: title, language: language)
    return Diagnosed(preview, findings: parsed.findings)
  }
  let options = configuration.summaries.options.steered(by: article.metadata.summary)
  let preview = SummaryPreview(document.text(title: title, language: language), options, title: title)
  return Diagnosed(preview, findings: parsed.findings)
}

/// Summarizes a plain text: its own key points where it has some.
package func previewSummary(
  of text: PlainTextArticle, _ configuration: Configuration, language: String?
) -> SummaryPreview {
  let language = language ?? configuration.language
  guard text.keyPoints.isEmpty else {
    return SummaryPreview(authored: text.keyPoints, title: text.title, language: language)
  }
  let body = text.paragraphs.joined(separator: "\n\n")
  let document = Document(plainText: body, title: text.title, language: language)
  return SummaryPreview(document, configuration.summaries.options, title: text.title)
}

extension SummaryPreview {
  fileprivate init(authored points: [String], title: String, language: String) {
    self.init(
      title: title, language: language, origin: .author, points: points.map { Point(text: $0) }, sentences: []
    )
  }

  fileprivate init(_ document: Document, _ options: Summarization.Options, title: String) {
    let explanation = Summarizer(options).explanation(of: document)
    self.init(
      title: title, language: document.language, origin: .extracted,
      points: explanation.summary.keyPoints.map { Point(text: $0.text, source: $0) },
      sentences: explanation.sentences.map { explained in
        Explained(
          text: String(decoding: document.text[explained.sentence.range], as: UTF8.self),
          block: document.blocks[explained.sentence.block].kind, explanation: explained)
      })
  }
}
