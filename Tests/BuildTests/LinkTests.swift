import Build
import Foundation
import TestSupport
import Testing
import Vocabulary

@Suite struct LinkTests {
  @Test func linksToMarkdownFilesLeadToTheirPages() async throws {
    try await SiteFixture(
      """
      -- content/2024/a.md --
      [beside](b.md) [above](../c.md#part) [from content](/deep/er/index.md?q=1) [encoded](big%20ship.md)
      [page folder](../deep/er/index.md) [address](/2024/b/) [relative address](../b/)
      -- content/2024/b.md --
      Text.
      -- content/2024/big ship.md --
      Text.
      -- content/c.md --
      Text.
      -- content/deep/er/index.md --
      Text.
      """
    ).build().expectFindings([:]).expect(
      "2024/a/index.html", contains: "<a href=\"../../2024/b/\">beside</a>",
      "<a href=\"../../c/#part\">above</a>",
      "<a href=\"../../deep/er/?q=1\">from content</a>", "<a href=\"../../2024/big-ship/\">encoded</a>",
      "<a href=\"../../deep/er/\">page folder</a>", "<a href=\"../../2024/b/\">address</a>",
      "<a href=\"../../2024/b/\">relative address</a>")
  }

  @Test func aLinkToNoFileIsNamedWithItsPlace() async throws {
    let site = try await SiteFixture(
      """
      -- content/a.md --
      Some *words*, then 1️⃣[gone](gone.md), and

      - an item with 2️⃣[gone](../../out.md)
      - 3️⃣![picture](gone.png), and outside: 5️⃣[one](../../x.pdf) 6️⃣[two](/../x/)

      > 4️⃣[file](gone.pdf)
      """
    ).build()
    try site.expectFindings([
      "1️⃣": "there is no file 'gone.md' to link to", "2️⃣": "there is no file '../../out.md' to link to",
      "3️⃣": "there is no image 'gone.png'", "4️⃣": "there is no file 'gone.pdf' to link to",
      "5️⃣": "there is no file '../../x.pdf' to link to", "6️⃣": "there is no file '/../x/' to link to",
    ]).expectPublished().expect("a/index.html", contains: "href=\"gone.md\"")
    #expect(site.report?.findings.first?.excerpt == "Some *words*, then [gone](gone.md), and")
  }

  @Test func aLeadPictureThatIsNotThereIsNotShown() async throws {
    try await SiteFixture(
      """
      -- content/a.md --
      1️⃣---
      image: gone.png
      ---
      Text.
      -- content/b.md --
      ---
      image: https://example.org/there.png
      ---
      Text.
      """
    ).build().expectFindings(["1️⃣": "there is no image 'gone.png'"]).expect("a/index.html", lacks: "gone.png")
      .expect("b/index.html", contains: "https://example.org/there.png")
  }

  @Test func linksOfScriptsAreNotPublished() async throws {
    try await SiteFixture(
      """
      -- content/a.md --
      1️⃣[one](javascript:alert1) [two](JaVaScRiPt:alert2) 3️⃣[three](data:text/html,alert3) 4️⃣![four](vbscript:alert4)
      """
    ).build().expectFindings([
      "1️⃣": "a link with the scheme 'javascript:' is not published (in 2 places)",
      "3️⃣": "a link with the scheme 'data:' is not published",
      "4️⃣": "a link with the scheme 'vbscript:' is not published",
    ]).expect("a/index.html", contains: "<p>one two three").expect("a/index.html", lacks: "alert")
      .expect("feed.xml", lacks: "alert")
  }

  /// Of every kind of page that there is.
  private static let whole = """
    -- precis.yml --
    page_size: 2
    menu: [{title: Latest, url: /}, {title: About, url: /pages/about/}, {title: Else, url: "https://else.example/"}]
    -- content/2024/a & b.md --
    ---
    title: A & B
    date: 2024-01-02
    tags: ["C#", "50 %", "über uns", "日本", "🚢"]
    source: {name: "The “Gazette”", url: "https://gazette.example/?a=1&b=2"}
    aliases: [/old/a b/, /älter.html]
    image: ship one.jpg
    ---
    # One

    ## Two

    ### Three

    ### Three

    The first sentence of the text says what the matter is about in a few words. The second sentence adds that the
    harbour was closed for three weeks. A third sentence names the mayor, who opened it again on Monday. The fourth
    sentence counts the ships that waited outside of it. The fifth sentence tells what the fishermen lost in these weeks.
    The sixth sentence says that the port will pay for it. The seventh sentence ends the article with [a link](b.md#two).
    -- content/2024/ship one.jpg --
    picture
    -- content/2024/b.md --
    ---
    date: 2024-01-03
    tags: [日本, "?"]
    image: {url: /2024/ship one.jpg, alt: A ship}
    ---
    Text.

    ## Two
    -- content/folder/index.md --
    ---
    date: 2024-02-03
    ---
    ![x](ümlaut%20%231.png) [up](<../2024/a & b.md#three-1>)
    -- content/folder/ümlaut #1.png --
    picture
    -- content/link.md --
    ---
    title: Somewhere else
    date: 2024-02-01
    source_url: https://else.example/story
    aliases: /old-link/
    tags: [日本]
    ---
    -- content/to-it.md --
    ---
    date: 2024-01-31
    ---
    Read [it](link.md), and [the top](/).
    -- content/html.md --
    ---
    permalink: /some/page.html
    date: 2023-01-01
    ---
    Text.
    -- content/pages/about.md --
    ---
    title: About
    ---
    [home](/) [feed](/feed.xml) [b](../2024/b.md)
    """

  @Test func everyLinkOfEveryPageLeadsSomewhere() async throws {
    let site = try await SiteFixture(Self.whole).build()
    try site.expectFindings([:])
    let broken = try site.brokenLinks()
    #expect(broken == [])
  }

  @Test func theSameFilesWorkInASubFolder() async throws {
    let site = try await SiteFixture(Self.whole).build()
    let broken = try site.brokenLinks(servedAt: "/some/sub-folder/", skipping: ["404.html"])
    #expect(broken == [])
    let brokenBelow = try site.brokenLinks(servedAt: "/sub/", skipping: ["404.html"])
    #expect(brokenBelow == [])
  }

  @Test func brokenLinksWouldBeFound() async throws {
    let site = try await SiteFixture(Self.whole).build()
    try site.folder.remove("public/2024/b/index.html")
    #expect(try site.brokenLinks().count > 3)
  }

  @Test func pagesForMissingAddressesWorkAtAnyAddress() async throws {
    let site = try await SiteFixture(Self.whole).build()
    let links = try site.texts(in: "404.html", from: "href=\"", to: "\"").filter { !$0.hasPrefix("#") }
    #expect(links.count > 5)
    #expect(links.filter { !$0.hasPrefix("/") && !$0.hasPrefix("https://") } == [])
  }

  @Test func anArticleWithoutATextLeadsToItsSource() async throws {
    try await SiteFixture(Self.whole).build()
      .expect("page/2/index.html", lacks: "../link/")
      .expect("index.html", contains: "href=\"https://else.example/story\">Somewhere else</a>")
      .expect(
        "feed.xml",
        contains: "<link rel=\"alternate\" type=\"text/html\" href=\"https://else.example/story\"/>"
      )
      .expect("old-link/index.html", contains: "0; url=https://else.example/story")
      .expect("to-it/index.html", contains: "<a href=\"https://else.example/story\">it</a>")
      .expect("feed.json", contains: "https://else.example/story")
      .expectMissing("link/index.html").expect("sitemap.xml", lacks: "link/</loc>")
  }
}
