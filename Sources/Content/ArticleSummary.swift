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
  /// The index of the key point that stands for the article where there is room for one only.
  package var leadIndex: Int

  package static let none = ArticleSummary(origin: .extracted, keyPoints: [])

  /// - Parameter leadIndex: what an author wrote first is the most important.
  package init(origin: Origin, keyPoints: [PublishedKeyPoint], leadIndex: Int = 0) {
    self.origin = origin
    self.keyPoints = keyPoints
    self.leadIndex = leadIndex
  }
}

extension ArticleSummary {
  /// The most important key point.
  package var lead: PublishedKeyPoint? {
    keyPoints.indices.contains(leadIndex) ? keyPoints[leadIndex] : keyPoints.first
  }
}

/// One key point as pages and feeds show it.
package struct PublishedKeyPoint: Hashable, Sendable {
  package var text: String
  package var html: HTML
  /// The id of the sentence in the article's body that it was taken from.
  package var anchor: String?

  package init(text: String, html: HTML, anchor: String?) {
    self.text = text
    self.html = html
    self.anchor = anchor
  }
}
