import FrontMatter
import Markdown
package import Summarization
package import Vocabulary

/// Turns an article into what is published of it: renders its text, summarizes it and finds its address.
///
/// - Returns: nil where the article can have no address, which a finding then tells.
package func summarize(
  _ article: Article, _ settings: ArticleSettings, using scratch: inout Scratch
) -> Diagnosed<SummarizedArticle?> {
  let configuration = settings.configuration
  let shortcodes = ShortcodeReader(article, settings)
  var document = MarkdownDocument(
    parsing: article.source, from: article.bodyOffset, options: settings.markdownOptions(of: article),
    shortcodes: shortcodes.expansion)
  let title = article.title(headings: document.headings)
  document.removeLeadingHeading(title)
  let address = address(of: article, title: title, configuration)
  let findings = document.findings + address.findings
  guard let (permalink, aliases) = address.value else { return Diagnosed(nil, findings: findings) }

  let text = document.text(title: title, language: article.language(configuration))
  let steeringFindings = steeringProblems(of: article, text)
  let summary = summary(of: article, text, &document, configuration, &scratch)
  let told = TextFacts(
    summary: summary, teaser: teaser(of: text, summary, description: article.description(configuration)),
    headings: document.headings, wordCount: countWords(in: text.text.span),
    unknownShortcodes: shortcodes.unknown.values.sorted { $0.location < $1.location })
  let facts = article.facts(title: title, permalink: permalink, aliases: aliases, told, configuration)
  var body = document.render()
  if configuration.outputs.markdown { body.markdown = Array(article.source.bytes[article.bodyOffset...]) }
  return Diagnosed(
    SummarizedArticle(facts: facts, body: body), findings: findings + steeringFindings)
}

/// One order, for every page and feed: the author's own key points, else extracted ones, else none.
private func summary(
  of article: Article, _ text: Document, _ document: inout MarkdownDocument, _ configuration: Configuration,
  _ scratch: inout Scratch
) -> ArticleSummary {
  guard !article.path.isPlainPage, article.hasText else { return .none }
  switch article.metadata.summary {
  case .none: return .none
  case .points(let points):
    return ArticleSummary(origin: .author, keyPoints: points.map(PublishedKeyPoint.init(markdown:)))
  case .text(let text) where configuration.summaries.text == .points:
    return ArticleSummary(origin: .author, keyPoints: [PublishedKeyPoint(markdown: text)])
  case .unspecified, .text, .steering:
    let options = configuration.summaries.options.steered(by: article.metadata.summary)
    let summary = Summarizer(options).summary(of: text, using: &scratch)
    return ArticleSummary(
      origin: .extracted, keyPoints: publish(summary.keyPoints, of: text, in: &document),
      leadIndex: summary.keyPoints.firstIndex { $0.rank == 0 } ?? 0)
  }
}

/// Marks the sentences in the document that the key points were taken from.
private func publish(
  _ keyPoints: [KeyPoint], of text: Document, in document: inout MarkdownDocument
) -> [PublishedKeyPoint] {
  let published = keyPoints.enumerated().map { index, point in
    let isWhole = point.text.utf8.elementsEqual(text.text[point.range])
    return PublishedKeyPoint(
      text: point.text, html: isWhole ? document.html(of: point.range) : HTML(escaping: point.text),
      anchor: "kp-\(index + 1)")
  }
  for (point, shown) in zip(keyPoints, published).reversed() {
    if let anchor = shown.anchor { document.mark(point.range, id: anchor) }
  }
  return published
}

extension PublishedKeyPoint {
  /// A key point that an author wrote, with its emphasis and code; it is one paragraph, even where it begins
  /// with a number or a dash.
  init(markdown: String) {
    guard let path = SitePath("key-point") else { preconditionFailure("the path is safe") }
    let line = markdown.split(whereSeparator: \.isNewline).map { trimmed(String($0)) }.joined(separator: " ")
    let source = SourceText(path: path, bytes: Array(markdownEscapingBlock(line).utf8))
    let document = MarkdownDocument(parsing: source)
    let text = document.text(title: nil, language: "en").text
    self.init(text: String(decoding: text, as: UTF8.self), html: document.html(of: text.indices), anchor: nil)
  }
}

extension Summarization.Options {
  func steered(by summary: AuthorSummary) -> Self {
    guard case .steering(let points, let pinned, let skipped) = summary else { return self }
    var options = self
    if let points { options.points = .exactly(points) }
    options.pinned = pinned
    options.skipped = skipped
    return options
  }
}
