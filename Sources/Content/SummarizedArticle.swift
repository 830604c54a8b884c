package import FrontMatter
package import Markdown
package import Vocabulary

/// One article as it is published: what is told about it, and its text.
package struct SummarizedArticle: Sendable {
  package var facts: ArticleFacts
  package var body: Body

  package init(facts: ArticleFacts, body: Body) {
    self.facts = facts
    self.body = body
  }
}

/// What is known about an article besides its text.
///
/// All articles' facts stand in memory at once, their texts do not. Every list refers to them, so that they
/// are shared and never change.
package final class ArticleFacts: Sendable {
  package let path: ContentPath
  /// The file, as messages name it.
  package let file: SitePath
  package let permalink: Permalink
  package let aliases: [Permalink]
  package let title: String
  package let language: String
  package let date: Timestamp?
  package let updated: Timestamp?
  package let expires: Timestamp?
  package let isDraft: Bool
  package let tags: [String]
  package let categories: [String]
  package let authors: [String]
  package let source: SourceReference?
  /// A teaser that the author wrote to stand above the text.
  package let standfirst: String?
  package let description: String?
  /// What stands for the article where there is room for a sentence or two.
  package let teaser: String?
  package let image: ImageReference?
  package let summary: ArticleSummary
  package let headings: [Heading]
  package let wordCount: Int
  package let canonical: String?
  package let template: String?
  package let extra: [MetadataEntry]
  package let unknownKeys: [UnknownKey]
  package let unknownShortcodes: [UnknownShortcode]
  /// An article without a text of its own leads to its source.
  package let isLink: Bool
  /// The place among the articles of a folder, the lightest first.
  package let weight: Int?
  /// Of the introduction of a folder.
  package let section: SectionSettings?
  package let hasText: Bool
  package let pageClaim: PageClaim

  package init(
    path: ContentPath, file: SitePath, permalink: Permalink, aliases: [Permalink], title: String,
    language: String, date: Timestamp?, updated: Timestamp?, expires: Timestamp?, isDraft: Bool,
    tags: [String], categories: [String], authors: [String], source: SourceReference?, standfirst: String?,
    description: String?, teaser: String?, image: ImageReference?, summary: ArticleSummary,
    headings: [Heading],
    wordCount: Int, canonical: String?, template: String?, extra: [MetadataEntry],
    unknownKeys: [UnknownKey], unknownShortcodes: [UnknownShortcode], isLink: Bool,
    weight: Int?, section: SectionSettings?, hasText: Bool, pageClaim: PageClaim
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
    self.weight = weight
    self.section = section
    self.hasText = hasText
    self.pageClaim = pageClaim
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
