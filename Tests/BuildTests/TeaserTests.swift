import Build
import TestSupport
import Testing
import Vocabulary

/// What search engines and lists show of an article.
@Suite struct TeaserTests {
  private func description(_ frontMatter: String, _ text: String) async throws -> String? {
    try await SiteFixture("-- content/a.md --\n---\ntitle: A\n\(frontMatter)\n---\n\(text)\n").build()
      .texts(in: "a/index.html", from: "<meta name=\"description\" content=\"", to: "\">").first
  }

  private let long = "The first sentence of this text is about a harbour that opened again after three weeks."

  @Test func itIsTheAuthorsDescription() async throws {
    #expect(try await description("description: In short.", "Text.") == "In short.")
  }

  @Test func aLongDescriptionIsCutAtASentence() async throws {
    let text = Array(repeating: long, count: 5).joined(separator: " ")
    #expect(
      try await description("description: \(text)", "Text.")
        == Array(repeating: long, count: 3).joined(separator: " "))
  }

  @Test func aLongSentenceIsCutAtAWord() async throws {
    let text = try #require(
      try await description(
        "description: \(Array(repeating: "harbour", count: 60).joined(separator: " "))", "Text."))
    #expect(text.hasSuffix("harbour…") && text.utf8.count < 210)
  }

  @Test func itIsTheMostImportantKeyPoint() async throws {
    let text = try await description("", SiteFixture.article)
    let site = try await SiteFixture(
      "-- content/a.md --\n---\ntitle: A\ndate: 2024-05-06\n---\n\(SiteFixture.article)\n"
    ).build()
    let lead = try site.texts(in: "briefing/2024-w19/index.html", from: "<li>\n    <p>", to: "</p>").first
    #expect(text == lead?.replacing(/<[^>]*>/, with: ""))
  }

  /// Headings, quotations and code are not what an article begins with.
  @Test func aShortArticleIsItsFirstSentences() async throws {
    let text =
      "## Heading\n\n> Quoted.\n\n`Code` and *words* come\n first. \(long) Then \(long) And furthermore \(long)\n\nSecond paragraph.\n"
    let expected = "Code and words come first. \(long) Then \(long)"
    #expect(try await description("", text) == expected)
    try await SiteFixture("-- content/a.md --\n---\ndate: 2024-05-06\n---\n\(text)").build()
      .expect("index.html", contains: "<p>\(expected)</p>")
      .expect("feed.xml", contains: "<summary>\(expected)</summary>")
  }

  @Test func textWithoutSpacesIsCutToo() async throws {
    let text = try #require(try await description("", String(repeating: "港口三周后重新开放", count: 20)))
    #expect(text.hasSuffix("…") && text.utf8.count <= 210)
  }

  @Test func nothingComesOfNothing() async throws {
    #expect(try await description("", "![](https://pictures.example/a.png)") == nil)
  }
}

@Suite struct BreadcrumbTests {
  @Test func theIntroductionsOfFoldersStandAboveAnArticle() async throws {
    let site = try await SiteFixture(
      """
      -- content/news/_index.md --
      # The news

      All of it.
      -- content/news/2024/ships/_index.md --
      # On ships

      Of all kinds.
      -- content/news/2024/ships/a.md --
      Text.
      -- content/b.md --
      Text.
      """
    ).build().expect(
      "news/2024/ships/a/index.html",
      inOrder: [
        "<nav class=\"breadcrumbs\" aria-label=\"Where you are\"", "<a href=\"../../../../\">Articles</a>",
        "<a href=\"../../../../news/\">The news</a>", "<a href=\"../../../../news/2024/ships/\">On ships</a>",
        "</nav>",
      ]
    ).expect("news/2024/ships/index.html", inOrder: ["breadcrumbs", "The news</a>", "</nav>"])
      .expect("b/index.html", lacks: "breadcrumbs").expect("news/index.html", lacks: "breadcrumbs")
    #expect(try site.brokenLinks() == [])
  }
}
