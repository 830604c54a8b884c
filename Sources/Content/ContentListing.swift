package import Vocabulary

/// What the files below `content/` are: articles, and files that are published as they are.
package struct ContentListing: Hashable, Sendable {
  /// Markdown files in order: pages, and companions of pages, which may be some.
  package var articles: [SitePath] = []
  package var resources: [Resource] = []
  /// Those of `articles` that lie in a page folder and are not its `index.md`, each with that file.
  package var companions: [SitePath: SitePath] = [:]
  /// Whether the names alone say that all of it comes from a generator for which every file is a page.
  package var comesFromJekyllOrEleventy = false

  /// A file that is copied: beside the page of its page folder, or else to the same place as below `content/`.
  package struct Resource: Hashable, Sendable {
    package var path: SitePath
    /// The `index.md` of the innermost page folder that the file is in.
    package var owner: SitePath?
    /// The path below the page folder, or else below `content/`.
    package var place: SitePath
  }

  /// Sorts out paths that are relative to `content/`.
  package init(_ paths: [SitePath]) {
    let owners = pageFolders(among: paths)
    for path in paths {
      let owner = owningFolder(of: path, owners)
      if ContentPath.isMarkdown(path) {
        guard !isHomeIntroduction(path) else { continue }
        articles.append(path)
        if let owner, path.folder != owner || ContentPath(path).role != .pageFolder {
          companions[path] = owners[owner]
        }
      } else {
        let place = owner.flatMap { path.removing(prefix: $0) } ?? path
        resources.append(Resource(path: path, owner: owner.flatMap { owners[$0] }, place: place))
      }
    }
    comesFromJekyllOrEleventy = !companions.isEmpty && paths.contains(where: isOfJekyllOrEleventy)
  }
}

extension ContentListing {
  /// Whether the names say that every Markdown file in a page folder is a page.
  ///
  /// - Parameter owner: the folder's `index.md`.
  package func everyFileIsPage(beside owner: SitePath) -> Bool {
    comesFromJekyllOrEleventy || owner.components.dropLast().contains { $0.hasPrefix("_") }
  }
}

private func isOfJekyllOrEleventy(_ path: SitePath) -> Bool {
  path.name.contains(".11tydata.")
    || path.components.dropLast().contains { $0 == "_posts" || $0 == "_drafts" }
}

/// `_index.md` at the root introduces the home page, which has an introduction of its own.
private func isHomeIntroduction(_ path: SitePath) -> Bool {
  path.folder == nil && ContentPath(path).role == .section
}

/// Folders with an `index.md`, each with that file; the one without a language comes before the others.
private func pageFolders(among paths: [SitePath]) -> [SitePath: SitePath] {
  var owners: [SitePath: SitePath] = [:]
  for path in paths where path.name.hasPrefix("index.") && ContentPath.isMarkdown(path) {
    guard let folder = path.folder else { continue }
    let content = ContentPath(path)
    guard content.role == .pageFolder else { continue }
    if owners[folder] == nil || content.language == nil { owners[folder] = path }
  }
  return owners
}

/// The innermost page folder that a file is in: a page folder within another is a page of its own.
private func owningFolder(of path: SitePath, _ owners: [SitePath: SitePath]) -> SitePath? {
  guard !owners.isEmpty else { return nil }
  var folder = path.folder
  while let current = folder, owners[current] == nil { folder = current.folder }
  return folder
}
