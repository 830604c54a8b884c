import Site
import Templating
import Vocabulary

/// Where a page stands among those of its list.
struct PaginationModel: ViewModel {
  var list: ArticleList
  var number: Int
  var total: Int
  var site: Site

  static let fields: [Field<Self>] = [
    .number("number") { $0.number },
    .number("total") { $0.total },
    .optionalAddress("newer") { $0.permalink(ofPage: $0.number - 1) },
    .optionalAddress("older") { $0.permalink(ofPage: $0.number + 1) },
    .list("pages") { $0.pages },
  ]

  private func permalink(ofPage number: Int) -> Permalink? {
    1...total ~= number ? list.permalink(ofPage: number, in: site) : nil
  }

  /// The first, the last and those near this page; a gap stands for what is between them.
  private var pages: [PageLinkModel] {
    var shown: [PageLinkModel] = []
    var previous = 0
    for page in Set([1, total, number - 1, number, number + 1]).sorted() where 1...total ~= page {
      if page > previous + 1 { shown.append(PageLinkModel(number: nil, url: nil, isCurrent: false)) }
      shown.append(PageLinkModel(number: page, url: permalink(ofPage: page), isCurrent: page == number))
      previous = page
    }
    return shown
  }
}

struct PageLinkModel: ViewModel {
  /// Nil where pages are left out.
  var number: Int?
  var url: Permalink?
  var isCurrent: Bool

  static let fields: [Field<Self>] = [
    .optionalNumber("number") { $0.number },
    .optionalAddress("url") { $0.url },
    .flag("is_current") { $0.isCurrent },
    .flag("is_gap") { $0.number == nil },
  ]
}
