package import Vocabulary

/// A feed as every format shows it; all of its addresses are absolute.
package struct Feed: Hashable, Sendable {
  /// Never changes, even if the site moves; see `tagURI`.
  package var id: String
  package var title: String
  package var subtitle: String?
  /// The page that lists the same articles for people.
  package var homeURL: String
  /// Where the feed itself is published.
  package var feedURL: String
  /// The moment that an empty feed is of; any other is as new as its newest entry.
  package var fallbackUpdated: Timestamp
  package var author: String?
  package var language: String
  package var entries: [FeedEntry]

  package init(
    id: String, title: String, subtitle: String? = nil, homeURL: String, feedURL: String,
    fallbackUpdated: Timestamp, author: String? = nil, language: String, entries: [FeedEntry]
  ) {
    self.id = id
    self.title = title
    self.subtitle = subtitle
    self.homeURL = homeURL
    self.feedURL = feedURL
    self.fallbackUpdated = fallbackUpdated
    self.author = author
    self.language = language
    self.entries = entries
  }
}

extension Feed {
  package var updated: Timestamp {
    entries.lazy.map(\.updated).max() ?? fallbackUpdated
  }

  /// The entries as they are published: of those that share an id, the first.
  var distinctEntries: [FeedEntry] {
    var seen: Set<String> = []
    return entries.filter { seen.insert($0.id).inserted }
  }
}
