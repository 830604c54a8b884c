import Files
import Markdown
import Vocabulary

/// What was made of each article, kept from one build to the next; during a build it also holds the texts,
/// so that they need not all stand in memory.
///
/// It lives in `.precis/articles/`: an index, which is replaced whole, and two files that are only appended
/// to until half of them is out of date, and are then made anew. What the index does not name is not there,
/// so that a build may be killed at any point. The cache is locked as long as the value lives.
final class ArticleCache: Sendable {
  private let folder: Folder
  private let lock: FileLock
  /// As the last build left it; without articles where that cannot be used.
  private let previous: ArticleIndex
  private let places: [SitePath: Int]
  private let source: CacheFiles
  /// Where new parts go: to the same files, or to new ones.
  private let target: CacheFiles
  private let generation: Int
  /// Says why nothing of earlier builds could be used, where a person would wonder.
  let notice: String?

  private init(_ opened: OpenedCache, source: CacheFiles, target: CacheFiles, generation: Int) {
    folder = opened.folder
    lock = opened.lock
    previous = opened.index
    notice = opened.notice
    places = Dictionary(
      previous.articles.enumerated().map { ($0.element.path, $0.offset) }, uniquingKeysWith: { $1 })
    (self.source, self.target, self.generation) = (source, target, generation)
  }
}

extension ArticleCache {
  /// Opens the cache of a site, and waits until no other build uses it.
  ///
  /// - Parameters:
  ///   - state: `.precis/`.
  ///   - isClean: whether nothing of earlier builds is to be used.
  static func open(
    in state: Folder, key: CacheKey, isClean: Bool, announceWait: @escaping @Sendable () -> Void
  ) throws(FileSystemError) -> ArticleCache {
    let opened = try OpenedCache(in: state, key: key, isClean: isClean, announceWait)
    let index = opened.index
    let source = try CacheFiles.open(index, in: opened.folder)
    guard index.isWorthMoving else {
      return ArticleCache(opened, source: source, target: source, generation: index.generation)
    }
    let new = ArticleIndex(key: key, generation: index.generation + 1)
    let target = try CacheFiles.open(new, in: opened.folder)
    return ArticleCache(opened, source: source, target: target, generation: new.generation)
  }

  func known(at path: SitePath) -> CachedArticle? {
    places[path].map { previous.articles[$0] }
  }

  /// What an earlier build made of a file.
  func restore(
    _ article: CachedArticle, using scratch: inout CacheScratch
  ) throws -> ReadFile {
    try source.facts.read(article.facts, into: &scratch.buffer)
    var file = try ReadFile(decoding: scratch.buffer, of: article)
    guard generation != previous.generation else { return file }
    file.cached?.facts = try target.facts.append(checked: scratch.buffer)
    try source.bodies.read(article.body, into: &scratch.buffer)
    let body = try target.bodies.append(checked: scratch.buffer)
    file.cached?.body = body
    file.article?.body = body
    return file
  }

  /// Keeps what was made of a file.
  func keep(
    _ made: MadeArticle, of article: CachedArticle, using scratch: inout CacheScratch
  ) throws -> ReadFile {
    var article = article
    scratch.writer.removeAll()
    scratch.writer.write(made)
    article.facts = try target.facts.append(checked: scratch.writer.bytes)
    scratch.writer.removeAll()
    scratch.writer.write(text: made.body)
    article.body = try target.bodies.append(checked: scratch.writer.bytes)
    return ReadFile(made, article)
  }

  func body(of article: ReadArticle, using buffer: inout [UInt8]) throws -> Body {
    try target.bodies.read(article.body, into: &buffer)
    return try Body(decodingText: buffer, links: article.links)
  }

  /// Makes the cache one of these articles, in the order of their paths.
  func finish(_ articles: [CachedArticle]) throws(FileSystemError) {
    guard generation != previous.generation || articles != previous.articles else { return }
    var index = ArticleIndex(key: previous.key, generation: generation)
    (index.factsEnd, index.bodiesEnd) = (target.facts.end, target.bodies.end)
    index.articles = articles
    try folder.replace(OpenedCache.index, with: index.bytes)
    let names = Set([OpenedCache.index, OpenedCache.lock] + CacheFiles.paths(generation))
    for name in try folder.names() {
      if let path = SitePath(name), !names.contains(path) { try folder.remove(path) }
    }
  }
}
