import Vocabulary

/// The list of all cached articles, and the files that what was made of them stands in.
struct ArticleIndex: Sendable {
  var key: CacheKey
  /// Counts the times that the files were made anew; it is part of their names.
  var generation = 0
  /// Where the known part of each file ends.
  var factsEnd = 0
  var bodiesEnd = 0
  var articles: [CachedArticle] = []
}

extension ArticleIndex {
  private static let title = Array("precis articles\n".utf8)

  /// A title, a checksum, and what it is of.
  var bytes: [UInt8] {
    var writer = StoreWriter()
    writer.write(key.program)
    writer.write(key.settings)
    writer.write(generation)
    writer.write(factsEnd)
    writer.write(bodiesEnd)
    writer.write(articles)
    var head = StoreWriter()
    head.write(Self.title)
    head.write(ContentHash(of: writer.bytes))
    return head.bytes + writer.bytes
  }

  init(decoding bytes: [UInt8]) throws(DamagedCache) {
    var reader = StoreReader(bytes)
    guard try reader.readBytes() == Self.title else { throw DamagedCache() }
    let hash = try reader.read(ContentHash.self)
    guard hash == reader.hashOfRest else { throw DamagedCache() }
    key = CacheKey(program: try reader.read(), settings: try reader.read())
    generation = try reader.read()
    factsEnd = try reader.read()
    bodiesEnd = try reader.read()
    articles = try reader.read()
    guard reader.isAtEnd else { throw DamagedCache() }
  }
}

extension ArticleIndex {
  /// Whether so little of the files is still of use that they should be made anew.
  var isWorthMoving: Bool {
    let used = articles.reduce(0) { $0 + $1.facts.range.count + $1.body.range.count }
    return factsEnd + bodiesEnd > 2 * used + 1 << 20
  }
}
