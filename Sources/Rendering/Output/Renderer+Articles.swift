import Content
import Markdown
import Site
import Templating
import Vocabulary

extension Renderer {
  /// - Parameter index: The place in the order of all articles; nil for a page that stands by itself.
  func renderArticle(
    _ facts: ArticleFacts, at index: Int?, _ page: Page, _ bodies: BodySource, into output: inout [UInt8]
  ) {
    let card = card(facts)
    let article = ArticleModel(
      card: card, body: HTML(bytes: bodies(facts.path.path).html { address(of: $0, in: facts) }),
      newer: index.flatMap { neighbour($0 - 1) }, older: index.flatMap { neighbour($0 + 1) })
    let model = ArticlePage(frame: frame(pageModel(facts, page, isArticle: index != nil)), article: article)
    let standard = index == nil ? theme.plainPage : theme.article
    let custom = facts.template.flatMap { theme.custom[templateName($0)] }
    write(model, with: custom ?? standard, at: page.permalink, into: &output)
  }

  func card(_ facts: ArticleFacts, keyPointLimit: Int = .max) -> CardModel {
    CardModel(
      facts: facts, tags: site.tags.terms(named: facts.tags).map(TermModel.init), source: source(of: facts),
      keyPointLimit: keyPointLimit)
  }
}

extension Renderer {
  private func neighbour(_ index: Int) -> CardModel? {
    site.articles.indices.contains(index) ? card(site.articles[index], keyPointLimit: 0) : nil
  }

  private func source(of facts: ArticleFacts) -> SourceModel? {
    facts.sourceName.map { name in
      SourceModel(name: name, url: facts.source?.url, page: site.sources.terms(named: [name]).first?.permalink)
    }
  }

  private func pageModel(_ facts: ArticleFacts, _ page: Page, isArticle: Bool) -> PageModel {
    PageModel(
      title: facts.title, description: facts.description ?? facts.summary.keyPoints.first?.text,
      url: page.permalink, kind: isArticle ? "article" : "page", language: facts.language,
      isRightToLeft: isRightToLeft(facts.language),
      canonical: facts.canonical ?? site.configuration.baseURL.map { $0 + page.permalink.encodedPath },
      feed: nil, image: facts.image.map { absoluteAddress($0.url) })
  }

  private func absoluteAddress(_ text: String) -> String {
    switch LinkModel(text) {
    case .site(let permalink): absolute(permalink)
    case .elsewhere(let url): url
    }
  }

  /// What stands in a link of an article's text on the article's page.
  private func address(of link: Link, in facts: ArticleFacts) -> String {
    switch site.links.target(of: link, in: facts) {
    case .address(let permalink, let suffix):
      permalink.link(pathToRoot: facts.permalink.pathToRoot) + percentEncoded(suffix, allowing: linkCharacters)
    case .samePage(let fragment): percentEncoded(fragment, allowing: linkCharacters)
    case .missing, .unknown: percentEncoded(link.destination, allowing: linkCharacters)
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
