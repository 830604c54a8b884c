import Content
import Site
import Templating
import Vocabulary

/// The site as every page shows it: in its head, its navigation and its foot.
struct SiteModel: ViewModel {
  var configuration: Configuration
  /// Of `TermModel`s, the most used first.
  var tags, sources: [Record]
  var menu: [MenuLinkModel]
  var hasAuthors: Bool

  static let fields: [Field<Self>] = [
    .text("title") { $0.configuration.title },
    .optionalText("description") { $0.configuration.description },
    .optionalText("url") { $0.configuration.baseURL },
    .text("language") { $0.configuration.language },
    .optionalText("author") { $0.configuration.author },
    .address("home") { _ in .home },
    .optionalAddress("tags_page") { _ in Permalink("tags/") },
    .optionalAddress("sources_page") { _ in Permalink("sources/") },
    .optionalAddress("authors_page") { $0.hasAuthors ? Site.authorPage : nil },
    .optionalAddress("briefing_page") { $0.configuration.briefings.isEnabled ? Site.briefingPage : nil },
    .optionalAddress("archive_page") { _ in Permalink("archive/") },
    .optionalAddress("search_page") { $0.configuration.hasSearch ? SearchFiles.page : nil },
    .optionalAddress("atom") { _ in Permalink("feed.xml") },
    .optionalAddress("rss") { $0.configuration.outputs.rss ? Permalink("rss.xml") : nil },
    .optionalAddress("json_feed") { _ in Permalink("feed.json") },
    .sharedList("tags", of: TermModel.self) { $0.tags },
    .sharedList("sources", of: TermModel.self) { $0.sources },
    .list("menu") { $0.menu },
    .text("generator") { _ in "Precis" },
  ]
}

extension SiteModel {
  /// How many terms a page's frame shows: those of most articles.
  private static let shownTerms = 30

  /// - Parameters:
  ///   - tags, sources: the records of all of the site's.
  ///   - labels: in the site's language.
  init(_ site: Site, tags: [Record], sources: [Record], labels: LocalizedLabels) {
    configuration = site.configuration
    self.tags = Self.mostUsed(site.tags.terms, tags)
    self.sources = Self.mostUsed(site.sources.terms, sources)
    menu = makeMenu(of: site, labels)
    hasAuthors = !site.authors.terms.isEmpty
  }

  private static func mostUsed(_ terms: [Term], _ records: [Record]) -> [Record] {
    let order = terms.indices.sorted { (-terms[$0].articles.count, $0) < (-terms[$1].articles.count, $1) }
    return order.prefix(shownTerms).map { records[$0] }
  }
}

/// The links that the site's author wants, or else those to the lists that have anything in them; and to the
/// search, where the author named no other place for it.
private func makeMenu(of site: Site, _ labels: LocalizedLabels) -> [MenuLinkModel] {
  let own = site.configuration.menu.map(MenuLinkModel.init)
  let lists = [
    ("briefing", "briefing/", !site.briefings.isEmpty), ("tags", "tags/", true),
    ("sources", "sources/", !site.sources.terms.isEmpty),
    ("authors", "authors/", site.authors.terms.count > 1), ("archive", "archive/", true),
  ]
  let standard = lists.filter(\.2).compactMap { label, path, _ in
    Permalink(path).map { MenuLinkModel(title: labels.text(label), target: .site($0)) }
  }
  let menu = own.isEmpty ? standard : own
  guard site.configuration.hasSearch, let search = SearchFiles.page,
    !menu.contains(where: { $0.target == .site(search) })
  else { return menu }
  return menu + [MenuLinkModel(title: labels.text("search"), target: .site(search))]
}

/// A link of the navigation: to a place of the site, or elsewhere.
struct MenuLinkModel: ViewModel {
  var title: String
  var target: LinkModel

  static let fields: [Field<Self>] = [
    .text("title") { $0.title },
    .free("url") { $0.target.value },
  ]

}

extension MenuLinkModel {
  init(_ item: MenuItem) {
    self.init(title: item.title, target: LinkModel(item.url))
  }
}

/// An address as an author wrote it in the configuration or in front matter.
enum LinkModel: Hashable, Sendable {
  case site(Permalink)
  case elsewhere(String)

  init(_ text: String) {
    let isElsewhere =
      text.contains("://") || text.hasPrefix("mailto:") || text.hasPrefix("//") || text.hasPrefix("#")
    if !isElsewhere, let permalink = Permalink(text) {
      self = .site(permalink)
    } else {
      self = .elsewhere(text)
    }
  }

  var value: Value {
    switch self {
    case .site(let permalink): .address(permalink)
    case .elsewhere(let url): .text(url)
    }
  }
}
