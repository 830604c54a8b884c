package import FrontMatter

/// The keys of front matter that mean something here.
package enum MetadataKey: Int, CaseIterable, Hashable, Sendable {
  case title, date, updated, expires, tags, categories, authors, source, sourceURL, summary, description,
    image
  case draft, published, status, slug, permalink, aliases, canonical, language, template, extra, taxonomies
  case weight, sortBy, transparent

  /// The names that a key goes by, in any case; where an article has several, the first counts.
  package var names: [String] {
    switch self {
    case .title: ["title"]
    case .date: ["date", "publishDate", "pubDate"]
    case .updated: ["updated", "lastmod", "last_updated", "modified", "last_modified_at"]
    case .expires: ["expires", "expiryDate"]
    case .tags: ["tags"]
    case .categories: ["categories", "category"]
    case .authors: ["author", "authors"]
    case .source: ["source"]
    case .sourceURL: ["source_url"]
    case .summary: ["summary"]
    case .description: ["description", "excerpt", "deck", "subtitle"]
    case .image: ["image", "featured_image", "cover"]
    case .draft: ["draft"]
    case .published: ["published"]
    case .status: ["status"]
    case .slug: ["slug"]
    case .permalink: ["permalink", "url", "path"]
    case .aliases: ["aliases", "redirect_from"]
    case .canonical: ["canonical", "canonical_url"]
    case .language: ["lang", "locale"]
    case .template: ["template"]
    case .extra: ["extra", "params"]
    case .taxonomies: ["taxonomies"]
    case .weight: ["weight"]
    case .sortBy: ["sort_by"]
    case .transparent: ["transparent"]
    }
  }
}

/// The names of all keys, for suggestions.
package let knownKeys: [String] = MetadataKey.allCases.flatMap(\.names)

extension FrontMatter {
  /// The value that counts for a key; nil where there is none or it is empty.
  package func value(of key: MetadataKey) -> MetadataNode? {
    MetadataFields(entries)[key]?.value
  }
}
