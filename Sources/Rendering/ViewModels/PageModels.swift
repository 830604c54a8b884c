import Templating

/// `article.html`, `page.html`, and templates that an article names.
struct ArticlePage: FramedModel {
  var frame: Frame
  var article: ArticleModel

  static let fields = framed([.record("article") { $0.article }])
}

/// `home.html`.
struct HomePage: FramedModel {
  var frame: Frame
  var articles: [CardModel]
  var pagination: PaginationModel

  static let fields = framed(listed(articles: { $0.articles }, pagination: { $0.pagination }))
}

/// `tag.html`.
struct TagPage: FramedModel {
  var frame: Frame
  var tag: TermModel
  var articles: [CardModel]
  var pagination: PaginationModel

  static let fields = framed(
    [.record("tag") { $0.tag }] + listed(articles: { $0.articles }, pagination: { $0.pagination }))
}

/// `source.html`.
struct SourcePage: FramedModel {
  var frame: Frame
  var source: TermModel
  var articles: [CardModel]
  var pagination: PaginationModel

  static let fields = framed(
    [.record("source") { $0.source }] + listed(articles: { $0.articles }, pagination: { $0.pagination }))
}

/// `period.html`.
struct PeriodPage: FramedModel {
  var frame: Frame
  var period: PeriodModel
  var articles: [CardModel]
  var pagination: PaginationModel

  static let fields = framed(
    [.record("period") { $0.period }] + listed(articles: { $0.articles }, pagination: { $0.pagination }))
}

/// `tags.html`.
struct TagIndexPage: FramedModel {
  var frame: Frame
  var tags: [TermModel]

  static let fields = framed([.list("tags") { $0.tags }])
}

/// `sources.html`.
struct SourceIndexPage: FramedModel {
  var frame: Frame
  var sources: [TermModel]

  static let fields = framed([.list("sources") { $0.sources }])
}

/// `archive.html`.
struct ArchivePage: FramedModel {
  var frame: Frame
  var years: [PeriodModel]

  static let fields = framed([.list("years") { $0.years }])
}

/// `not_found.html`.
struct NotFoundPage: FramedModel {
  var frame: Frame

  static let fields = framed([])
}

private func listed<Model>(
  articles: @escaping @Sendable (Model) -> [CardModel], pagination: @escaping @Sendable (Model) -> PaginationModel
) -> [Field<Model>] {
  [.list("articles", articles), .record("pagination", pagination)]
}
