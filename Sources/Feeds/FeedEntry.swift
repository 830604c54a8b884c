package import Vocabulary

/// An article as feeds show it; all of its addresses, those inside `contentHTML` too, are absolute.
package struct FeedEntry: Hashable, Sendable {
  /// Never changes, even if the article's address does; see `tagURI`.
  package var id: String
  package var url: String
  package var title: String
  package var published: Timestamp?
  package var updated: Timestamp
  package var authors: [String]
  package var tags: [String]
  /// The key points, each a sentence; where there are any they are the summary, and else `summaryText`.
  package var summaryPoints: [String]
  package var summaryText: String?
  /// UTF-8; empty for an article that is only a link.
  package var contentHTML: [UInt8]
  /// What the article is about or was first published as, on somebody else's site.
  package var externalURL: String?
  package var image: String?
  /// Nil where it is the feed's.
  package var language: String?

  package init(
    id: String, url: String, title: String, published: Timestamp? = nil, updated: Timestamp,
    authors: [String] = [], tags: [String] = [], summaryPoints: [String] = [], summaryText: String? = nil,
    contentHTML: [UInt8] = [], externalURL: String? = nil, image: String? = nil, language: String? = nil
  ) {
    self.id = id
    self.url = url
    self.title = title
    self.published = published
    self.updated = updated
    self.authors = authors
    self.tags = tags
    self.summaryPoints = summaryPoints
    self.summaryText = summaryText
    self.contentHTML = contentHTML
    self.externalURL = externalURL
    self.image = image
    self.language = language
  }
}

extension FeedEntry {
  /// The summary as plain text: one key point a line, which still reads well where readers join lines.
  var summary: String? {
    guard !summaryPoints.isEmpty else { return summaryText }
    return summaryPoints.map { "• " + $0 }.joined(separator: "\n")
  }

  /// The external address, unless the entry leads there anyway.
  var elsewhere: String? {
    externalURL == url ? nil : externalURL
  }
}
