import Content
import FrontMatter
import Testing
import Vocabulary

@Suite struct MetadataKeyTests {
  /// A key with one of its values, and what the metadata then is.
  struct Case: Sendable, CustomTestStringConvertible {
    var yaml: String
    var apply: @Sendable (inout ArticleMetadata) -> Void
    var testDescription: String { yaml }

    init(_ yaml: String, _ apply: @escaping @Sendable (inout ArticleMetadata) -> Void) {
      self.yaml = yaml
      self.apply = apply
    }
  }

  static let may6 = Timestamp(year: 2024, month: 5, day: 6)
  static let source = SourceReference(name: "The Tide", url: "https://t.example")
  static let image = ImageReference(url: "a.jpg", alt: "A crane")

  static let cases = [
    Case("title: A text") { $0.title = "A text" },
    Case("TITLE: '  A text '") { $0.title = "A text" },
    Case("title: 2024") { $0.title = "2024" },
    Case("title: yes") { $0.title = "yes" },
    Case("title: |\n  A text\n") { $0.title = "A text" },
    Case("title:") { _ in },
    Case("date: 2024-05-06") { $0.date = may6 },
    Case("publishDate: 2024-05-06") { $0.date = may6 },
    Case("pubdate: \"2024-05-06\"") { $0.date = may6 },
    Case("updated: 2024-05-06") { $0.updated = may6 },
    Case("lastmod: 2024-05-06") { $0.updated = may6 },
    Case("last_updated: 2024-05-06") { $0.updated = may6 },
    Case("expires: 2024-05-06") { $0.expires = may6 },
    Case("expirydate: 2024-05-06") { $0.expires = may6 },
    Case("tags: [a, 15.6, yes, 'x, y']") { $0.tags = ["a", "15.6", "yes", "x, y"] },
    Case("tags: one") { $0.tags = ["one"] },
    Case("tags: one, two words,") { $0.tags = ["one", "two words"] },
    Case("tags: [a, , b, a, ~, '']".replacing(", ,", with: ",")) { $0.tags = ["a", "b"] },
    Case("tags: []") { _ in },
    Case("categories: [a]") { $0.categories = ["a"] },
    Case("category: a") { $0.categories = ["a"] },
    Case("author: Jane Doe") { $0.authors = ["Jane Doe"] },
    Case("author: {name: Jane Doe, url: x}") { $0.authors = ["Jane Doe"] },
    Case("authors: [Jane, {name: Wei}]") { $0.authors = ["Jane", "Wei"] },
    Case("author: 'Doe, Jane'") { $0.authors = ["Doe, Jane"] },
    Case("source: The Tide") { $0.source = SourceReference(name: "The Tide", url: nil) },
    Case("source: ''") { _ in },
    Case("source: {name: The Tide, url: 'https://t.example'}") { $0.source = source },
    Case("source: {name: ''}") { _ in },
    Case("source: The Tide\nsource_url: https://t.example") { $0.source = source },
    Case("source: {name: The Tide}\nsource_url: https://t.example") { $0.source = source },
    Case("source: {name: The Tide, url: 'https://t.example'}\nsource_url: https://x.example") {
      $0.source = source
    },
    Case("source_url: https://t.example") {
      $0.source = SourceReference(name: nil, url: "https://t.example")
    },
    Case("source: https://t.example") { $0.source = SourceReference(name: nil, url: "https://t.example") },
    Case("summary: A text") { $0.summary = .text("A text") },
    Case("summary: [One., Two.]") { $0.summary = .points(["One.", "Two."]) },
    Case("summary:\n  - 'One: two.'\n  - 2024") { $0.summary = .points(["One: two.", "2024"]) },
    Case("summary: false") { $0.summary = .none },
    Case("summary: no") { $0.summary = .none },
    Case("summary: 'no'") { $0.summary = .text("no") },
    Case("summary: true") { _ in },
    Case("summary: []") { _ in },
    Case("summary:") { _ in },
    Case("summary: {points: 3, pin: [a, b], skip: c}") {
      $0.summary = .steering(points: 3, pinned: ["a", "b"], skipped: ["c"])
    },
    Case("summary: {pin: a}") { $0.summary = .steering(points: nil, pinned: ["a"], skipped: []) },
    Case("summary: {Points: '4', skip: ''}") { $0.summary = .steering(points: 4, pinned: [], skipped: []) },
    Case("description: A text") { $0.description = "A text" },
    Case("excerpt: A text") { $0.description = "A text" },
    Case("deck: A text") { $0.description = "A text" },
    Case("subtitle: A text") { $0.description = "A text" },
    Case("image: a.jpg") { $0.image = ImageReference(url: "a.jpg") },
    Case("featured_image: a.jpg") { $0.image = ImageReference(url: "a.jpg") },
    Case("cover: {image: a.jpg, alt: A crane, relative: true}") { $0.image = image },
    Case("image: {url: a.jpg, alt: A crane}") { $0.image = image },
    Case("image: {src: a.jpg, alt: A crane, caption: x}") { $0.image = image },
    Case("image: {path: a.jpg, alt: A crane, lqip: x}") { $0.image = image },
    Case("cover: {image: '', alt: x}") { _ in },
    Case("image: false") { _ in },
    Case("draft: true") { $0.draft = true },
    Case("draft: 'true'") { $0.draft = true },
    Case("draft: no") { _ in },
    Case("published: false") { $0.draft = true },
    Case("published: true") { _ in },
    Case("published: false\ndraft: false") { _ in },
    Case("slug: a-b") { $0.slug = "a-b" },
    Case("slug: ../../etc/x") { $0.slug = "../../etc/x" },
    Case("permalink: /a/") { $0.permalink = "/a/" },
    Case("url: /a/") { $0.permalink = "/a/" },
    Case("path: /a/") { $0.permalink = "/a/" },
    Case("aliases: [/a/, /b/]") { $0.aliases = ["/a/", "/b/"] },
    Case("redirect_from: /a/") { $0.aliases = ["/a/"] },
    Case("canonical: https://x.example") { $0.canonical = "https://x.example" },
    Case("canonical_url: https://x.example") { $0.canonical = "https://x.example" },
    Case("lang: es") { $0.language = "es" },
    Case("locale: es") { $0.language = "es" },
    Case("template: a.html") { $0.template = "a.html" },
    Case("taxonomies: {tags: [a], categories: b, authors: [c], series: [d]}") {
      ($0.tags, $0.categories, $0.authors) = (["a"], ["b"], ["c"])
    },
    Case("tags: x\ntaxonomies: {tags: [a]}") { $0.tags = ["x"] },
  ]

  @Test(arguments: cases)
  func everyFormIsUnderstood(example: Case) throws {
    var expected = ArticleMetadata()
    example.apply(&expected)
    #expect(try metadata(yaml: example.yaml) == expected)
  }

  @Test(arguments: MetadataKey.allCases.filter { $0.names.count > 1 })
  func theFirstNameThatIsNotEmptyCounts(key: MetadataKey) throws {
    func only(_ index: Int) throws -> ArticleMetadata {
      try metadata(yaml: "\(key.names[index]): \(Self.value(of: key, index))")
    }
    let last = key.names.count - 1
    let both = "\(key.names[last]): \(Self.value(of: key, last))\n\(key.names[0]): \(Self.value(of: key, 0))"
    #expect(try metadata(yaml: both).withoutPlaces == only(0).withoutPlaces)
    let empty = "\(key.names[0]):\n\(key.names[last]): \(Self.value(of: key, last))"
    #expect(try metadata(yaml: empty).withoutPlaces == only(last).withoutPlaces)
  }

  private static func value(of key: MetadataKey, _ index: Int) -> String {
    switch key {
    case .date, .updated, .expires: "2024-05-0\(index + 1)"
    case .extra: "{a: \(index)}"
    case .canonical: "https://x.example/\(index)"
    default: "value-\(index)"
    }
  }

  @Test func extraIsHandedOnWithItsPlaces() throws {
    let extra = try metadata(yaml: "extra: {a: 1, b: [x]}").extra
    #expect(extra.map(\.key) == ["a", "b"])
    #expect(extra.map(\.keyOffset) == [12, 18])
    #expect(try metadata(yaml: "params: {a: 1}").extra.map(\.key) == ["a"])
  }

  @Test func unknownKeysAreHandedOnAsWritten() throws {
    let decoded = try metadata(
      of: "---\ntitle: x\nSumary: y\nlayout: post\nShowToc: true\nEleventyNavigation: {}\n---\n")
    #expect(decoded.findings == [])
    #expect(decoded.value.unknownKeys.map(\.key) == ["Sumary"])
    #expect(decoded.value.unknownKeys.map(\.location.description) == ["content/a.md:3:1"])
    #expect(nearestName(to: "Sumary", among: knownKeys) == "summary")
  }

  @Test(arguments: [
    "layout", "type", "weight", "comments", "id", "sitemap", "math", "eleventyNavigation", "toc", "menu",
    "keywords",
    "series", "linkTitle", "isCJKLanguage", "markup", "outputs", "cascade", "headless", "resources",
    "translationKey",
    "hidden", "pin", "featured", "ShowToc", "in_search_index", "page_template", "heroImage", "katex",
    "sidebar_position",
  ])
  func keysOfOtherGeneratorsPassWithoutAWord(key: String) throws {
    #expect(try metadata(yaml: "\(key): x") == ArticleMetadata())
  }

  @Test func theValueThatCountsCanBeFound() throws {
    let source = SourceText(
      path: try #require(SitePath("a.md")), bytes: Array("---\nurl: /a/\npermalink: /b/\n---\n".utf8))
    let frontMatter = readFrontMatter(of: source).value
    #expect(frontMatter.value(of: .permalink)?.offset == 24)
    #expect(frontMatter.value(of: .slug) == nil)
  }
}

extension ArticleMetadata {
  fileprivate var withoutPlaces: Self {
    var copy = self
    copy.extra = copy.extra.map { entry in
      MetadataEntry(key: entry.key, keyOffset: 0, value: MetadataNode(entry.value.content, at: 0))
    }
    return copy
  }
}
