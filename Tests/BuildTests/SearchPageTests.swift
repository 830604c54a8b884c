import Foundation
import TestSupport
import Testing

/// The search page, and what it searches.
@Suite struct SearchPageTests {
  private let site = """
    -- content/harbour.md --
    ---
    title: The harbour of Östwick
    date: 2024-05-06
    tags: [Ports]
    source: The Gazette
    summary: [The quay is new.]
    ---
    Nobody mentions the lighthouse elsewhere.
    -- content/es/puerto.md --
    ---
    title: El puerto
    lang: es
    description: Un puerto nuevo.
    ---
    Texto.
    -- content/link.md --
    ---
    title: Elsewhere
    source_url: https://gazette.example/link
    ---
    """

  @Test func thePageAndItsFilesArePublished() async throws {
    let site = try await SiteFixture(site).build()
    let manifest = try #require(site.files(like: "search/index-").first)
    let name = try #require(manifest.split(separator: "/").last)
    try site.expect(
      "search/index.html", contains: "data-search=\"../search/\(name)\"", "data-root=\"../\"",
      "type=\"module\""
    )
    .expect("index.html", contains: "<a href=\"search/\">Search</a>")
    .expect("harbour/index.html", lacks: "search.")
    let terms = try site.files(like: "search/terms-")
    let articles = try site.files(like: "search/articles-0-")
    #expect(terms.count == 1 && articles.count == 1)
    let lines = try site.page(try #require(articles.first)).split(separator: "\n")
    #expect(
      lines.contains(
        "The harbour of Östwick\tharbour/\tThe Gazette\t2024-05-06\t6 May 2024\t\tThe quay is new."))
    #expect(lines.contains("El puerto\tes/puerto/\t\t\t\tes\tUn puerto nuevo."))
    #expect(lines.contains { $0.hasPrefix("Elsewhere\thttps://gazette.example/link\tgazette.example") })
    #expect(try site.page(manifest).contains(try #require(terms.first).dropFirst(13).dropLast(4)))
    #expect(try !site.page(try #require(terms.first)).contains("lighthouse"))
  }

  @Test func textsAreSearchedWhereTheSiteWantsIt() async throws {
    let site = try await SiteFixture("-- precis.yml --\nsearch: {full_text: true}\n" + site).build()
    let terms = try #require(try site.files(like: "search/terms-").first)
    try site.expect(terms, contains: "\nlighthouse ")
  }

  @Test func aSiteCanDoWithoutIt() async throws {
    let site = try await SiteFixture("-- precis.yml --\nsearch: {enabled: false}\n" + site).build()
    #expect(try site.files(like: "search/") == [])
    #expect(try site.files(like: "assets/search") == [])
    try site.expect("index.html", lacks: "search/")
  }

  @Test func draftsAreNotFound() async throws {
    let site = try await SiteFixture("-- content/a.md --\n---\ndraft: true\n---\n# Secret\n" + site).build()
    for file in try site.files(like: "search/") { try site.expect(file, lacks: "ecret") }
  }

  @Test func aMenuThatHasTheSearchGetsNoSecondLink() async throws {
    let menu = "-- precis.yml --\nmenu: [{title: Find, url: /search/}]\n"
    let site = try await SiteFixture(menu + site).build()
    #expect(try site.texts(in: "index.html", from: "<a href=\"search/\"", to: "</a>") == [">Find"])
  }

  @Test func aSiteWithoutArticlesHasAnEmptySearch() async throws {
    let site = try await SiteFixture("").build()
    #expect(try site.files(like: "search/").count == 2)
  }
}

extension SiteFixture {
  /// Published files whose paths begin like this.
  fileprivate func files(like prefix: String) throws -> [String] {
    try output().keys.filter { $0.hasPrefix(prefix) }.sorted()
  }
}
