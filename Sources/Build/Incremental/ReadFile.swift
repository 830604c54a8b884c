import Content
import Markdown
import Vocabulary

/// What a build knows of one file below `content/` after reading it.
struct ReadFile: Sendable {
  /// Nil where it cannot be published, which a finding then tells.
  var article: ReadArticle?
  var findings: [Finding] = []
  /// Nil where the file could not be read.
  var cached: CachedArticle?
}

/// One article as it stands in memory during a build; its text waits in the cache.
struct ReadArticle: Sendable {
  var facts: ArticleFacts
  var links: [Link]
  var body: StoredPart
}

/// What was made of one file.
struct MadeArticle {
  var facts: ArticleFacts?
  var body: Body
  var findings: [Finding]

  init(_ article: Diagnosed<SummarizedArticle?>) {
    facts = article.value?.facts
    body = article.value?.body ?? Body()
    findings = article.findings
  }
}

extension ReadFile {
  init(_ made: MadeArticle, _ cached: CachedArticle) {
    article = made.facts.map { ReadArticle(facts: $0, links: made.body.links, body: cached.body) }
    findings = made.findings
    self.cached = cached
  }

  init(decoding bytes: [UInt8], of cached: CachedArticle) throws(DamagedCache) {
    var reader = StoreReader(bytes)
    let facts = try reader.read(ArticleFacts?.self)
    let links = try reader.read([Link].self)
    findings = try reader.read()
    article = facts.map { ReadArticle(facts: $0, links: links, body: cached.body) }
    self.cached = cached
  }
}

extension StoreWriter {
  mutating func write(_ made: MadeArticle) {
    write(made.facts)
    write(made.body.links)
    write(made.findings)
  }

  /// Everything of a body but its links.
  mutating func write(text body: Body) {
    write(body.slots)
    write(body.html)
    write(body.markdown)
  }
}

extension Body {
  init(decodingText bytes: [UInt8], links: [Link]) throws(DamagedCache) {
    var reader = StoreReader(bytes)
    let slots = try reader.read([AddressSlot].self)
    self.init(html: try reader.readBytes(), slots: slots, links: links)
    markdown = try reader.readBytes()
    guard slots.allSatisfy({ links.indices ~= $0.link && 0...html.count ~= $0.offset }) else {
      throw DamagedCache()
    }
  }
}
