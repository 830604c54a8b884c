import Vocabulary

/// The files of a theme: those of the site's own `Templates/`, and for the rest those of the default theme.
struct ThemeFiles: Sendable {
  private(set) var byName: [String: SourceText]

  /// Takes the site's files, whose paths begin with `Templates/`.
  init(overrides: [SourceText]) {
    byName = Self.defaults
    for file in overrides { byName[file.themeName] = file }
  }

  /// The templates and what they include, by their paths.
  var templates: [SourceText] {
    byName.values.filter { $0.path.pathExtension == "html" }.sorted { $0.path < $1.path }
  }

  static let defaults: [String: SourceText] = Dictionary(
    DefaultTheme.files.compactMap { name, text in
      SitePath("Templates/" + name).map { (name, SourceText(path: $0, bytes: Array(text.utf8))) }
    }
  ) { first, _ in first }
}

extension SourceText {
  /// The path below `Templates/`.
  fileprivate var themeName: String {
    path.string.hasPrefix("Templates/") ? String(path.string.dropFirst(10)) : path.string
  }
}
