package import Vocabulary

/// What is known of an article to a search: where words are looked for, and what a result shows.
package struct SearchableArticle: Sendable {
  package var title: String
  package var keyPoints: [String]
  package var tags: [String]
  package var source: String?
  /// Where its page is, or where it leads elsewhere.
  package var link: Link
  /// A day such as `2024-05-06`, and the same as readers see it.
  package var day, date: String?
  /// Nil where it is the site's.
  package var language: String?

  package enum Link: Sendable {
    case page(Permalink)
    case elsewhere(String)
  }

  package init(
    title: String, keyPoints: [String], tags: [String], source: String?, link: Link, day: String?,
    date: String?,
    language: String?
  ) {
    self.title = title
    self.keyPoints = keyPoints
    self.tags = tags
    self.source = source
    self.link = link
    self.day = day
    self.date = date
    self.language = language
  }
}
