package import FrontMatter
package import Vocabulary

/// What the author said about an article, before defaults: what is missing here comes from the file's
/// name, its text or the site's configuration.
package struct ArticleMetadata: Hashable, Sendable {
  package var title: String?
  package var date: Timestamp?
  package var updated: Timestamp?
  package var expires: Timestamp?
  package var tags: [String] = []
  package var categories: [String] = []
  package var authors: [String] = []
  package var source: SourceReference?
  package var summary: AuthorSummary = .unspecified
  package var description: String?
  package var image: ImageReference?
  package var draft = false
  package var slug: String?
  package var permalink: String?
  package var aliases: [String] = []
  package var canonical: String?
  package var language: String?
  package var template: String?
  package var extra: [MetadataEntry] = []
  /// The place among the articles of a folder, the lightest first.
  package var weight: Int?
  package var section = SectionSettings()

  package init() {}
}

/// The publication that an article is about; at least one of the two is there.
package struct SourceReference: Hashable, Sendable {
  package var name: String?
  package var url: String?

  package init?(name: String?, url: String?) {
    guard name != nil || url != nil else { return nil }
    self.name = name
    self.url = url
  }
}

/// A picture that stands for an article.
package struct ImageReference: Hashable, Sendable {
  package var url: String
  package var alt: String?

  package init(url: String, alt: String? = nil) {
    self.url = url
    self.alt = alt
  }
}

/// What the author wants to stand in the summary box.
package enum AuthorSummary: Hashable, Sendable {
  /// Nothing was said: key points are taken from the text.
  case unspecified
  /// The author's own key points, at least one.
  case points([String])
  /// A standfirst; key points are still taken from the text.
  case text(String)
  /// Key points are taken from the text, so many, with these sentences and without those.
  case steering(points: Int?, pinned: [String], skipped: [String])
  /// No box.
  case none
}
