import Content
import Feeds
package import Markdown
package import Site
import Templating
package import Vocabulary

/// Renders the pages of one site; everything that many pages share is made once.
package final class Renderer: Sendable {
  package let site: Site
  let theme: Theme
  package let pages: [Page]
  let search: SearchFiles?
  /// Of the site's terms, in their order.
  let tagRecords, sourceRecords, authorRecords: [Record]
  /// What lists show of the site's articles, in their order.
  let cardRecords: [Record]
  let neighbours: [Neighbours]
  /// Indices of the plain pages that introduce a folder, by their address.
  let sections: [Permalink: Int]
  private let siteRecord: Record
  private let assetsRecord: Record

  /// - Parameter lists: what lists show of the same site.
  package init(site: Site, theme: Theme, pages: [Page], search: SearchFiles?, lists: ListRecords) {
    self.site = site
    self.theme = theme
    self.pages = pages
    self.search = search
    tagRecords = lists.terms.tags
    sourceRecords = lists.terms.sources
    authorRecords = lists.terms.authors
    cardRecords = lists.cards
    neighbours = Rendering.neighbours(of: site.articles)
    sections = Dictionary(
      site.plainPages.indices.lazy.filter { site.plainPages[$0].path.role == .section }
        .map { (site.plainPages[$0].permalink, $0) }
    ) { first, _ in first }
    siteRecord = Record(
      SiteModel(
        site, tags: tagRecords, sources: sourceRecords,
        labels: theme.labels(for: site.configuration.language))
    ).identified()
    assetsRecord = Record(AssetsModel(permalinks: theme.assets)).identified()
  }
}

extension Renderer {
  /// Appends what is published for a page.
  package func render(
    _ page: Page, bodies: (SitePath) throws -> Body, into output: inout [UInt8]
  ) rethrows {
    if let prepared = prepare(page) {
      try render(prepared, bodies, into: &output)
    } else {
      try renderFile(page, bodies, into: &output)
    }
  }

  /// Appends what is published for a page that no template makes.
  func renderFile(_ page: Page, _ bodies: BodySource, into output: inout [UInt8]) rethrows {
    switch page.content {
    case .briefingFeed: briefingFeed(at: page.permalink).writeAtom(into: &output)
    case .searchFile(let index): output += search?.files[index].bytes ?? []
    case .atomFeed(let list): try feed(of: list, at: page.permalink, bodies).writeAtom(into: &output)
    case .rssFeed(let list): try feed(of: list, at: page.permalink, bodies).writeRSS(into: &output)
    case .jsonFeed: try feed(of: .home, at: page.permalink, bodies).writeJSON(into: &output)
    case .noJekyll: break
    case .headers: HeadersFile().write(into: &output)
    case .markdown(let index): try renderMarkdown(site.articles[index], bodies, into: &output)
    case .redirect(let index): renderRedirect(site.redirects[index], into: &output)
    case .robots: renderRobots(into: &output)
    case .llmsText: renderLlmsText(into: &output)
    case .asset(let asset): output += theme.assetFiles[asset]?.bytes ?? []
    case .sitemap: output += sitemapFiles(site, pages).first?.bytes ?? []
    case .sitemapPart(let index): output += sitemapFiles(site, pages)[index].bytes
    case .article, .plainPage, .list, .tagIndex, .sourceIndex, .authorIndex, .briefing, .briefingIndex,
      .briefingYear, .tagBriefing, .archive, .search, .notFound:
      break
    }
  }
}

extension Renderer {
  func frame(_ page: PageModel) -> Frame {
    Frame(site: siteRecord, labels: theme.labels(for: page.language).record, assets: assetsRecord, page: page)
  }

  /// The labels of pages that no article stands behind.
  var siteLabels: LocalizedLabels {
    theme.labels(for: site.configuration.language)
  }

  func absolute(_ permalink: Permalink) -> String {
    (site.configuration.baseURL ?? "/") + permalink.encodedPath
  }
}
