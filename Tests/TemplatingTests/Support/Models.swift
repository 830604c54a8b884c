import Templating
import Vocabulary

/// View models as a site has them, small.
struct TagModel: ViewModel {
  var name = "Sea"
  var url = Permalink("tags/sea/") ?? .home
  var count = 2

  static let fields: [Field<TagModel>] = [
    .text("name") { $0.name }, .address("url") { $0.url }, .number("count") { $0.count },
  ]
}

struct ArticleModel: ViewModel {
  var title = "Harbour & <Sea>"
  var subtitle: String?
  var url = Permalink("2024/harbour/") ?? .home
  var date = Timestamp(year: 2024, month: 5, day: 6, hour: 9, minute: 5, second: 7, utcOffset: 7200)
  var body = HTML(bytes: Array("<p>\"Salt\" &amp; steel</p>".utf8))
  var tags = [TagModel(), TagModel(name: "Steel", url: Permalink("tags/steel/") ?? .home, count: 1)]
  var authors = ["Zoe", "adam"]
  var isLink = false
  var link: String?
  var extra = Value.none

  static let fields: [Field<ArticleModel>] = [
    .text("title") { $0.title }, .optionalText("subtitle") { $0.subtitle }, .address("url") { $0.url },
    .optionalDate("date") { $0.date }, .html("body") { $0.body }, .list("tags") { $0.tags },
    .texts("authors") { $0.authors }, .flag("is_link") { $0.isLink }, .optionalText("link") { $0.link },
    .free("extra") { $0.extra },
  ]
}

struct PageModel: ViewModel {
  var article = ArticleModel()
  var site = Record(TagModel(name: "Precis", url: .home, count: 9))
  var newer: ArticleModel?

  static let fields: [Field<PageModel>] = [
    .record("article") { $0.article }, .shared("site", of: TagModel.self) { $0.site },
    .optionalRecord("newer") { $0.newer },
  ]
}
