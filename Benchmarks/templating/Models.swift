import Templating
import Vocabulary

/// View models of the size that an article's page has.
struct SiteView: ViewModel {
  let title = "The Tidewater Review"
  let home = Permalink.home
  let atom = Permalink("feed.xml") ?? .home
  let language = "en"

  static let fields: [Field<SiteView>] = [
    .text("title") { $0.title }, .address("home") { $0.home }, .address("atom") { $0.atom },
    .text("language") { $0.language },
  ]
}

struct LabelsView: ViewModel {
  static let fields: [Field<LabelsView>] = [
    .text("summary") { _ in "Summary" }, .text("source") { _ in "Source" }, .text("tags") { _ in "Tags" },
    .text("minutes") { _ in "min read" }, .text("search") { _ in "Search" },
    .text("archive") { _ in "Archive" },
  ]
}

struct TagView: ViewModel {
  let name: String
  let url: Permalink
  let count: Int

  static let fields: [Field<TagView>] = [
    .text("name") { $0.name }, .address("url") { $0.url }, .number("count") { $0.count },
  ]
}

struct PointView: ViewModel {
  let text: String
  let anchor: String?

  static let fields: [Field<PointView>] = [.text("text") { $0.text }, .optionalText("anchor") { $0.anchor }]
}

struct SourceView: ViewModel {
  let name: String
  let page: Permalink

  static let fields: [Field<SourceView>] = [.text("name") { $0.name }, .address("page") { $0.page }]
}

struct ArticleView: ViewModel {
  let title: String
  let url: Permalink
  let date: Timestamp?
  let authors: [String]
  let tags: [TagView]
  let source: SourceView?
  let standfirst: String?
  let description: String?
  let keyPoints: [PointView]
  let body: HTML
  let words: Int
  let minutes: Int

  static let fields: [Field<ArticleView>] = [
    .text("title") { $0.title }, .address("url") { $0.url }, .optionalDate("date") { $0.date },
    .texts("authors") { $0.authors }, .list("tags") { $0.tags }, .optionalRecord("source") { $0.source },
    .optionalText("standfirst") { $0.standfirst }, .optionalText("description") { $0.description },
    .list("key_points") { $0.keyPoints }, .html("body") { $0.body }, .number("word_count") { $0.words },
    .number("reading_minutes") { $0.minutes },
  ]
}

struct ArticlePage: ViewModel {
  let site: Record
  let labels: Record
  let article: ArticleView

  static let fields: [Field<ArticlePage>] = [
    .shared("site", of: SiteView.self) { $0.site }, .shared("labels", of: LabelsView.self) { $0.labels },
    .record("article") { $0.article },
  ]
}

struct ListPage: ViewModel {
  let site: Record
  let labels: Record
  let articles: [Record]

  static let fields: [Field<ListPage>] = [
    .shared("site", of: SiteView.self) { $0.site }, .shared("labels", of: LabelsView.self) { $0.labels },
    .sharedList("articles", of: ArticleView.self) { $0.articles },
  ]
}
