import Content
import Markdown
import Rendering
import Vocabulary

/// Reads the articles' texts where they are rendered, one at a time.
struct BodyReader: Sendable {
  private let cache: ArticleCache
  private let articles: [ReadArticle]
  private let places: [SitePath: Int]

  init(_ articles: [ReadArticle], _ cache: ArticleCache) {
    self.articles = articles
    self.cache = cache
    places = Dictionary(articles.enumerated().map { ($0.element.facts.path.path, $0.offset) }) { first, _ in
      first
    }
  }

  /// What tells the text of an article from another, and its links.
  func identity(of path: SitePath) -> BodyIdentity {
    guard let place = places[path] else { return BodyIdentity(hash: .none, links: []) }
    let body = articles[place].body
    return BodyIdentity(
      hash: ContentHash(high: UInt64(body.range.count), low: body.checksum), links: articles[place].links)
  }

  /// - Parameters:
  ///   - path: of the article's file, below `content/`.
  ///   - buffer: is used again from one call to the next.
  func body(of path: SitePath, using buffer: inout [UInt8]) throws -> Body {
    guard let place = places[path] else { return Body() }
    return try cache.body(of: articles[place], using: &buffer)
  }
}
