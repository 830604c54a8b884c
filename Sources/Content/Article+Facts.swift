import Markdown
import Vocabulary

extension Article {
  /// The title of the front matter, else the first level-one heading, else the file's name.
  func title(headings: [Heading]) -> String {
    if let title = metadata.title, !title.isEmpty { return title }
    if let heading = headings.first(where: { $0.level == 1 && !$0.title.isEmpty }) { return heading.title }
    let words = path.stem.split { $0 == "-" || $0 == "_" }.joined(separator: " ")
    return words.isEmpty ? "Untitled" : words.prefix(1).uppercased() + words.dropFirst()
  }

  func language(_ configuration: Configuration) -> String {
    metadata.language ?? path.language ?? configuration.language
  }

  /// What is told of the article where there is room for a sentence or two, in its author's words.
  func description(_ configuration: Configuration) -> String? {
    metadata.description ?? metadata.summary.standfirst(configuration.summaries)
  }

  func facts(
    title: String, permalink: Permalink, aliases: [Permalink], _ text: TextFacts,
    _ configuration: Configuration
  ) -> ArticleFacts {
    let standfirst = metadata.summary.standfirst(configuration.summaries)
    return ArticleFacts(
      path: path, file: source.path, permalink: permalink, aliases: aliases, title: title,
      language: language(configuration), date: date, updated: metadata.updated, expires: metadata.expires,
      isDraft: metadata.draft || path.isInDraftFolder, tags: metadata.tags, categories: metadata.categories,
      authors: metadata.authors, source: metadata.source, standfirst: standfirst ?? metadata.description,
      description: description(configuration), teaser: text.teaser, image: metadata.image,
      summary: text.summary, headings: text.headings, wordCount: text.wordCount,
      canonical: metadata.canonical, template: metadata.template, extra: metadata.extra,
      unknownKeys: unknownKeys, unknownShortcodes: text.unknownShortcodes,
      isLink: !hasText && metadata.source?.url != nil, weight: metadata.weight,
      section: path.role == .section ? metadata.section : nil, hasText: hasText, pageClaim: pageClaim
    )
  }
}

/// What only the text of an article tells of it.
struct TextFacts {
  var summary: ArticleSummary
  var teaser: String?
  var headings: [Heading]
  var wordCount: Int
  var unknownShortcodes: [UnknownShortcode]
}

extension AuthorSummary {
  fileprivate func standfirst(_ settings: SummarySettings) -> String? {
    guard case .text(let text) = self, settings.text == .standfirst else { return nil }
    return text
  }
}
