package import Vocabulary

/// What a page's place and language add to its values.
package struct RenderContext: Hashable, Sendable {
  /// What leads from the page to the site's root, such as `../../`.
  package var pathToRoot: String
  /// Where the site is published, with a slash at the end; nil while nobody said.
  package var baseURL: String?
  package var dateNames: DateNames
  /// Whether links to pages name their file, so that they work without a server.
  package var namesFiles: Bool

  package init(
    pathToRoot: String, baseURL: String? = nil, dateNames: DateNames = .english, namesFiles: Bool = false
  ) {
    self.pathToRoot = pathToRoot
    self.namesFiles = namesFiles
    self.baseURL = baseURL
    self.dateNames = dateNames
  }
}
