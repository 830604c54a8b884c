package import Content
import Search
package import Vocabulary

/// What a site is assembled from besides its articles.
package struct AssemblyInput: Sendable {
  package var configuration: Configuration
  package var resources: [ContentListing.Resource]
  /// Relative to the folder of static files.
  package var staticFiles: [SitePath]
  package var visibility: Visibility

  package init(
    configuration: Configuration, resources: [ContentListing.Resource], staticFiles: [SitePath],
    visibility: Visibility
  ) {
    self.configuration = configuration
    self.resources = resources
    self.staticFiles = staticFiles
    self.visibility = visibility
  }
}

/// Puts the articles in their order and finds everything that one article alone cannot know.
package func assemble(_ facts: [ArticleFacts], _ input: AssemblyInput) -> Diagnosed<Site> {
  let standIns = StandIns(amongArticles: facts.filter { input.visibility.shows($0) })
  let visible = standIns.articles
  let articles = newestFirst(visible.filter { !$0.isPlainPage })
  let tags = terms(of: articles, below: "tags/") { $0.tags }
  let sources = terms(of: articles, below: "sources/") { $0.sourceName.map { [$0] } ?? [] }
  let authors = terms(of: articles, below: "authors/", atLeast: 2) { $0.authors }
  let years = archive(of: articles)
  let plain = StandIns(
    amongPlainPages: visible.filter(\.isPlainPage).sorted { $0.permalink < $1.permalink },
    made: madePages(tags.value, sources.value, years))
  let introductions = introductions(among: plain.articles, to: articles)
  let pages = articles + introductions.plainPages
  let files = publishedFiles(input, pages: pages)
  let feeds =
    (tags.value.terms + sources.value.terms + authors.value.terms).map(\.feed)
    + introductions.sections.map(\.feed)
  let site = Site(
    configuration: input.configuration, articles: articles, plainPages: introductions.plainPages,
    tags: tags.value,
    sources: sources.value, authors: authors.value, sections: introductions.sections, years: years,
    redirects: redirects(of: pages), files: files,
    links: LinkTable(pages: pages, files: files, made: madeFiles + feeds), related: [], briefings: [],
    imageSizes: [:])
  return Diagnosed(
    site,
    findings: tags.findings + sources.findings + authors.findings + unknownKeyFindings(facts)
      + unknownShortcodeFindings(facts) + standIns.findings + plain.findings)
}

/// Pages that are made whatever an author writes at their addresses.
private func madePages(_ tags: TermTable, _ sources: TermTable, _ years: [Year]) -> Set<Permalink> {
  let lists = ["tags/", "sources/", "archive/", "search/"].compactMap { Permalink($0) }
  let periods = years.flatMap { [$0.period.permalink] + $0.months.map(\.permalink) }
  return Set(lists + (tags.terms + sources.terms).map(\.permalink) + periods)
}

/// Files besides pages that are made for every site, which articles may link to.
private let madeFiles = [
  "feed.xml", "feed.json", "briefing/feed.xml", "sitemap.xml", "robots.txt", "llms.txt", "404.html",
].compactMap { Permalink($0) }

/// Which articles are published.
package struct Visibility: Hashable, Sendable {
  package var now: Timestamp
  package var showsDrafts = false
  package var showsFuture = false
  package var showsExpired = false

  package init(
    now: Timestamp, showsDrafts: Bool = false, showsFuture: Bool = false, showsExpired: Bool = false
  ) {
    self.now = now
    self.showsDrafts = showsDrafts
    self.showsFuture = showsFuture
    self.showsExpired = showsExpired
  }

  func shows(_ facts: ArticleFacts) -> Bool {
    let isFuture = facts.date.map { $0 > now } ?? false
    let isExpired = facts.expires.map { $0 <= now } ?? false
    return (showsDrafts || !facts.isDraft) && (showsFuture || !isFuture) && (showsExpired || !isExpired)
  }
}

/// Sorts small keys instead of the large records.
private func newestFirst(_ articles: [ArticleFacts]) -> [ArticleFacts] {
  struct Key {
    var seconds: Int
    var index: Int
  }
  let keys = articles.indices.map { Key(seconds: articles[$0].date?.secondsSince1970 ?? .min, index: $0) }
  let sorted = keys.sorted { left, right in
    left.seconds != right.seconds
      ? left.seconds > right.seconds : articles[left.index].permalink < articles[right.index].permalink
  }
  return sorted.map { articles[$0.index] }
}

/// For each of the site's articles those that are most like it, as indices.
///
/// It is not part of assembling, because nothing else has to wait for it.
package func findRelatedArticles(of site: Site) -> [[Int]] {
  relatedArticles(
    site.articles.lazy.map {
      ComparableArticle(
        title: $0.title, keyPoints: $0.summary.keyPoints.map(\.text), tags: site.tags.indices(of: $0.tags))
    })
}

private func redirects(of pages: [ArticleFacts]) -> [Redirect] {
  pages.flatMap { page in
    page.aliases.filter { $0 != page.permalink }.map {
      Redirect(
        permalink: $0, target: page.permalink, externalURL: page.externalURL, title: page.title,
        article: page.file)
    }
  }
}

/// Files beside a page that is not published are not published either.
private func publishedFiles(_ input: AssemblyInput, pages: [ArticleFacts]) -> [SiteFile] {
  var addresses: [SitePath: Permalink] = [:]
  for page in pages where page.path.role == .pageFolder { addresses[page.path.path] = page.permalink }
  let resources = input.resources.compactMap { resource -> SiteFile? in
    if let owner = resource.owner, addresses[owner] == nil { return nil }
    let folder = resource.owner.flatMap { addresses[$0] } ?? .home
    guard let permalink = folder.folder.appending(file: resource.place) else { return nil }
    return SiteFile(root: .content, source: resource.path, permalink: permalink)
  }
  let staticFiles = input.staticFiles.compactMap { path -> SiteFile? in
    Permalink.home.appending(file: path).map { SiteFile(root: .staticFiles, source: path, permalink: $0) }
  }
  return resources + staticFiles
}
