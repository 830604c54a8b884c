package import Markdown

/// All that decides, besides an article's file, what becomes of it.
///
/// Whatever an article's text depends on stands in here, so that a result that is kept can be told to be stale.
package struct ArticleSettings: Hashable, Sendable {
  package var configuration: Configuration
  package var shortcodes: Shortcodes
  /// By the codes of languages, in small letters.
  package var labels: [String: BodyLabels]

  package init(
    configuration: Configuration, shortcodes: Shortcodes, labels: [String: BodyLabels] = [:]
  ) {
    self.configuration = configuration
    self.shortcodes = shortcodes
    self.labels = labels
  }
}

extension ArticleSettings {
  /// How the text of an article is rendered.
  func markdownOptions(of article: Article) -> MarkdownOptions {
    var options = configuration.markdown
    let language = article.language(configuration)
    options.labels = best(labels, for: language) ?? .english
    return options
  }
}

/// What there is for a language, else for the language without its region.
package func best<Value>(_ values: [String: Value], for language: String) -> Value? {
  let code = language.lowercased()
  return values[code] ?? values[String(code.prefix { $0 != "-" && $0 != "_" })]
}
