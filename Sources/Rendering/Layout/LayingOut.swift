import Content
package import Site
package import Vocabulary

/// Finds every page of a site and where it is published, and reports addresses that two of them share.
///
/// - Parameter search: nil for a site without a search.
package func layOut(_ site: Site, assets: [Asset: Permalink], search: SearchFiles?) -> Diagnosed<[Page]> {
  let own = articlePages(site)
  let files = Set(site.files.map(\.permalink))
  let generated = generatedPages(site, assets) + searchPages(search, assets)
  let giving = Set(generated.lazy.filter(\.content.givesWay).map(\.permalink))
  let taken = files.union(own.lazy.map(\.permalink).filter(giving.contains))
  let made = generated.filter {
    !(($0.content.givesWay ? taken : files).contains($0.permalink))
  }
  let pages = own + made + sitemapParts(own + made)
  let redirects = redirectPages(site, besides: files, pages)
  return Diagnosed(
    pages + redirects.value, findings: conflicts(among: pages, of: site) + redirects.findings)
}

extension PageContent {
  /// Whether an author's page at the same address stands instead of it: of authors above all, who are
  /// introduced on sites that come from other generators.
  fileprivate var givesWay: Bool {
    switch self {
    case .authorIndex, .list(.author, number: 1), .briefingIndex: true
    default: false
    }
  }
}

private func articlePages(_ site: Site) -> [Page] {
  let articles = site.articles.indices.lazy.filter { !site.articles[$0].isLink }
    .map { Page(site.articles[$0].permalink, .article($0)) }
  let twins = site.articles.indices.lazy.filter {
    site.configuration.outputs.markdown && !site.articles[$0].isLink
  }.compactMap { index in markdownPermalink(of: site.articles[index]).map { Page($0, .markdown(index)) } }
  var plain = site.plainPages.indices.map { Page(site.plainPages[$0].permalink, .plainPage($0)) }
  for index in site.sections.indices {
    plain[site.sections[index].page].content = .list(.section(index), number: 1)
  }
  return Array(articles) + plain + Array(twins)
}

/// Beside the article's page: `/2024/harbour/index.md`, or `/old.md` for `/old.html`.
func markdownPermalink(of facts: ArticleFacts) -> Permalink? {
  let file = facts.permalink.file.string
  let end = file.lastIndex(of: ".") ?? file.endIndex
  return Permalink(file[..<end] + ".md")
}

/// Old addresses lead nowhere else than to what is published there now, or to the first that claims one.
private func redirectPages(
  _ site: Site, besides files: Set<Permalink>, _ pages: [Page]
) -> Diagnosed<[Page]> {
  var redirects = Diagnosed<[Page]>([])
  guard !site.redirects.isEmpty else { return redirects }
  var taken = files.union(pages.lazy.map(\.permalink))
  for (index, redirect) in site.redirects.enumerated() {
    if !isBelowFile(redirect.permalink, among: taken), taken.insert(redirect.permalink).inserted {
      redirects.value.append(Page(redirect.permalink, .redirect(index)))
    } else {
      let location = SourceLocation(path: redirect.article)
      redirects.findings.append(
        Finding(.warning, at: location, .takenAlias(redirect.permalink), hint: "remove it from 'aliases'"))
    }
  }
  return redirects
}

/// Whether a file is published where the address would need a folder.
private func isBelowFile(_ permalink: Permalink, among taken: Set<Permalink>) -> Bool {
  var folder = permalink.file.folder
  while let current = folder {
    if let file = Permalink(current.string), !file.isPage, taken.contains(file) { return true }
    folder = current.folder
  }
  return false
}

/// Pages that no file of the author's stands behind.
private func generatedPages(_ site: Site, _ assets: [Asset: Permalink]) -> [Page] {
  var pages: [Page] = []
  for list in lists(of: site) { pages += listPages(list, site) }
  let single: [(String, PageContent)] = [
    ("tags/", .tagIndex), ("sources/", .sourceIndex), ("archive/", .archive), ("404.html", .notFound),
    ("feed.json", .jsonFeed), ("sitemap.xml", .sitemap), ("robots.txt", .robots), ("llms.txt", .llmsText),
  ]
  pages += single.compactMap { path, content in Permalink(path).map { Page($0, content) } }
  if !site.authors.terms.isEmpty, let page = Site.authorPage { pages.append(Page(page, .authorIndex)) }
  pages += briefingPages(site) + hostPages(site)
  pages += Asset.ofEveryPage.compactMap { asset in assets[asset].map { Page($0, .asset(asset)) } }
  return pages
}

/// Files that tell hosts how to publish the others; their names are not those of pages.
private func hostPages(_ site: Site) -> [Page] {
  var names: [(String, PageContent)] = [(".nojekyll", .noJekyll)]
  if site.configuration.outputs.headers { names.append(("_headers", .headers)) }
  return names.compactMap { name, content in
    SitePath(name).flatMap { Permalink.home.appending(file: $0) }.map { Page($0, content) }
  }
}

private func briefingPages(_ site: Site) -> [Page] {
  guard site.configuration.briefings.isEnabled, let index = Site.briefingPage, let feed = Site.briefingFeed
  else { return [] }
  let ofTags = site.tags.terms.indices.compactMap { tag in
    tagBriefingPermalink(tag, site).map { Page($0, .tagBriefing(tag)) }
  }
  let years = site.briefingYears.enumerated().map { Page($1.permalink, .briefingYear($0)) }
  return [Page(index, .briefingIndex), Page(feed, .briefingFeed)] + years
    + site.briefings.indices.map { Page(site.briefings[$0].permalink, .briefing($0)) } + ofTags
}

/// Where the briefing of a tag is; nil where the tag's own page says it all.
func tagBriefingPermalink(_ tag: Int, _ site: Site) -> Permalink? {
  let term = site.tags.terms[tag]
  guard site.configuration.briefings.isEnabled, term.articles.count >= leastDigested,
    site.articles[term.articles[0]].date != nil
  else { return nil }
  return Site.briefingPage?.appending(term.permalink.path)
}

private func searchPages(_ search: SearchFiles?, _ assets: [Asset: Permalink]) -> [Page] {
  guard let search, let page = SearchFiles.page else { return [] }
  let files = search.files.indices.map { Page(search.files[$0].permalink, .searchFile($0)) }
  return [Page(page, .search)] + (assets[.searchScript].map { [Page($0, .asset(.searchScript))] } ?? [])
    + files
}

extension Asset {
  fileprivate static let ofEveryPage = allCases.filter { $0 != .searchScript }
}

/// More addresses than one file may hold are split over several.
private func sitemapParts(_ pages: [Page]) -> [Page] {
  let count = (pages.count(where: \.isIndexed) + sitemapLimit - 1) / sitemapLimit
  guard count > 1 else { return [] }
  return (1...count).compactMap { number in
    Permalink("sitemap-\(number).xml").map { Page($0, .sitemapPart(number)) }
  }
}

func lists(of site: Site) -> [ArticleList] {
  let months = site.years.indices.flatMap { year -> [ArticleList] in
    [.year(year)] + site.years[year].months.indices.map { ArticleList.month(year: year, $0) }
  }
  return [.home] + site.tags.terms.indices.map(ArticleList.tag)
    + site.sources.terms.indices.map(ArticleList.source)
    + site.authors.terms.indices.map(ArticleList.author)
    + site.sections.indices.map(ArticleList.section) + months
}

extension ArticleList {
  /// Whether a file of the author's is its first page.
  fileprivate var isIntroduced: Bool {
    if case .section = self { true } else { false }
  }
}

private func listPages(_ list: ArticleList, _ site: Site) -> [Page] {
  let pages = (1...list.pageCount(in: site)).dropFirst(list.isIntroduced ? 1 : 0).compactMap { number in
    list.permalink(ofPage: number, in: site).map { Page($0, .list(list, number: number)) }
  }
  guard list.hasFeed else { return pages }
  let feeds = [
    list.feedPermalink(in: site).map { Page($0, .atomFeed(list)) },
    list.rssPermalink(in: site).map { Page($0, .rssFeed(list)) },
  ]
  return pages + feeds.compactMap(\.self)
}

extension Finding.Message {
  fileprivate static func takenAlias(_ permalink: Permalink) -> Self {
    "the alias '\(permalink)' does not lead here: something else is published at that address"
  }
}
