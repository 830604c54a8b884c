package import Content
package import Vocabulary

/// Where links within articles lead.
package struct LinkTable: Hashable, Sendable {
  /// Pages by the path of their file below `content/`.
  private var pages: [SitePath: Permalink] = [:]
  /// Other files below `content/`, by their path there.
  private var resources: [SitePath: Permalink] = [:]
  /// Pages by the name of their file, or of their folder; nil where several have it.
  private var pagesByName: [Substring: Permalink?] = [:]
  private var addresses: Set<Permalink> = []
  /// The outermost folders of all addresses and of the files below `content/`.
  private var folders: Set<Substring> = []
  /// Where articles lead that have no page at their address.
  private var externalURLs: [Permalink: String] = [:]
}

extension LinkTable {
  /// Of what claims the same, the first counts.
  mutating func add(pages added: [ArticleFacts]) {
    pages.merge(added.lazy.map { ($0.path.path, $0.permalink) }) { first, _ in first }
    pagesByName.merge(added.lazy.map { (name(of: $0.path), $0.permalink) }) { $0 == $1 ? $0 : nil }
    addresses.formUnion(added.lazy.map(\.permalink))
    for page in added {
      folders.insert(outermostFolder(of: page.permalink.path))
      folders.insert(outermostFolder(of: page.path.path.string))
    }
    let external = added.lazy.compactMap { page in page.externalURL.map { (page.permalink, $0) } }
    externalURLs.merge(external) { first, _ in first }
  }

  /// Adds the author's files.
  mutating func add(files: [SiteFile]) {
    let own = files.lazy.filter { $0.root == .content }
    resources.merge(own.map { ($0.source, $0.permalink) }) { first, _ in first }
    for file in files { folders.insert(outermostFolder(of: file.permalink.path)) }
    addresses.formUnion(files.lazy.map(\.permalink))
  }

  /// Adds files that no file of the author's stands behind.
  mutating func add(made: [Permalink]) {
    addresses.formUnion(made)
  }
}

private func outermostFolder(of path: String) -> Substring {
  path[..<(path.utf8.firstIndex(of: UInt8(ascii: "/")) ?? path.endIndex)]
}

/// Where one link leads.
package enum LinkTarget: Hashable, Sendable {
  /// A place of the site, with a query or fragment behind it.
  case address(Permalink, suffix: String)
  /// The source of an article that has no page.
  case elsewhere(String)
  /// A place on the page that the link is on.
  case samePage(fragment: String)
  /// A file that the site does not have, or a place outside of it; the link stays as it is written.
  case missing
}

extension LinkTable {
  /// Finds the target of a link in the article at a path below `content/`.
  ///
  /// A path to a file counts from the article's own file, and one with a slash in front from `content/`.
  /// What is no file is an address, and counts from the article's address as in a browser.
  package func target(of destination: String, in article: ArticleFacts) -> LinkTarget {
    let end = destination.firstIndex { $0 == "#" || $0 == "?" } ?? destination.endIndex
    let suffix = String(destination[end...])
    let written = percentDecoded(String(destination[..<end]))
    let path = withoutMark(written)
    guard !path.isEmpty else { return .samePage(fragment: suffix) }
    if let file = SitePath.resolving(path, in: article.path.path.folder) {
      if let permalink = pages[file] ?? resources[file] { return target(at: permalink, suffix) }
      if ContentPath.isMarkdown(file) {
        return page(meantBy: path, file).map { target(at: $0, suffix) } ?? .missing
      }
    }
    return address(path, from: article.permalink).map { target(at: $0, suffix) } ?? .missing
  }

  /// The page that a reference means which names no file as it is: those of Hugo and Jekyll may leave out folders,
  /// and name a page folder like a file.
  private func page(meantBy path: String, _ file: SitePath) -> Permalink? {
    let fromRoot = SitePath.resolving("/" + path, in: nil)
    for candidate in [file, fromRoot].compactMap(\.self) {
      if let page = pages[candidate] { return page }
      let folder = candidate.string.prefix(candidate.string.count - candidate.pathExtension.count - 1)
      for name in ["index.md", "_index.md"] {
        if let page = SitePath("\(folder)/\(name)").flatMap({ pages[$0] }) { return page }
      }
    }
    return (pagesByName[file.name] ?? nil) ?? nil
  }

  /// The outermost folder of an address that begins with a slash, if the site has nothing in such a folder.
  func foreignFolder(of destination: String) -> String? {
    guard destination.hasPrefix("/"), let end = destination.dropFirst().firstIndex(of: "/") else {
      return nil
    }
    let folder = percentDecoded(String(destination[..<end]))
    guard folder != "/..", folder != "/." else { return nil }
    return folders.contains(folder.dropFirst()) ? nil : folder + "/"
  }

  /// The file below `content/` that a path names which counts from the article's own file; nil where there is none.
  package func file(at path: String, from article: ArticleFacts) -> Permalink? {
    SitePath.resolving(percentDecoded(path), in: article.path.path.folder).flatMap { resources[$0] }
  }

  /// Where the picture that stands for an article is published; nil where it is elsewhere.
  package func image(of article: ArticleFacts) -> Permalink? {
    guard let url = article.image?.url, !url.contains(":"), !url.hasPrefix("//"), !url.hasPrefix("#") else {
      return nil
    }
    return file(at: url, from: article) ?? Permalink(url)
  }

  private func target(at permalink: Permalink, _ suffix: String) -> LinkTarget {
    if let url = externalURLs[permalink] { return .elsewhere(url) }
    if addresses.contains(permalink) || permalink.isPage { return .address(permalink, suffix: suffix) }
    return .missing
  }

  private func address(_ path: String, from base: Permalink) -> Permalink? {
    let folder = SitePath(String(base.folder.path.dropLast()))
    guard let resolved = SitePath.resolving(path, in: folder) else {
      return path.allSatisfy { $0 == "/" || $0 == "." } ? .home : nil
    }
    return Permalink(resolved.string + (path.hasSuffix("/") ? "/" : ""))
  }
}

/// The name by which a reference can mean a page: that of its file, or of its folder with `.md`.
private func name(of path: ContentPath) -> Substring {
  guard path.role != .single, let folder = path.path.folder else { return path.path.name }
  return folder.name + ".md"
}

/// A path without what says that it is one: Zola's `@/`, with which paths count from `content/`, and Pelican's
/// `{filename}` and its sisters.
private func withoutMark(_ path: String) -> String {
  if path.hasPrefix("@/") { return String(path.dropFirst()) }
  guard let open = path.first, open == "{" || open == "|" else { return path }
  let marks = ["filename", "static", "attach"].flatMap { ["{\($0)}", "|\($0)|"] }
  return marks.first(where: path.hasPrefix).map { String(path.dropFirst($0.count)) } ?? path
}
