import Content
package import Markdown
import Site
import Templating
package import Vocabulary

/// A page that a template makes, of which everything is known but the text of its article.
package struct PreparedPage: Sendable {
  let record: Record
  let template: Template
  let context: RenderContext
  /// Whose text stands in the page.
  var article: ArticleFacts?
  /// Where it stands.
  var body = ArticlePage.body
}

extension Renderer {
  /// - Returns: nil for a page that no template makes.
  func prepare(
    _ page: Page, identity: (SitePath) -> BodyIdentity = { _ in .none }
  ) -> PreparedPage? {
    switch page.content {
    case .article(let index): prepareArticle(site.articles[index], at: index, page, identity)
    case .plainPage(let index): prepareArticle(site.plainPages[index], at: nil, page, identity)
    case .list(let list, let number): prepareList(list, number, page, identity)
    case .tagIndex: prepareTagIndex(page)
    case .sourceIndex: prepareSourceIndex(page)
    case .authorIndex: prepareAuthorIndex(page)
    case .briefing(let index): prepareBriefing(index, page)
    case .briefingIndex: prepareBriefingIndex(page)
    case .briefingYear(let index): prepareBriefingYear(site.briefingYears[index], page)
    case .tagBriefing(let tag): prepareTagBriefing(tag, page)
    case .archive: prepareArchive(page)
    case .search: prepareSearch(page)
    case .notFound: prepareNotFound(page)
    case .briefingFeed, .searchFile, .atomFeed, .rssFeed, .jsonFeed, .redirect, .robots, .llmsText, .asset,
      .sitemap, .sitemapPart, .noJekyll, .headers, .markdown:
      nil
    }
  }

  func page<Model: FramedModel>(
    _ model: Model, with template: Template, at permalink: Permalink
  ) -> PreparedPage {
    let context = RenderContext(
      pathToRoot: permalink.pathToRoot, baseURL: site.configuration.baseURL,
      dateNames: theme.labels(for: model.frame.page.language).dateNames,
      namesFiles: site.configuration.outputs.fileLinks)
    return PreparedPage(record: Record(model), template: template, context: context)
  }

  func render(_ page: PreparedPage, _ bodies: BodySource, into output: inout [UInt8]) rethrows {
    var record = page.record
    if let article = page.article {
      record = record.replacing(page.body, with: .html(try body(of: article, bodies)))
    }
    page.template.render(record, in: page.context, into: &output)
  }
}

extension Renderer {
  /// Renders a page unless it is made from the same as in the last build.
  ///
  /// - Parameters:
  ///   - identity: gives instead of the text of an article what it is known by.
  ///   - isKept: is asked with bytes that are other ones wherever the page would be, the program and the site's
  ///     templates being the same; where it says so, the output is not of use.
  package func render(
    _ page: Page, bodies: (SitePath) throws -> Body, identity: (SitePath) -> BodyIdentity,
    into output: inout [UInt8],
    unless isKept: ([UInt8]) throws -> Bool
  ) throws {
    let prepared = prepare(page, identity: identity)
    if let prepared {
      output += prepared.template.name.utf8
      output.append(prepared.context.namesFiles ? 1 : 0)
      prepared.record.appendIdentity(to: &output)
    } else {
      renderFile(page, { Body(standIn: identity($0)) }, into: &output)
    }
    guard try !isKept(output) else { return }
    output.removeAll(keepingCapacity: true)
    if let prepared {
      try render(prepared, bodies, into: &output)
    } else {
      try renderFile(page, bodies, into: &output)
    }
  }
}
