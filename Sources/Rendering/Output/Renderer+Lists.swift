import Content
import Markdown
import Site
import Templating
import Vocabulary

extension Renderer {
  func prepareList(
    _ list: ArticleList, _ number: Int, _ page: Page, _ identity: (SitePath) -> BodyIdentity
  ) -> PreparedPage {
    let indices = list.articles(in: site).page(number, size: site.configuration.pageSize)
    let articles = indices.map { cardRecords[$0] }
    let pagination = PaginationModel(list: list, number: number, total: list.pageCount(in: site), site: site)
    let frame = frame(pageModel(list, page))
    switch list {
    case .home:
      let model = HomePage(frame: frame, articles: articles, pagination: pagination)
      return self.page(model, with: theme.home, at: page.permalink)
    case .tag(let index):
      let model = TagPage(
        frame: frame, tag: tagRecords[index], digest: number == 1 ? digest(of: indices) : [],
        briefing: tagBriefingPermalink(index, site), articles: articles, pagination: pagination)
      return self.page(model, with: theme.tag, at: page.permalink)
    case .source(let index):
      let model = SourcePage(
        frame: frame, source: sourceRecords[index], articles: articles, pagination: pagination)
      return self.page(model, with: theme.source, at: page.permalink)
    case .author(let index):
      let model = AuthorPage(
        frame: frame, author: authorRecords[index], articles: articles, pagination: pagination)
      return self.page(model, with: theme.author, at: page.permalink)
    case .section(let index):
      return prepareSection(index, articles, pagination, page, identity)
    case .year(let year):
      let period = PeriodModel(site.years[year])
      let model = PeriodPage(frame: frame, period: period, articles: articles, pagination: pagination)
      return self.page(model, with: theme.period, at: page.permalink)
    case .month(let year, let month):
      let period = PeriodModel(month: site.years[year].months[month], of: site.years[year])
      let model = PeriodPage(frame: frame, period: period, articles: articles, pagination: pagination)
      return self.page(model, with: theme.period, at: page.permalink)
    }
  }

  func prepareTagIndex(_ page: Page) -> PreparedPage {
    let model = TagIndexPage(
      frame: frame(indexPageModel("tags", label: "tags", page)), tags: tagRecords)
    return self.page(model, with: theme.tagIndex, at: page.permalink)
  }

  func prepareSourceIndex(_ page: Page) -> PreparedPage {
    let model = SourceIndexPage(
      frame: frame(indexPageModel("sources", label: "sources", page)),
      sources: sourceRecords)
    return self.page(model, with: theme.sourceIndex, at: page.permalink)
  }

  func prepareAuthorIndex(_ page: Page) -> PreparedPage {
    let model = AuthorIndexPage(
      frame: frame(indexPageModel("authors", label: "authors", page)),
      authors: authorRecords)
    return self.page(model, with: theme.authorIndex, at: page.permalink)
  }

  func prepareArchive(_ page: Page) -> PreparedPage {
    let model = ArchivePage(
      frame: frame(indexPageModel("archive", label: "archive", page)), years: site.years.map(PeriodModel.init)
    )
    return self.page(model, with: theme.archive, at: page.permalink)
  }

  func prepareSearch(_ page: Page) -> PreparedPage {
    let model = SearchPage(
      frame: frame(indexPageModel("search", label: "search", page)), index: search?.manifest)
    return self.page(model, with: theme.search, at: page.permalink)
  }

  /// The page answers at any address, so its links have to begin at the site's root.
  func prepareNotFound(_ page: Page) -> PreparedPage {
    var frame = frame(indexPageModel("not_found", label: "not_found_title", page))
    frame.page.canonical = nil
    let root = site.configuration.baseURL.map(pathOfURL) ?? "/"
    let context = RenderContext(
      pathToRoot: root, baseURL: site.configuration.baseURL,
      dateNames: theme.labels(for: frame.page.language).dateNames)
    return PreparedPage(
      record: Record(NotFoundPage(frame: frame)), template: theme.notFound, context: context)
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
    case .section(let index): site.plainPages[site.sections[index].page].title
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
    case .section: "section"
    case .year, .month: "period"
    }
  }
}

/// The path that an absolute address ends with, from the slash behind the host.
private func pathOfURL(_ url: String) -> String {
  "/" + url.split(separator: "/", omittingEmptySubsequences: false).dropFirst(3).joined(separator: "/")
}
