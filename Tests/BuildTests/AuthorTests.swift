import Build
import TestSupport
import Testing
import Vocabulary

@Suite struct AuthorTests {
  private let site = """
    -- content/a.md --
    ---
    title: First
    date: 2024-05-06
    authors: [Ana Quay, Bo Pier, Cy Reef]
    ---
    Text.
    -- content/b.md --
    ---
    title: Second
    date: 2024-06-01
    author: Ana Quay
    ---
    Text.
    -- content/c.md --
    ---
    title: Third
    date: 2024-04-01
    author: Bo Pier
    ---
    Text.
    """

  /// But not for a single article, which says it all.
  @Test func authorsHaveAListPagesAndFeeds() async throws {
    let site = try await SiteFixture(site).build().expectFindings([:])
      .expect(
        "authors/index.html", inOrder: ["href=\"../authors/ana-quay/\">Ana Quay</a>", ">2<", "Bo Pier"]
      )
      .expect(
        "authors/ana-quay/index.html", inOrder: ["<h1>Ana Quay</h1>", "Second</a></h2>", "First</a></h2>"]
      )
      .expect("authors/ana-quay/feed.xml", contains: "<title>Ana Quay – Articles</title>")
      .expect(
        "a/index.html",
        contains: "By <a href=\"../authors/ana-quay/\" rel=\"author\">Ana Quay</a>, "
          + "<a href=\"../authors/bo-pier/\" rel=\"author\">Bo Pier</a>, Cy Reef"
      )
      .expectMissing("authors/cy-reef/index.html")
      .expect("index.html", contains: "href=\"authors/\">Authors</a>")
    #expect(try site.brokenLinks() == [])
  }

  @Test func whereNobodySignsTheSiteIsTheAuthor() async throws {
    try await SiteFixture("-- precis.yml --\ntitle: The Harbour\n-- content/a.md --\nText.\n").build().expect(
      "a/index.html", contains: "\"author\": {\"@type\": \"Organization\", \"name\": \"The Harbour\"}")
  }

  @Test func aSiteWithoutAuthorsHasNoListOfThem() async throws {
    try await SiteFixture("-- content/a.md --\nText.\n").build()
      .expectMissing("authors/index.html").expect("index.html", lacks: "authors/")
  }

  @Test func anAuthorsOwnPageStandsInsteadOfTheList() async throws {
    let site = try await SiteFixture(
      site + "\n-- content/authors/ana-quay/_index.md --\n# Ana writes on quays\n\nSince 1999.\n"
    ).build().expectFindings([:]).expect("authors/ana-quay/index.html", contains: "Since 1999.")
      .expect("authors/ana-quay/feed.xml", contains: "Second")
    #expect(try site.brokenLinks() == [])
  }
}
