package import Content
package import Vocabulary

/// Where links within articles lead.
package struct LinkTable: Hashable, Sendable {
  /// Pages by the path of their file below `content/`.
  private let pages: [SitePath: Permalink]
  /// Other files below `content/`, by their path there.
  private let resources: [SitePath: Permalink]
  private let addresses: Set<Permalink>

  init(pages: [ArticleFacts], files: [SiteFile]) {
    self.pages = Dictionary(pages.map { ($0.path.path, $0.permalink) }) { first, _ in first }
    let resources = files.filter { $0.root == .content }
    self.resources = Dictionary(resources.map { ($0.source, $0.permalink) }) { first, _ in first }
    addresses = Set(pages.map(\.permalink) + files.map(\.permalink))
  }
}

/// Where one link leads.
package enum LinkTarget: Hashable, Sendable {
  /// A place of the site, with a query or fragment behind it.
  case address(Permalink, suffix: String)
  /// A place on the page that the link is on.
  case samePage(fragment: String)
  /// A file that the site does not have; the link stays as it is written.
  case missing
  /// An address that Precis knows nothing of; it stays as it is written.
  case unknown
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
    // Zola marks paths that count from `content/` like this.
    let path = written.hasPrefix("@/") ? String(written.dropFirst()) : written
    guard !path.isEmpty else { return .samePage(fragment: suffix) }
    if let file = SitePath.resolving(path, in: article.path.path.folder) {
      if let permalink = pages[file] ?? resources[file] { return .address(permalink, suffix: suffix) }
      if ContentPath.isMarkdown(file) { return .missing }
    }
    return address(path, from: article.permalink).map { target(at: $0, suffix) } ?? .unknown
  }

  private func target(at permalink: Permalink, _ suffix: String) -> LinkTarget {
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
