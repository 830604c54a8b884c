import Build
import Foundation
import TestSupport
import Testing

/// The page of a folder that has an introduction.
@Suite struct SectionTests {
  private let articles = """
    -- content/news/old.md --
    ---
    title: Zebra crossing
    date: 2024-01-01
    weight: 2
    ---
    One.
    -- content/news/new.md --
    ---
    title: A new quay
    date: 2024-03-01
    ---
    Two.
    -- content/news/2024/deep/index.md --
    ---
    title: Middle of the tide
    date: 2024-02-01
    weight: 1
    ---
    Three.
    -- content/other.md --
    # Elsewhere

    """

  private func titles(_ site: SiteFixture, _ page: String = "news/index.html") throws -> [String] {
    try site.texts(in: page, from: "<h2", to: "</h2>").compactMap {
      $0.components(separatedBy: "</a>").first?.components(separatedBy: ">").last
    }
  }

  @Test(arguments: [
    ("", ["Middle of the tide", "Zebra crossing", "A new quay"]),
    ("sort_by: date", ["A new quay", "Middle of the tide", "Zebra crossing"]),
    ("sort_by: weight", ["Middle of the tide", "Zebra crossing", "A new quay"]),
    ("sort_by: title", ["A new quay", "Middle of the tide", "Zebra crossing"]),
    ("sort_by: slug", ["Middle of the tide", "A new quay", "Zebra crossing"]),
  ])
  func listsItsArticlesInOrder(_ key: String, _ expected: [String]) async throws {
    let introduction = "-- content/news/_index.md --\n---\ntitle: From the port\n\(key)\n---\n"
    let site = try await SiteFixture(articles + introduction).build().expectFindings([:])
      .expect("news/index.html", contains: "<h1>From the port</h1>")
      .expect("news/index.html", lacks: "Elsewhere</a></h2>").expect("news/feed.xml", contains: "A new quay")
    #expect(try titles(site) == expected)
  }

  @Test func showsItsTextOnItsFirstPage() async throws {
    let site = try await SiteFixture(
      articles + """
        -- precis.yml --
        page_size: 2
        -- content/news/_index.md --
        ---
        title: News
        description: All of it.
        ---
        What the *port* says, and [a map](map.svg).
        -- content/news/map.svg --
        <svg/>
        """
    ).build().expectFindings([:])
      .expect(
        "news/index.html",
        contains: "What the <em>port</em> says, and <a href=\"../news/map.svg\">", "All of it.</p>"
      ).expect("news/page/2/index.html", lacks: "What the", "All of it.</p>")
    #expect(try titles(site, "news/page/2/index.html").count == 1)
  }

  @Test func foldersWithinAreListedByTheirTitles() async throws {
    try await SiteFixture(
      articles + """
        -- content/news/_index.md --
        -- content/news/2024/_index.md --
        +++
        title = "That year"
        +++
        -- content/news/2023/_index.md --
        +++
        title = "Nothing then"
        +++
        """
    ).build().expectFindings([:])
      .expect("news/index.html", contains: "<a href=\"../news/2024/\">That year</a>", "<h1>News</h1>")
      .expect("news/index.html", lacks: "Middle of the tide", "Nothing then")
      .expect("news/2024/index.html", contains: "Middle of the tide").expectMissing("news/2023/index.html")
  }

  @Test func aTransparentFolderIsListedAroundItToo() async throws {
    try await SiteFixture(
      articles + """
        -- content/news/_index.md --
        -- content/news/2024/_index.md --
        ---
        transparent: true
        ---
        """
    ).build().expect("news/index.html", contains: "Middle of the tide", "Zebra crossing")
      .expect("news/2024/index.html", contains: "Middle of the tide")
  }

  @Test func eachLanguageHasItsOwn() async throws {
    try await SiteFixture(
      articles + """
        -- content/news/_index.fr.md --
        ---
        title: Nouvelles
        ---
        -- content/news/quai.fr.md --
        # Le quai
        """
    ).build().expectFindings([:]).expect("fr/news/index.html", contains: "Nouvelles</h1>", "Le quai", "Flux")
      .expect("fr/news/index.html", lacks: "A new quay").expectMissing("news/index.html")
  }

  @Test func itGivesWayToThePagesThatEverySiteHas() async throws {
    try await SiteFixture(
      """
      -- content/a.md --
      ---
      tags: [sea]
      ---
      A
      -- content/tags/_index.md --
      ---
      title: Tags
      ---
      -- content/tags/sea/_index.md --
      1️⃣All about the sea.
      """
    ).build().expectPublished().expectFindings([
      "1️⃣":
        "'content/tags/sea/_index.md' is not published, because every site has a page of its own in its place"
    ])
  }

  @Test func itsTemplateSeesTheFolder() async throws {
    try await SiteFixture(
      articles + """
        -- content/news/_index.md --
        ---
        template: list
        ---
        -- Templates/list.html --
        <h1>{{ section.title }}: {{ section.count }}</h1>{% for card in articles %}<i>{{ card.title }}</i>{% endfor %}
        """
    ).build().expectFindings([:]).expect(
      "news/index.html", contains: "<h1>News: 3</h1><i>Middle of the tide</i>")
  }

  @Test func anOrderThatIsNoneIsAWarning() async throws {
    try await SiteFixture(articles + "-- content/news/_index.md --\n---\nsort_by: 1️⃣size\n---\n").build()
      .expectPublished().expectFindings(["1️⃣": "articles cannot be sorted by 'size'"])
  }
}
