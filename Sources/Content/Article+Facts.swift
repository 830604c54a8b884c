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

  /// What the front matter and the path say; the rest is for the text to tell.
  func facts(
    title: String, permalink: Permalink, aliases: [Permalink], _ configuration: Configuration
  ) -> ArticleFacts {
    let standfirst = metadata.summary.standfirst(configuration.summaries)
    return ArticleFacts(
      path: path, file: source.path, permalink: permalink, aliases: aliases, title: title,
      language: language(configuration), date: date, updated: metadata.updated, expires: metadata.expires,
      isDraft: metadata.draft || path.isInDraftFolder, tags: metadata.tags, categories: metadata.categories,
      authors: metadata.authors, source: metadata.source, standfirst: standfirst ?? metadata.description,
      description: metadata.description ?? standfirst, teaser: nil, image: metadata.image, summary: .none,
      headings: [],
      wordCount: 0, canonical: metadata.canonical, template: metadata.template, extra: metadata.extra,
      unknownKeys: unknownKeys, isLink: !hasText && metadata.source?.url != nil)
  }
}

extension AuthorSummary {
  fileprivate func standfirst(_ settings: SummarySettings) -> String? {
    guard case .text(let text) = self, settings.text == .standfirst else { return nil }
    return text
  }
}
