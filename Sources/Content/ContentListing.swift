package import Vocabulary

/// What the files below `content/` are: articles, and files that are published as they are.
package struct ContentListing: Hashable, Sendable {
  /// Markdown files that are pages, in order.
  package var articles: [SitePath] = []
  package var resources: [Resource] = []

  /// A file that is copied: beside the page of its page folder, or else to the same place as below `content/`.
  package struct Resource: Hashable, Sendable {
    package var path: SitePath
    /// The `index.md` of the outermost page folder that the file is in.
    package var owner: SitePath?
    /// The path below the page folder, or else below `content/`.
    package var place: SitePath
  }

  /// Sorts out paths that are relative to `content/`.
  ///
  /// A Markdown file in a page folder, other than its `index.md`, is neither a page nor published.
  package init(_ paths: [SitePath]) {
    let owners = pageFolders(among: paths)
    for path in paths {
      let owner = owningFolder(of: path, owners)
      let isMarkdown = ContentPath.isMarkdown(path)
      if isMarkdown, owner == nil || path.folder == owner && ContentPath(path).role == .pageFolder {
        if !isHomeIntroduction(path) { articles.append(path) }
      } else if !isMarkdown {
        let place = owner.flatMap { path.removing(prefix: $0) } ?? path
        resources.append(Resource(path: path, owner: owner.flatMap { owners[$0] }, place: place))
      }
    }
  }
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

/// The outermost page folder that a file is in.
private func owningFolder(of path: SitePath, _ owners: [SitePath: SitePath]) -> SitePath? {
  guard !owners.isEmpty else { return nil }
  var outermost: SitePath?
  var folder = path.folder
  while let current = folder {
    if owners[current] != nil { outermost = current }
    folder = current.folder
  }
  return outermost
}
