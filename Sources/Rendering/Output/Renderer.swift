import Content
import Feeds
package import Markdown
package import Site
import Templating
package import Vocabulary

/// Renders the pages of one site; everything that many pages share is made once.
package struct Renderer: Sendable {
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
  /// Whether what pages are made from is written instead of them.
  private(set) var writesIdentities = false

  package init(site: Site, theme: Theme, pages: [Page], search: SearchFiles?) {
    self.site = site
    self.theme = theme
    self.pages = pages
    self.search = search
    tagRecords = site.tags.terms.map { Record(TermModel($0)).identified() }
    sourceRecords = site.sources.terms.map { Record(TermModel($0)).identified() }
    authorRecords = site.authors.terms.map { Record(TermModel($0)).identified() }
    cardRecords = makeCards(of: site, tags: tagRecords)
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

/// Gives the text of an article by the path of its file.
package typealias BodySource = (SitePath) throws -> Body

extension Renderer {
  /// Appends what is published for a page.
  package func render(_ page: Page, bodies: BodySource, into output: inout [UInt8]) rethrows {
    switch page.content {
    case .article(let index): try renderArticle(site.articles[index], at: index, page, bodies, into: &output)
    case .plainPage(let index):
      try renderArticle(site.plainPages[index], at: nil, page, bodies, into: &output)
    case .list(let list, let number): renderList(list, number, page, into: &output)
    case .tagIndex: renderTagIndex(page, into: &output)
    case .sourceIndex: renderSourceIndex(page, into: &output)
    case .authorIndex: renderAuthorIndex(page, into: &output)
    case .briefing(let index): renderBriefing(index, page, into: &output)
    case .briefingIndex: renderBriefingIndex(page, into: &output)
    case .tagBriefing(let tag): renderTagBriefing(tag, page, into: &output)
    case .briefingFeed: briefingFeed(at: page.permalink).writeAtom(into: &output)
    case .archive: renderArchive(page, into: &output)
    case .search: renderSearch(page, into: &output)
    case .searchFile(let index): output += search?.files[index].bytes ?? []
    case .notFound: renderNotFound(page, into: &output)
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
    }
  }
}

extension Renderer {
  /// Appends what a page is made from: bytes that are other ones wherever the page would be, the program and
  /// the site's templates being the same.
  ///
  /// - Parameter identities: gives instead of the text of an article a hash of it.
  package func appendIdentity(
    of page: Page, identities: (SitePath) throws -> (hash: ContentHash, links: [Link]),
    into output: inout [UInt8]
  ) rethrows {
    var renderer = self
    renderer.writesIdentities = true
    try renderer.render(page, bodies: { Body(standIn: try identities($0)) }, into: &output)
  }

  func frame(_ page: PageModel) -> Frame {
    Frame(site: siteRecord, labels: theme.labels(for: page.language).record, assets: assetsRecord, page: page)
  }

  func write<Model: FramedModel>(
    _ model: Model, with template: Template, at permalink: Permalink, into output: inout [UInt8]
  ) {
    let context = RenderContext(
      pathToRoot: permalink.pathToRoot, baseURL: site.configuration.baseURL,
      dateNames: theme.labels(for: model.frame.page.language).dateNames,
      namesFiles: site.configuration.outputs.fileLinks)
    write(Record(model), with: template, in: context, into: &output)
  }

  func write(_ record: Record, with template: Template, in context: RenderContext, into output: inout [UInt8])
  {
    guard writesIdentities else { return template.render(record, in: context, into: &output) }
    output += template.name.utf8
    record.appendIdentity(to: &output)
    output.append(context.namesFiles ? 1 : 0)
  }

  /// The labels of pages that no article stands behind.
  var siteLabels: LocalizedLabels {
    theme.labels(for: site.configuration.language)
  }

  func absolute(_ permalink: Permalink) -> String {
    (site.configuration.baseURL ?? "/") + permalink.encodedPath
  }
}

extension Body {
  /// A short text with the same links as that which it stands for.
  fileprivate init(standIn identity: (hash: ContentHash, links: [Link])) {
    let hash = String(identity.hash.high, radix: 16) + "-" + String(identity.hash.low, radix: 16) + " "
    self.init(
      html: Array(hash.utf8), slots: identity.links.indices.map { AddressSlot(offset: 0, link: $0) },
      links: identity.links)
  }
}
