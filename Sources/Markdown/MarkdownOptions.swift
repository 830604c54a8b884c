/// How a body is rendered; the site's configuration sets it.
package struct MarkdownOptions: Hashable, Sendable {
  /// What becomes of HTML that an author writes inside Markdown.
  package enum RawHTML: String, Hashable, Sendable, CaseIterable {
    /// Left out, as in cmark's safe mode.
    case drop
    /// Published as far as it is harmless, and balanced.
    case sanitize
    /// Published as written.
    case allow
  }

  package var rawHTML = RawHTML.sanitize
  /// Straight quotes, hyphens and full stops become typographic ones.
  package var smartPunctuation = false
  /// Whether the parts of code are told apart by classes.
  package var highlightsCode = true
  /// What is understood beyond CommonMark.
  package var extensions = MarkdownExtensions.all
  /// The words that are put into the text.
  package var labels = BodyLabels.english

  package init(
    rawHTML: RawHTML = .sanitize, smartPunctuation: Bool = false, highlightsCode: Bool = true,
    extensions: MarkdownExtensions = .all, labels: BodyLabels = .english
  ) {
    self.rawHTML = rawHTML
    self.smartPunctuation = smartPunctuation
    self.highlightsCode = highlightsCode
    self.extensions = extensions
    self.labels = labels
  }
}

/// What is understood beyond CommonMark; docs/markdown.md has an example of each.
package struct MarkdownExtensions: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  package static let tables = Self(rawValue: 1 << 0)
  package static let strikethrough = Self(rawValue: 1 << 1)
  package static let taskLists = Self(rawValue: 1 << 2)
  package static let autolinks = Self(rawValue: 1 << 3)
  package static let footnotes = Self(rawValue: 1 << 4)
  package static let alerts = Self(rawValue: 1 << 5)
  package static let headingAttributes = Self(rawValue: 1 << 6)
  package static let figures = Self(rawValue: 1 << 7)
  package static let all = Self(rawValue: (1 << 8) - 1)

  /// What each is called in a configuration.
  package static let names: [(name: String, extension: Self)] = [
    ("tables", .tables), ("strikethrough", .strikethrough), ("task_lists", .taskLists),
    ("autolinks", .autolinks),
    ("footnotes", .footnotes), ("alerts", .alerts), ("heading_attributes", .headingAttributes),
    ("figures", .figures),
  ]
}
