import Content
import Site
import Templating
import Vocabulary

extension Renderer {
  func renderList(_ list: ArticleList, _ number: Int, _ page: Page, into output: inout [UInt8]) {
    let indices = list.articles(in: site).page(number, size: site.configuration.pageSize)
    let articles = indices.map { cardRecords[$0] }
    let pagination = PaginationModel(list: list, number: number, total: list.pageCount(in: site), site: site)
    let frame = frame(pageModel(list, page))
    switch list {
    case .home:
      let model = HomePage(frame: frame, articles: articles, pagination: pagination)
      write(model, with: theme.home, at: page.permalink, into: &output)
    case .tag(let index):
      let model = TagPage(
        frame: frame, tag: tagRecords[index], digest: number == 1 ? digest(of: indices) : [],
        briefing: tagBriefingPermalink(index, site), articles: articles, pagination: pagination)
      write(model, with: theme.tag, at: page.permalink, into: &output)
    case .source(let index):
      let model = SourcePage(
        frame: frame, source: sourceRecords[index], articles: articles, pagination: pagination)
      write(model, with: theme.source, at: page.permalink, into: &output)
    case .author(let index):
      let model = AuthorPage(
        frame: frame, author: authorRecords[index], articles: articles, pagination: pagination)
      write(model, with: theme.author, at: page.permalink, into: &output)
    case .year(let year):
      let period = PeriodModel(site.years[year])
      let model = PeriodPage(frame: frame, period: period, articles: articles, pagination: pagination)
      write(model, with: theme.period, at: page.permalink, into: &output)
    case .month(let year, let month):
      let period = PeriodModel(month: site.years[year].months[month], of: site.years[year])
      let model = PeriodPage(frame: frame, period: period, articles: articles, pagination: pagination)
      write(model, with: theme.period, at: page.permalink, into: &output)
    }
  }

  func renderTagIndex(_ page: Page, into output: inout [UInt8]) {
    let model = TagIndexPage(
      frame: frame(indexPageModel("tags", label: "tags", page)), tags: tagRecords)
    write(model, with: theme.tagIndex, at: page.permalink, into: &output)
  }

  func renderSourceIndex(_ page: Page, into output: inout [UInt8]) {
    let model = SourceIndexPage(
      frame: frame(indexPageModel("sources", label: "sources", page)),
      sources: sourceRecords)
    write(model, with: theme.sourceIndex, at: page.permalink, into: &output)
  }

  func renderAuthorIndex(_ page: Page, into output: inout [UInt8]) {
    let model = AuthorIndexPage(
      frame: frame(indexPageModel("authors", label: "authors", page)),
      authors: authorRecords)
    write(model, with: theme.authorIndex, at: page.permalink, into: &output)
  }

  func renderArchive(_ page: Page, into output: inout [UInt8]) {
    let model = ArchivePage(
      frame: frame(indexPageModel("archive", label: "archive", page)), years: site.years.map(PeriodModel.init)
    )
    write(model, with: theme.archive, at: page.permalink, into: &output)
  }

  func renderSearch(_ page: Page, into output: inout [UInt8]) {
    let model = SearchPage(
      frame: frame(indexPageModel("search", label: "search", page)), index: search?.manifest)
    write(model, with: theme.search, at: page.permalink, into: &output)
  }

  /// The page answers at any address, so its links have to begin at the site's root.
  func renderNotFound(_ page: Page, into output: inout [UInt8]) {
    var frame = frame(indexPageModel("not_found", label: "not_found_title", page))
    frame.page.canonical = nil
    let root = site.configuration.baseURL.map(pathOfURL) ?? "/"
    let context = RenderContext(
      pathToRoot: root, baseURL: site.configuration.baseURL,
      dateNames: theme.labels(for: frame.page.language).dateNames)
    write(Record(NotFoundPage(frame: frame)), with: theme.notFound, in: context, into: &output)
  }
}

extension Renderer {
  private func pageModel(_ list: ArticleList, _ page: Page) -> PageModel {
    let feed = list.hasFeed ? list.feedPermalink(in: site) : nil
    let title = title(of: list)
    return PageModel(
      title: title, description: list == .home ? site.configuration.description : nil, url: page.permalink,
      kind: list.kind, language: site.configuration.language,
      isRightToLeft: isRightToLeft(site.configuration.language), canonical: canonical(page),
      feed: list == .home
        ? nil : feed.map { FeedLinkModel(url: $0, title: "\(title) – \(site.configuration.title)") },
      image: nil)
  }

  private func title(of list: ArticleList) -> String {
    let names = theme.labels(for: site.configuration.language).dateNames
    return switch list {
    case .home: site.configuration.title
    case .tag(let index): site.tags.terms[index].name
    case .source(let index): site.sources.terms[index].name
    case .author(let index): site.authors.terms[index].name
    case .year(let year): site.years[year].period.date.formatted("%Y", names: names)
    case .month(let year, let month): site.years[year].months[month].date.formatted("%B %Y", names: names)
    }
  }

  private func indexPageModel(_ kind: String, label: String, _ page: Page) -> PageModel {
    let language = site.configuration.language
    return PageModel(
      title: theme.labels(for: language).text(label), description: nil, url: page.permalink, kind: kind,
      language: language, isRightToLeft: isRightToLeft(language), canonical: canonical(page), feed: nil,
      image: nil)
  }

  func canonical(_ page: Page) -> String? {
    site.configuration.baseURL.map { $0 + page.permalink.encodedPath }
  }
}

extension ArticleList {
  fileprivate var kind: String {
    switch self {
    case .home: "home"
    case .tag: "tag"
    case .source: "source"
    case .author: "author"
    case .year, .month: "period"
    }
  }
}

/// The path that an absolute address ends with, from the slash behind the host.
private func pathOfURL(_ url: String) -> String {
  "/" + url.split(separator: "/", omittingEmptySubsequences: false).dropFirst(3).joined(separator: "/")
}
