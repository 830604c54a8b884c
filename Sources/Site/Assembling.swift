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

/// The articles of a site in their order, from which everything is found that one article alone cannot know.
///
/// Links and terms can be found at the same time.
package struct Assembly: Sendable {
  private let input: AssemblyInput
  private let visible, articles: [ArticleFacts]
  private let findings: [Finding]

  package init(_ facts: [ArticleFacts], _ input: AssemblyInput) {
    let standIns = StandIns(amongArticles: facts.filter { input.visibility.shows($0) })
    self.input = input
    visible = standIns.articles
    articles = newestFirst(visible.filter { !$0.isPlainPage })
    findings = unknownKeyFindings(facts) + unknownShortcodeFindings(facts) + standIns.findings
  }

  /// Where links to articles lead; `site` adds what else there is.
  package func links() -> LinkTable {
    var links = LinkTable()
    links.add(pages: articles)
    links.add(made: madeFiles)
    return links
  }

  package func terms() -> Diagnosed<SiteTerms> {
    let tags = collectTerms(of: articles, below: "tags/") { $0.tags }
    let sources = collectTerms(of: articles, below: "sources/") { $0.sourceName.map { [$0] } ?? [] }
    let authors = collectTerms(of: articles, below: "authors/", atLeast: 2) { $0.authors }
    return Diagnosed(
      SiteTerms(tags: tags.value, sources: sources.value, authors: authors.value),
      findings: tags.findings + sources.findings + authors.findings)
  }

  package func site(_ terms: Diagnosed<SiteTerms>, _ links: LinkTable) -> Diagnosed<Site> {
    let years = archive(of: articles)
    let plain = StandIns(
      amongPlainPages: visible.filter(\.isPlainPage).sorted { $0.permalink < $1.permalink },
      made: madePages(terms.value, years))
    let introductions = introductions(among: plain.articles, to: articles)
    let pages = articles + introductions.plainPages
    let files = publishedFiles(input, pages: pages)
    var site = Site(
      configuration: input.configuration, articles: articles, plainPages: introductions.plainPages,
      tags: terms.value.tags, sources: terms.value.sources, authors: terms.value.authors,
      sections: introductions.sections, years: years, redirects: redirects(of: pages), files: files,
      links: links, related: [], briefings: [], leads: [], imageSizes: [:])
    site.links.add(pages: site.plainPages)
    site.links.add(files: files)
    site.links.add(made: terms.value.feeds + site.sections.map(\.feed))
    return Diagnosed(site, findings: terms.findings + findings + plain.findings)
  }
}

/// The names that a site's articles share, each kind in a table of its own.
package struct SiteTerms: Sendable {
  var tags, sources, authors: TermTable

  var feeds: [Permalink] {
    [tags, sources, authors].flatMap { $0.terms.map(\.feed) }
  }
}

/// Pages that are made whatever an author writes at their addresses.
private func madePages(_ terms: SiteTerms, _ years: [Year]) -> Set<Permalink> {
  let lists = ["tags/", "sources/", "archive/", "search/"].compactMap { Permalink($0) }
  let periods = years.flatMap { [$0.period.permalink] + $0.months.map(\.permalink) }
  return Set(lists + (terms.tags.terms + terms.sources.terms).map(\.permalink) + periods)
}

/// Files besides pages that are made for every site, which articles may link to.
let madeFiles = [
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
