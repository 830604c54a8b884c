package import Vocabulary

/// The key points of an article; of the same type wherever they come from.
package struct ArticleSummary: Hashable, Sendable {
  /// Who wrote the key points.
  package enum Origin: String, Hashable, Sendable {
    /// The article's author, in the front matter.
    case author
    /// Precis, from the article's sentences.
    case extracted
  }

  package var origin: Origin
  /// None where there is nothing to summarize.
  package var keyPoints: [PublishedKeyPoint]

  package static let none = ArticleSummary(origin: .extracted, keyPoints: [])
}

/// One key point as pages and feeds show it.
package struct PublishedKeyPoint: Hashable, Sendable {
  package var text: String
  package var html: HTML
  /// The id of the sentence in the article's body that it was taken from.
  package var anchor: String?
}
