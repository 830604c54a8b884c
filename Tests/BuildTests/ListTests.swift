import Build
import TestSupport
import Testing
import Vocabulary

/// Home, tags, sources and archive.
@Suite struct ListTests {
  private let site = """
    -- precis.yml --
    title: The Harbour
    page_size: 2
    -- content/a.md --
    ---
    title: First ship
    date: 2024-05-06
    tags: [ships, tides]
    source: The Gazette
    ---
    Text.
    -- content/b.md --
    ---
    title: Second ship
    date: 2024-06-01 10:00
    tags: [ships]
    source: {name: The Gazette, url: https://gazette.example/b}
    ---
    Text.
    -- content/c.md --
    ---
    title: Third ship
    date: 2025-01-01
    tags: ships
    ---
    Text.
    -- content/d.md --
    ---
    title: Ship without a date
    ---
    Text.
    -- content/pages/about.md --
    ---
    title: About us
    tags: [ships]
    source: The Gazette
    ---
    Text.
    """

  @Test func homeShowsTheNewestFirstOverSeveralPages() async throws {
    try await SiteFixture(site).build().expectFindings([:])
      .expect(
        "index.html",
        inOrder: [
          "<title>The Harbour</title>", "Third ship</a></h2>", "Second ship</a></h2>", "href=\"page/2/\"",
        ]
      )
      .expect("index.html", lacks: "First ship", "About us")
      .expect("page/2/index.html", inOrder: ["First ship</a></h2>", "Ship without a date</a></h2>"])
      .expect("page/2/index.html", contains: "<li><a href=\"../../\" rel=\"prev\">")
      .expectMissing("page/3/index.html", "page/1/index.html")
  }

  @Test func tagsHaveAListPagesAndFeeds() async throws {
    try await SiteFixture(site).build()
      .expect(
        "tags/index.html",
        inOrder: ["href=\"../tags/ships/\">ships</a> <span class=\"count\">3</span>", "tides"]
      )
      .expect(
        "tags/ships/index.html",
        inOrder: ["Third ship</a></h2>", "Second ship</a></h2>", "href=\"../../tags/ships/page/2/\""]
      )
      .expect("tags/ships/page/2/index.html", contains: "First ship</a></h2>")
      .expect("tags/tides/index.html", contains: "First ship</a></h2>").expect(
        "tags/tides/index.html", lacks: "Second ship</a></h2>"
      )
      .expect(
        "tags/ships/feed.xml",
        inOrder: ["<title>ships – The Harbour</title>", "Third ship", "Second ship", "First ship"]
      )
      .expect("a/index.html", contains: "<a href=\"../tags/ships/\" rel=\"tag\">ships</a>")
  }

  @Test func sourcesHaveAListPagesAndFeeds() async throws {
    try await SiteFixture(site).build()
      .expect(
        "sources/index.html",
        contains: "href=\"../sources/the-gazette/\">The Gazette</a> <span class=\"count\">2</span>"
      )
      .expect("sources/the-gazette/index.html", inOrder: ["Second ship</a></h2>", "First ship</a></h2>"])
      .expect("sources/the-gazette/feed.xml", contains: "<title>The Gazette – The Harbour</title>")
      .expect(
        "a/index.html",
        contains: "<p class=\"source\">(Source: <a href=\"../sources/the-gazette/\">The Gazette</a>)</p>"
      )
      .expect(
        "b/index.html",
        contains:
          "<p class=\"source\">(Source: <a class=\"external\" href=\"https://gazette.example/b\">The Gazette</a>)</p>"
      )
  }

  @Test func theArchiveHasYearsAndMonths() async throws {
    try await SiteFixture(site).build()
      .expect(
        "archive/index.html",
        inOrder: ["2025/\">2025", "2025/01/\">January", "2024/\">2024", "2024/06/\">June", "2024/05/\">May"]
      )
      .expect("archive/2024/index.html", inOrder: ["Second ship</a></h2>", "First ship</a></h2>"])
      .expect("archive/2024/05/index.html", contains: "First ship</a></h2>")
      .expect("archive/2024/05/index.html", lacks: "Second ship</a></h2>")
      .expectMissing("archive/2024/07/index.html", "archive/2025/feed.xml")
  }

  /// Two of these were written in the old year, after one that was written in the new one further east.
  @Test func monthsEndAtDifferentMomentsInDifferentPlaces() async throws {
    let dates = [
      "2024-01-02", "2023-12-31T23:00:00Z", "2024-01-01T00:30:00+02:00", "2023-12-31T22:00:00Z", "2023-12-30",
    ]
    let articles = dates.enumerated().map {
      "-- content/\($0).md --\n---\ntitle: Ship \($0)\ndate: \($1)\n---\nText.\n"
    }
    try await SiteFixture(articles.joined()).build().expectFindings([:])
      .expect("archive/2024/01/index.html", inOrder: ["Ship 0</a></h2>", "Ship 2</a></h2>"])
      .expect("archive/2023/index.html", inOrder: ["Ship 1</a></h2>", "Ship 3</a></h2>", "Ship 4</a></h2>"])
      .expect("archive/2023/12/index.html", lacks: "Ship 2</a></h2>")
      .expectMissing("archive/2024/02/index.html")
  }

  @Test func plainPagesStandByThemselves() async throws {
    let site = try await SiteFixture(site).build()
    try site.expect("pages/about/index.html", contains: "About us", "<p>Text.</p>").expect(
      "sitemap.xml", contains: "/pages/about/")
    for (name, bytes) in try site.output() where name != "pages/about/index.html" && name != "sitemap.xml" {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("About us"), "\(name)")
    }
  }

  @Test func spellingsOfOneTagAreOneTag() async throws {
    try await SiteFixture(
      """
      -- content/a.md --
      ---
      date: 2024-01-03
      tags: [São Paulo, Deep Sea]
      ---
      Text.
      -- content/b.md --
      1️⃣---
      date: 2024-01-02
      tags: [sao paulo, deep-sea]
      ---
      Text.
      -- content/c.md --
      ---
      date: 2024-01-01
      tags: [São Paulo, deep-sea]
      ---
      Text.
      -- content/d.md --
      2️⃣---
      date: 2023-01-01
      tags: [SAO PAULO, deep-sea]
      ---
      Text.
      """
    ).build()
      .expect(
        "tags/sao-paulo/index.html",
        inOrder: ["<h1>São Paulo</h1>", "../../a/", "../../b/", "../../c/", "../../d/"]
      )
      .expect("tags/deep-sea/index.html", contains: "<h1>deep-sea</h1>", "../../a/")
      .expect("b/index.html", contains: "rel=\"tag\">São Paulo</a>")
      .expectMissing("tags/sao-paulo-2/index.html")
      .then { site in
        let messages = (site.report?.findings ?? []).map {
          "\($0.location?.path.string ?? "") \($0.message.text)"
        }
        #expect(
          messages == [
            "content/a.md 'Deep Sea' is spelled 'deep-sea' elsewhere, and both are taken for one",
            "content/b.md 'sao paulo' is spelled 'São Paulo' elsewhere, and both are taken for one",
            "content/d.md 'SAO PAULO' is spelled 'São Paulo' elsewhere, and both are taken for one",
          ])
      }
  }

  @Test func anEmptySiteHasItsPages() async throws {
    let site = try await SiteFixture().build()
    try site.expectFindings([:]).expect("index.html", contains: "Articles").expect(
      "tags/index.html", contains: "<h1>")
    let broken = try site.brokenLinks()
    #expect(broken == [])
  }
}
