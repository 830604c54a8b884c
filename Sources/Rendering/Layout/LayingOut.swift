import Content
package import Site
package import Vocabulary

/// Finds every page of a site and where it is published, and reports addresses that two of them share.
package func layOut(_ site: Site, assets: [Asset: Permalink]) -> Diagnosed<[Page]> {
  let own = articlePages(site)
  let taken = Set(site.files.map(\.permalink))
  let made = generatedPages(site, assets).filter { !taken.contains($0.permalink) }
  let pages = own + made + sitemapParts(own + made)
  return Diagnosed(pages, findings: conflicts(among: pages, of: site))
}

private func articlePages(_ site: Site) -> [Page] {
  let articles = site.articles.indices.lazy.filter { !site.articles[$0].isLink }
    .map { Page(site.articles[$0].permalink, .article($0)) }
  let plain = site.plainPages.indices.lazy.map { Page(site.plainPages[$0].permalink, .plainPage($0)) }
  let redirects = site.redirects.indices.lazy.map { Page(site.redirects[$0].permalink, .redirect($0)) }
  return Array(articles) + Array(plain) + Array(redirects)
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
  pages += Asset.allCases.compactMap { asset in assets[asset].map { Page($0, .asset(asset)) } }
  return pages
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
  return [.home] + site.tags.terms.indices.map(ArticleList.tag) + site.sources.terms.indices.map(ArticleList.source) + months
}

private func listPages(_ list: ArticleList, _ site: Site) -> [Page] {
  let pages = (1...list.pageCount(in: site)).compactMap { number in
    list.permalink(ofPage: number, in: site).map { Page($0, .list(list, number: number)) }
  }
  let feed = list.hasFeed ? list.feedPermalink(in: site).map { Page($0, .atomFeed(list)) } : nil
  return pages + (feed.map { [$0] } ?? [])
}
