import Build
import TestSupport
import Testing
import Vocabulary

/// What all articles of a time say together.
@Suite struct BriefingTests {
  private func article(_ title: String, _ date: String, _ tags: String, _ points: [String], more: String = "")
    -> String
  {
    """
    ---
    title: \(title)
    date: \(date)
    tags: [\(tags)]
    summary: [\(points.map { "\"\($0)\"" }.joined(separator: ", "))]
    \(more)
    ---
    Text.
    """
  }

  private var site: String {
    """
    -- content/wall.md --
    \(article("Wall", "2024-05-06", "ports, money", ["The council approved the new harbour wall.", "Second."], more: "source: The Gazette"))
    -- content/again.md --
    \(article("Again", "2024-05-09", "ports", ["The council approved the new harbour wall at last."], more: "source: The Herald"))
    -- content/reef.md --
    \(article("Reef", "2024-05-12", "money", ["Divers *found* a reef of glass sponges."]))
    -- content/none.md --
    \(article("None", "2024-05-08", "", ["A meteorite fell through a greenhouse roof."]))
    -- content/ship.md --
    \(article("Ship", "2024-05-13", "ports", ["A ship ran aground on the sands."]))
    -- content/undated.md --
    ---
    title: Undated
    ---
    Text.
    """
  }

  @Test func aWeekHasTheMostImportantPointOfEachArticleByTag() async throws {
    try await SiteFixture(site).build().expectFindings([:])
      .expect(
        "briefing/2024-w19/index.html",
        inOrder: [
          "<h1>Week of 6 May 2024</h1>", "4 articles", "href=\"../../tags/money/\">money</a></h2>",
          "<p>Divers <em>found</em> a reef of glass sponges.</p>", "href=\"../../reef/\">Reef</a>",
          "href=\"../../tags/ports/\">ports</a></h2>", "approved the new harbour wall at last.",
          "href=\"../../sources/the-herald/\">The Herald</a>", "Also in",
          "<a href=\"../../wall/\">The Gazette</a>", "<h2>Other</h2>", "A meteorite fell",
        ]
      )
      .expect("briefing/2024-w19/index.html", lacks: "Second.", "ran aground", "Undated")
      .expect("briefing/2024-w19/index.html", contains: "rel=\"next\"")
  }

  @Test func theNewestStandsAtTheTopAndLeadsToTheOthers() async throws {
    try await SiteFixture(site).build()
      .expect(
        "briefing/index.html",
        inOrder: ["Week of 13 May 2024", "ran aground", "href=\"../briefing/2024-w19/\">Week of 6 May 2024"]
      )
      .expect("sitemap.xml", contains: "/briefing/2024-w20/</loc><lastmod>2024-05-13")
      .expect("index.html", contains: "href=\"briefing/\">Briefing</a>")
  }

  @Test(arguments: [
    ("day", ["2024-05-06", "2024-05-12", "2024-05-13"], "6 May 2024"), ("month", ["2024-05"], "May 2024"),
  ])
  func theTimeIsAnOption(every: String, names: [String], title: String) async throws {
    let site = try await SiteFixture("-- precis.yml --\nbriefings: {every: \(every)}\n" + site).build()
    for name in names { try site.expect("briefing/\(name)/index.html", contains: "<h1>") }
    try site.expect("briefing/\(names[0])/index.html", contains: "<h1>\(title)</h1>")
      .expectMissing("briefing/2024-w19/index.html")
  }

  /// A site of many years has no page with thousands of links.
  @Test func wherePeriodsAreManyTheYearsListThem() async throws {
    let days =
      (1...28).map { "2023-11-\($0 < 10 ? "0" : "")\($0)" } + ["2023-12-30", "2024-01-02", "2024-02-03"]
    let articles = days.map { "-- content/\($0).md --\n---\ntitle: A\ndate: \($0)\n---\nText.\n" }
    let site = "-- precis.yml --\nbriefings: {every: day}\n" + articles.joined()
    let page = "briefing/index.html"
    try await SiteFixture(site).build().expectFindings([:])
      .expect(page, contains: "href=\"../briefing/2023-11-01/\"").expectMissing("briefing/2023/index.html")
      .edit("content/new.md", "---\ntitle: New\ndate: 2024-02-04\n---\nText.\n").build().expectFindings([:])
      .expect(
        page, inOrder: ["2023-11-02/", "briefing/2024/\">2024</a>", "3</span>", "briefing/2023/\">2023"]
      )
      .expect(page, lacks: "2023-11-01/")
      .expect(
        "briefing/2023/index.html",
        inOrder: [
          "<h1>2023</h1>", "December</h2>", "2023-12-30/", "November</h2>", "2023-11-28/", "2023-11-01/",
          "briefing/2024/\">2024", "briefing/2023/\" aria-current=\"page\">2023",
        ]
      )
      .expect("sitemap.xml", contains: "/briefing/2023/</loc>")
  }

  @Test func theFeedHasOneEntryForEachWithAnIDThatStays() async throws {
    let id = "<id>tag:example.org,2024-05-06:/briefing/2024-w19/</id>"
    try await SiteFixture(site).build()
      .expect(
        "briefing/feed.xml",
        inOrder: [
          "/briefing/2024-w20/</id>", id, "<title>Week of 6 May 2024</title>",
          "<published>2024-05-06T00:00:00Z</published>", "<updated>2024-05-12T00:00:00Z</updated>",
          "<h2>money</h2>", "<a href=\"https://example.org/reef/\">Reef</a>",
        ]
      )
      .edit(
        "content/late.md", article("Late & <b>", "2024-05-12 20:00", "ports", ["A late article came in."])
      )
      .build()
      .expect(
        "briefing/feed.xml",
        inOrder: [id, "<updated>2024-05-12T20:00:00Z</updated>", "Late &amp; &lt;b&gt;"])
  }

  @Test func aTagOpensWithWhatItsArticlesSayTogether() async throws {
    try await SiteFixture(site).build()
      .expect(
        "tags/ports/index.html",
        inOrder: [
          "In brief", "harbour wall at last.", "href=\"../../again/\">Again</a>", "Also in", "The Gazette",
          "ran aground", "href=\"../../briefing/tags/ports/\"", "class=\"cards",
        ]
      )
      .expect("tags/money/index.html", lacks: "In brief")
      .expect(
        "briefing/tags/ports/index.html",
        inOrder: ["<h2>Week of 13 May 2024", "ran aground", "<h2>Week of 6 May 2024", "harbour wall"]
      )
      .expectMissing("briefing/tags/money/index.html")
  }

  @Test func theTakenPointIsTheBestAndLeadsToItsSentence() async throws {
    let site = try await SiteFixture(
      "-- content/a.md --\n---\ntitle: Harbour\ndate: 2024-05-06\nsummary: {points: 1}\n---\n\(SiteFixture.article)\n-- content/b.md --\n---\ntitle: Harbour\ndate: 2024-06-06\nsummary: {points: 3}\n---\n\(SiteFixture.article)\n"
    ).build()
    let best = try site.texts(in: "a/index.html", from: "id=\"kp-1\">", to: "</span>")
    let anchor = try #require(
      try site.texts(in: "briefing/2024-w23/index.html", from: "b/#", to: "\"").first)
    #expect(try site.texts(in: "b/index.html", from: "id=\"\(anchor)\">", to: "</span>") == best)
  }

  @Test func aSiteMayHaveNone() async throws {
    let site = try await SiteFixture("-- precis.yml --\nbriefings: {enabled: false}\n" + site).build()
    #expect(try site.output().keys.filter { $0.hasPrefix("briefing/") } == [])
    try site.expect("index.html", lacks: "briefing/").expect("tags/ports/index.html", lacks: "briefing/")
    #expect(try site.brokenLinks() == [])
  }

  @Test func aPageOfTheAuthorsStandsInsteadOfTheNewest() async throws {
    try await SiteFixture(site + "\n-- content/briefing/_index.md --\n# How we brief\n\nBy hand.\n").build()
      .expectFindings([:]).expect("briefing/index.html", contains: "How we brief")
      .expect("briefing/2024-w19/index.html", contains: "<h1>Week of 6 May 2024</h1>")
  }
}
