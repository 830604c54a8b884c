import Site
import Templating
import Vocabulary

/// A tag, source or author as lists show it.
struct TermModel: ViewModel {
  var name: String
  var url: Permalink
  var count: Int
  var feed: Permalink

  static let fields: [Field<Self>] = [
    .text("name") { $0.name },
    .address("url") { $0.url },
    .number("count") { $0.count },
    .address("feed") { $0.feed },
  ]

  init(_ term: Term) {
    name = term.name
    url = term.permalink
    count = term.articles.count
    feed = term.feed
  }
}

/// The publication that an article comes from.
struct SourceModel: ViewModel {
  var name: String
  /// The original article.
  var url: String?
  /// The publication's page on this site.
  var page: Permalink?

  static let fields: [Field<Self>] = [
    .text("name") { $0.name },
    .optionalText("url") { $0.url },
    .optionalAddress("page") { $0.page },
  ]
}
