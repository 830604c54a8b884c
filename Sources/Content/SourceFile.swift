package import Vocabulary

/// One Markdown file below `content/`, as it was read.
package struct SourceFile: Hashable, Sendable {
  /// Relative to `content/`.
  package var path: ContentPath
  /// The file's text; its own path is relative to the site's root, as messages name it.
  package var text: SourceText

  package init(path: SitePath, text: SourceText) {
    self.path = ContentPath(path)
    self.text = text
  }
}
