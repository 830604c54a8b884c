package import FrontMatter
package import Markdown
package import Vocabulary

/// One article as it is published: what is told about it, and its text.
package struct SummarizedArticle: Hashable, Sendable {
  package var facts: ArticleFacts
  package var body: Body

  package init(facts: ArticleFacts, body: Body) {
    self.facts = facts
    self.body = body
  }
}

/// What is known about an article besides its text.
///
/// All articles' facts stand in memory at once, their texts do not.
package struct ArticleFacts: Hashable, Sendable {
  package var path: ContentPath
  /// The file, as messages name it.
  package var file: SitePath
  package var permalink: Permalink
  package var aliases: [Permalink]
  package var title: String
  package var language: String
  package var date: Timestamp?
  package var updated: Timestamp?
  package var expires: Timestamp?
  package var isDraft: Bool
  package var tags: [String]
  package var categories: [String]
  package var authors: [String]
  package var source: SourceReference?
  /// A teaser that the author wrote to stand above the text.
  package var standfirst: String?
  package var description: String?
  /// What stands for the article where there is room for a sentence or two.
  package var teaser: String?
  package var image: ImageReference?
  package var summary: ArticleSummary
  package var headings: [Heading]
  package var wordCount: Int
  package var canonical: String?
  package var template: String?
  package var extra: [MetadataEntry]
  package var unknownKeys: [UnknownKey]
  package var unknownShortcodes: [UnknownShortcode] = []
  /// An article without a text of its own leads to its source.
  package var isLink: Bool

  package init(
    path: ContentPath, file: SitePath, permalink: Permalink, aliases: [Permalink], title: String,
    language: String, date: Timestamp?, updated: Timestamp?, expires: Timestamp?, isDraft: Bool,
    tags: [String], categories: [String], authors: [String], source: SourceReference?, standfirst: String?,
    description: String?, teaser: String?, image: ImageReference?, summary: ArticleSummary,
    headings: [Heading],
    wordCount: Int, canonical: String?, template: String?, extra: [MetadataEntry],
    unknownKeys: [UnknownKey], unknownShortcodes: [UnknownShortcode] = [], isLink: Bool
  ) {
    self.path = path
    self.file = file
    self.permalink = permalink
    self.aliases = aliases
    self.title = title
    self.language = language
    self.date = date
    self.updated = updated
    self.expires = expires
    self.isDraft = isDraft
    self.tags = tags
    self.categories = categories
    self.authors = authors
    self.source = source
    self.standfirst = standfirst
    self.description = description
    self.teaser = teaser
    self.image = image
    self.summary = summary
    self.headings = headings
    self.wordCount = wordCount
    self.canonical = canonical
    self.template = template
    self.extra = extra
    self.unknownKeys = unknownKeys
    self.unknownShortcodes = unknownShortcodes
    self.isLink = isLink
  }
}

extension ArticleFacts {
  package var isPlainPage: Bool { path.isPlainPage }

  /// What the publication that the article comes from is called: by its author, else by its host.
  package var sourceName: String? {
    source?.name ?? source?.url.map(hostName)
  }

  /// Where an article without a page of its own leads.
  package var externalURL: String? {
    isLink ? source?.url : nil
  }

  /// The moment that the article last changed, as far as its author says.
  package var lastChange: Timestamp? {
    guard let updated else { return date }
    return date.map { max($0, updated) } ?? updated
  }
}
