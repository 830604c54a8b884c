/// How a body is rendered; the site's configuration sets it.
package struct MarkdownOptions: Hashable, Sendable {
  /// What becomes of HTML that an author writes inside Markdown.
  package enum RawHTML: String, Hashable, Sendable, CaseIterable {
    /// Left out, as in cmark's safe mode.
    case drop
    /// Published as written.
    case allow
  }

  package var rawHTML = RawHTML.drop
  /// Straight quotes, hyphens and full stops become typographic ones.
  package var smartPunctuation = false

  package init(rawHTML: RawHTML = .drop, smartPunctuation: Bool = false) {
    self.rawHTML = rawHTML
    self.smartPunctuation = smartPunctuation
  }
}
