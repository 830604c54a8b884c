import Templating
import Vocabulary

/// What every page shows besides its own matter.
struct Frame: Sendable {
  var site: Record
  var labels: Record
  var assets: Record
  var page: PageModel
}

/// A page that stands in the frame.
protocol FramedModel: ViewModel {
  var frame: Frame { get }
}

extension FramedModel {
  static func framed(_ fields: [Field<Self>]) -> [Field<Self>] {
    [
      .shared("site", of: SiteModel.self) { $0.frame.site },
      .record("page") { $0.frame.page },
      .shared("labels", of: LabelsModel.self) { $0.frame.labels },
      .shared("assets", of: AssetsModel.self) { $0.frame.assets },
    ] + fields
  }
}

/// The page as such: what browsers, search engines and feed readers want to know of it.
struct PageModel: ViewModel {
  var title: String
  var description: String?
  var breadcrumbs: [BreadcrumbModel] = []
  var url: Permalink
  var kind: String
  var language: String
  var isRightToLeft: Bool
  var canonical: String?
  var feed: FeedLinkModel?
  var image: String?

  static let fields: [Field<Self>] = [
    .text("title") { $0.title },
    .optionalText("description") { $0.description },
    .list("breadcrumbs") { $0.breadcrumbs },
    .address("url") { $0.url },
    .text("kind") { $0.kind },
    .text("language") { $0.language },
    .text("direction") { $0.isRightToLeft ? "rtl" : "ltr" },
    .optionalText("canonical") { $0.canonical },
    .optionalAddress("feed") { $0.feed?.url },
    .optionalText("feed_title") { $0.feed?.title },
    .optionalText("image") { $0.image },
  ]
}

/// A page above another one.
struct BreadcrumbModel: ViewModel {
  var title: String
  var url: Permalink

  static let fields: [Field<Self>] = [
    .text("title") { $0.title },
    .address("url") { $0.url },
  ]
}

struct FeedLinkModel: Sendable {
  var url: Permalink
  var title: String
}

/// Files of the theme.
struct AssetsModel: ViewModel {
  var permalinks: [Asset: Permalink]

  static let fields: [Field<Self>] = [
    .optionalAddress("style") { $0.permalinks[.style] },
    .optionalAddress("favicon") { $0.permalinks[.favicon] },
    .optionalAddress("search_script") { $0.permalinks[.searchScript] },
  ]
}
