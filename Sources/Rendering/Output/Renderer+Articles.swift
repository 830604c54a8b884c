import Content
import Images
import Markdown
import Site
import Templating
import Vocabulary

extension Renderer {
  /// - Parameter index: The place in the order of all articles; nil for a page that stands by itself.
  func prepareArticle(
    _ facts: ArticleFacts, at index: Int?, _ page: Page, _ identity: (SitePath) -> BodyIdentity
  ) -> PreparedPage {
    let body = body(of: facts) { Body(standIn: identity($0)) }
    let article = index.map { record(ofArticle: $0, body) } ?? record(ofPage: facts, body)
    let model = ArticlePage(frame: frame(pageModel(facts, page, isArticle: index != nil)), article: article)
    let standard = index == nil ? theme.plainPage : theme.article
    let custom = facts.template.flatMap { theme.custom[templateName($0)] }
    var prepared = self.page(model, with: custom ?? standard, at: page.permalink)
    prepared.article = facts
    return prepared
  }
}

extension Renderer {
  /// Most of it is what lists show too.
  private func record(ofArticle index: Int, _ body: HTML) -> Record {
    let facts = site.articles[index]
    let article = ArticleModel(
      card: CardModel(facts: facts), body: body,
      newer: neighbours[index].newer.map { cardRecords[$0] },
      older: neighbours[index].older.map { cardRecords[$0] },
      related: site.related[index].map { cardRecords[$0] },
      authorPages: site.authors.indices(of: facts.authors).map { authorRecords[$0] },
      markdown: site.configuration.outputs.markdown ? markdownPermalink(of: facts) : nil)
    return Record(article, beginning: cardRecords[index], changed: ArticleModel.keyPoints)
  }

  private func record(ofPage facts: ArticleFacts, _ body: HTML) -> Record {
    Record(ArticleModel(card: CardModel(facts, of: site, tags: tagRecords), body: body))
  }
}

/// The articles that a reader can go on to from one: the nearest that have a page, by their indices.
struct Neighbours: Sendable {
  var newer, older: Int?
}

/// Those of each of the articles, which are sorted, newest first.
func neighbours(of articles: [ArticleFacts]) -> [Neighbours] {
  var neighbours = [Neighbours](repeating: Neighbours(), count: articles.count)
  var nearest: Int?
  for index in articles.indices {
    neighbours[index].newer = nearest
    if !articles[index].isLink { nearest = index }
  }
  nearest = nil
  for index in articles.indices.reversed() {
    neighbours[index].older = nearest
    if !articles[index].isLink { nearest = index }
  }
  return neighbours
}

extension CardModel {
  /// - Parameter tags: the records of all of the site's.
  init(_ facts: ArticleFacts, of site: Site, tags: [Record], keyPointLimit: Int = .max) {
    self.init(
      facts: facts, tags: site.tags.indices(of: facts.tags).map { tags[$0] },
      source: SourceModel(facts, of: site),
      image: ImageModel(of: facts, in: site), keyPointLimit: keyPointLimit)
  }
}

extension SourceModel {
  fileprivate init?(_ facts: ArticleFacts, of site: Site) {
    guard let name = facts.sourceName else { return nil }
    let index = site.sources.indices(of: [name]).first
    self.init(name: name, url: facts.source?.url, page: index.map { site.sources.terms[$0].permalink })
  }
}

extension Renderer {
  private func pageModel(_ facts: ArticleFacts, _ page: Page, isArticle: Bool) -> PageModel {
    PageModel(
      title: facts.title, description: facts.teaser, breadcrumbs: breadcrumbs(of: page.permalink),
      url: page.permalink, kind: isArticle ? "article" : "page", language: facts.language,
      isRightToLeft: isRightToLeft(facts.language),
      canonical: facts.canonical ?? site.configuration.baseURL.map { $0 + page.permalink.encodedPath },
      feed: nil, image: ImageModel(of: facts, in: site).map { absoluteAddress($0.url) })
  }

  /// The introductions of the folders that a page is in, outermost first.
  func breadcrumbs(of permalink: Permalink) -> [BreadcrumbModel] {
    guard !sections.isEmpty else { return [] }
    var crumbs: [BreadcrumbModel] = []
    var folder = permalink.parent
    while let current = folder {
      if let section = sections[current] {
        crumbs.append(BreadcrumbModel(title: site.plainPages[section].title, url: current))
      }
      folder = current.parent
    }
    return crumbs.reversed()
  }

  /// The text with its addresses; the first image that a reader sees is loaded at once, others when they come near.
  func body(of facts: ArticleFacts, _ bodies: BodySource) rethrows -> HTML {
    let isBelowImage = ImageModel(of: facts, in: site) != nil
    return HTML(
      bytes: try bodies(facts.path.path).html(
        address: { address(of: $0, in: facts) },
        image: { link, number in
          let size = size(of: link, in: facts)
          return ImageAttributes(
            width: size?.width, height: size?.height, isLazy: isBelowImage || number > 0)
        }))
  }

  private func size(of image: Link, in facts: ArticleFacts) -> ImageSize? {
    guard !site.imageSizes.isEmpty,
      case .address(let permalink, _) = site.links.target(of: image.destination, in: facts)
    else { return nil }
    return site.imageSizes[permalink]
  }

  func absoluteAddress(_ link: LinkModel) -> String {
    switch link {
    case .site(let permalink): absolute(permalink)
    case .elsewhere(let url): url
    }
  }

  /// What stands in a link of an article's text on the article's page.
  private func address(of link: Link, in facts: ArticleFacts) -> String {
    switch site.links.target(of: link.destination, in: facts) {
    case .address(let permalink, let suffix):
      permalink.link(
        pathToRoot: facts.permalink.pathToRoot, namesFiles: site.configuration.outputs.fileLinks)
        + percentEncoded(suffix, allowing: linkCharacters)
    case .elsewhere(let url): url
    case .samePage(let fragment): percentEncoded(fragment, allowing: linkCharacters)
    case .missing: percentEncoded(link.destination, allowing: linkCharacters)
    }
  }
}

/// What a query or fragment may hold besides letters and digits (RFC 3986, sections 3.4 and 3.5), and the
/// percent sign of what the author encoded.
let linkCharacters = "/?#:@!$&'()*+,;=%"

/// Languages of the Arabic, Hebrew, Syriac and Thaana scripts.
func isRightToLeft(_ language: String) -> Bool {
  let code = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
  return ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"].contains(code)
}
