import Content
import Feeds
import Site
import Vocabulary

/// What is published for search engines and other programs.
extension Renderer {
  func renderRedirect(_ redirect: Redirect, into output: inout [UInt8]) {
    let page = RedirectPage(
      link: redirect.externalURL
        ?? redirect.target.link(
          pathToRoot: redirect.permalink.pathToRoot, namesFiles: site.configuration.outputs.fileLinks),
      canonicalURL: redirect.externalURL
        ?? site.configuration.baseURL.map { $0 + redirect.target.encodedPath },
      title: redirect.title, language: site.configuration.language)
    page.write(into: &output)
  }

  func renderRobots(into output: inout [UInt8]) {
    RobotsText(sitemapURL: site.configuration.baseURL.map { $0 + "sitemap.xml" }).write(into: &output)
  }

  /// The newest articles: the file is for reading in one go.
  func renderLlmsText(into output: inout [UInt8]) {
    let links = site.articles.prefix(100).filter { !$0.isLink }.map { facts in
      LlmsText.Link(
        title: facts.title, url: absolute(facts.permalink), keyPoints: facts.summary.keyPoints.map(\.text))
    }
    let section = LlmsText.Section(
      title: theme.labels(for: site.configuration.language).text("latest"), links: links)
    LlmsText(
      title: site.configuration.title, description: site.configuration.description, sections: [section]
    )
    .write(into: &output)
  }
}

/// The sitemap's files: one, unless the site has more addresses than the protocol allows for one.
func sitemapFiles(_ site: Site, _ pages: [Page]) -> [Sitemap.File] {
  let entries = pages.compactMap { page in
    page.isIndexed ? Sitemap.Entry(address: page.permalink, modified: page.lastChange(in: site)) : nil
  }
  return Sitemap(baseURL: site.configuration.baseURL ?? "/", entries: entries).files(limit: sitemapLimit)
}

/// How many addresses a sitemap may hold (sitemaps.org, protocol 0.9).
let sitemapLimit = 50_000

extension Page {
  /// Whether it is read in a browser, rather than by a program.
  package var isForPeople: Bool {
    isIndexed || content == .notFound || content == .search
  }

  /// Whether search engines should know of it: pages for people that have an address of their own.
  var isIndexed: Bool {
    switch content {
    case .article, .plainPage, .list, .tagIndex, .sourceIndex, .authorIndex, .archive, .briefing,
      .briefingIndex, .briefingYear, .tagBriefing:
      true
    case .search, .searchFile, .notFound, .atomFeed, .rssFeed, .jsonFeed, .briefingFeed, .redirect, .sitemap,
      .sitemapPart, .robots, .llmsText, .asset, .markdown, .headers, .noJekyll:
      false
    }
  }

  /// The newest change of what the page shows, as far as authors say.
  fileprivate func lastChange(in site: Site) -> Timestamp? {
    switch content {
    case .article(let index): return site.articles[index].lastChange
    case .plainPage(let index): return site.plainPages[index].lastChange
    case .list(let list, let number):
      let shown = list.articles(in: site).page(number, size: site.configuration.pageSize)
      return shown.lazy.compactMap { site.articles[$0].lastChange }.max()
    case .briefing(let index):
      return site.briefings[index].articles.lazy.compactMap { site.articles[$0].lastChange }.max()
    default: return nil
    }
  }
}
