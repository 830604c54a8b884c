import Templating
import Vocabulary

/// `article.html`, `page.html`, and templates that an article names.
struct ArticlePage: FramedModel {
  var frame: Frame
  /// An `ArticleModel`.
  var article: Record

  static let fields = framed([.shared("article", of: ArticleModel.self) { $0.article }])
  /// Where its text stands.
  static let body = FieldPath(["article", "body"], in: ArticlePage.self)
}

/// `home.html`.
struct HomePage: FramedModel {
  var frame: Frame
  /// Of `CardModel`s.
  var articles: [Record]
  var pagination: PaginationModel

  static let fields = framed(listed(articles: { $0.articles }, pagination: { $0.pagination }))
}

/// `tag.html`.
struct TagPage: FramedModel {
  var frame: Frame
  /// A `TermModel`.
  var tag: Record
  /// What its newest articles say together; none on further pages.
  var digest: [BriefingPointModel]
  /// Where more of that is.
  var briefing: Permalink?
  /// Of `CardModel`s.
  var articles: [Record]
  var pagination: PaginationModel

  static let fields = framed(
    [
      .shared("tag", of: TermModel.self) { $0.tag }, .list("digest") { $0.digest },
      .optionalAddress("briefing_page") { $0.briefing },
    ] + listed(articles: { $0.articles }, pagination: { $0.pagination }))
}

/// `source.html`.
struct SourcePage: FramedModel {
  var frame: Frame
  /// A `TermModel`.
  var source: Record
  /// Of `CardModel`s.
  var articles: [Record]
  var pagination: PaginationModel

  static let fields = framed(
    [.shared("source", of: TermModel.self) { $0.source }]
      + listed(articles: { $0.articles }, pagination: { $0.pagination }))
}

/// `author.html`.
struct AuthorPage: FramedModel {
  var frame: Frame
  /// A `TermModel`.
  var author: Record
  /// Of `CardModel`s.
  var articles: [Record]
  var pagination: PaginationModel

  static let fields = framed(
    [.shared("author", of: TermModel.self) { $0.author }]
      + listed(articles: { $0.articles }, pagination: { $0.pagination }))
}

/// `period.html`.
struct PeriodPage: FramedModel {
  var frame: Frame
  var period: PeriodModel
  /// Of `CardModel`s.
  var articles: [Record]
  var pagination: PaginationModel

  static let fields = framed(
    [.record("period") { $0.period }] + listed(articles: { $0.articles }, pagination: { $0.pagination }))
}

/// `tags.html`.
struct TagIndexPage: FramedModel {
  var frame: Frame
  /// Of `TermModel`s.
  var tags: [Record]

  static let fields = framed([.sharedList("tags", of: TermModel.self) { $0.tags }])
}

/// `sources.html`.
struct SourceIndexPage: FramedModel {
  var frame: Frame
  /// Of `TermModel`s.
  var sources: [Record]

  static let fields = framed([.sharedList("sources", of: TermModel.self) { $0.sources }])
}

/// `authors.html`.
struct AuthorIndexPage: FramedModel {
  var frame: Frame
  /// Of `TermModel`s.
  var authors: [Record]

  static let fields = framed([.sharedList("authors", of: TermModel.self) { $0.authors }])
}

/// `archive.html`.
struct ArchivePage: FramedModel {
  var frame: Frame
  var years: [PeriodModel]

  static let fields = framed([.list("years") { $0.years }])
}

/// `search.html`.
struct SearchPage: FramedModel {
  var frame: Frame
  /// The file that lists all others of the search.
  var index: Permalink?

  static let fields = framed([.optionalAddress("search_index") { $0.index }])
}

/// `not_found.html`.
struct NotFoundPage: FramedModel {
  var frame: Frame

  static let fields = framed([])
}

private func listed<Model>(
  articles: @escaping @Sendable (Model) -> [Record],
  pagination: @escaping @Sendable (Model) -> PaginationModel
) -> [Field<Model>] {
  [.sharedList("articles", of: CardModel.self, articles), .record("pagination", pagination)]
}
