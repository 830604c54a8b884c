import Content
import Site
import Vocabulary

/// Errors about pages and files that would be published at one address, or one below another that is a file.
func conflicts(among pages: [Page], of site: Site) -> [Finding] {
  let claims = Claims(pages: pages, site: site)
  return claims.sharedAddresses() + claims.filesInTheWay()
}

/// Everything that is published at some address: the author's files, and behind them the pages.
private struct Claims {
  let pages: [Page]
  let site: Site
  /// By address: the place of the last that claims it.
  private var places: [Permalink: Int] = [:]
  /// The places of two that claim one address.
  private var rivals: [(Int, Int)] = []

  init(pages: [Page], site: Site) {
    self.pages = pages
    self.site = site
    places.reserveCapacity(count)
    for place in 0..<count {
      if let other = places.updateValue(place, forKey: permalink(place)) { rivals.append((other, place)) }
    }
  }

  private var count: Int { site.files.count + pages.count }

  private func permalink(_ place: Int) -> Permalink {
    let page = place - site.files.count
    return page < 0 ? site.files[place].permalink : pages[page].permalink
  }

  private func owner(_ place: Int) -> Owner {
    let page = place - site.files.count
    return page < 0 ? .file(site.files[place]) : .page(pages[page].content)
  }
}

extension Claims {
  func sharedAddresses() -> [Finding] {
    rivals.map { conflict(at: permalink($0), owner($0), owner($1), site) }
  }

  /// A file such as `tags` or `v1.2` cannot stand where there has to be a folder.
  func filesInTheWay() -> [Finding] {
    let files = places.keys.filter { !$0.isPage }
    let filesByPath = Dictionary(files.map { ($0.path[...], $0) }) { first, _ in first }
    let hasPlainNames = files.contains { !$0.file.name.utf8.contains(UInt8(ascii: ".")) }
    var blocked: [Permalink: Permalink] = [:]
    for permalink in places.keys where hasPlainNames || permalink.hasDotInFolders {
      guard let file = permalink.folders.lazy.compactMap({ filesByPath[$0] }).first else { continue }
      blocked[file] = min(permalink, blocked[file] ?? permalink)
    }
    return blocked.compactMap { file, permalink in
      guard let first = places[file], let second = places[permalink] else { return nil }
      return conflict(at: file, owner(first), owner(second), site)
    }
  }
}

/// What is published at an address.
private enum Owner {
  case page(PageContent)
  case file(SiteFile)
}

extension Permalink {
  /// The folders that its file is in, outermost first, without a slash at their ends.
  fileprivate var folders: some Sequence<Substring> {
    path.utf8.indices.lazy.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { path[..<$0] }
  }

  fileprivate var hasDotInFolders: Bool {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return false }
    return path.utf8[..<slash].contains(UInt8(ascii: "."))
  }
}

private func conflict(at permalink: Permalink, _ first: Owner, _ second: Owner, _ site: Site) -> Finding {
  let parties = [first, second].map { ($0.file(in: site), $0.words(in: site)) }
  let (place, other) = parties[1].0 != nil ? (parties[1], parties[0]) : (parties[0], parties[1])
  return Finding(
    .error, at: place.0.map { SourceLocation(path: $0) }, .sharedAddress(permalink, place.1, other.1),
    hint: "give one of them another 'slug' or 'permalink'")
}

extension Owner {
  /// The author's file behind it.
  func file(in site: Site) -> SitePath? {
    switch self {
    case .page(.article(let index)): site.articles[index].file
    case .page(.plainPage(let index)): site.plainPages[index].file
    case .page(.list(.section(let index), _)): site.plainPages[site.sections[index].page].file
    case .page(.redirect(let index)): site.redirects[index].article
    case .page: nil
    case .file(let file): file.path
    }
  }

  func words(in site: Site) -> String {
    switch self {
    case .page(.redirect(let index)): "an alias of \(site.redirects[index].article)"
    case .page(let content): file(in: site)?.string ?? content.words(in: site)
    case .file(let file): file.path.string
    }
  }
}

extension SiteFile {
  /// The file, as messages name it.
  var path: SitePath {
    guard let folder = SitePath(root == .content ? "content" : "static") else { return source }
    return folder.appending(source)
  }
}

extension PageContent {
  fileprivate func words(in site: Site) -> String {
    switch self {
    case .list(.home, _): "the home page"
    case .list(.tag(let index), _): "the page of the tag '\(site.tags.terms[index].name)'"
    case .list(.source(let index), _): "the page of the source '\(site.sources.terms[index].name)'"
    case .list(.author(let index), _): "the page of the author '\(site.authors.terms[index].name)'"
    case .list, .archive: "the archive"
    case .tagIndex: "the list of tags"
    case .sourceIndex: "the list of sources"
    case .authorIndex: "the list of authors"
    case .briefing, .briefingIndex, .briefingYear, .tagBriefing: "a briefing"
    case .search, .searchFile: "the search"
    case .notFound: "the page for addresses that are not found"
    case .atomFeed, .rssFeed, .jsonFeed, .briefingFeed: "a feed"
    case .sitemap, .sitemapPart: "the sitemap"
    case .robots, .llmsText: "a file for search engines"
    case .asset: "a file of the theme"
    case .markdown: "the Markdown of an article"
    case .headers, .noJekyll: "a file for the host"
    case .article, .plainPage, .redirect: "an article"
    }
  }
}

extension Finding.Message {
  fileprivate static func sharedAddress(_ permalink: Permalink, _ first: String, _ second: String) -> Self {
    "\(first) and \(second) have one address: \(permalink)"
  }
}
