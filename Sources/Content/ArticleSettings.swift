/// All that decides, besides an article's file, what becomes of it.
///
/// Whatever an article's text depends on stands in here, so that a result that is kept can be told to be stale.
package struct ArticleSettings: Hashable, Sendable {
  package var configuration: Configuration
  package var shortcodes: Shortcodes

  package init(configuration: Configuration, shortcodes: Shortcodes) {
    self.configuration = configuration
    self.shortcodes = shortcodes
  }
}
