import Build
import TestSupport
import Testing
import Vocabulary

/// Folders that were written for other generators are read as they are.
@Suite struct OtherFoldersTests {
  @Test func pelicansHeaderIsFrontMatter() async throws {
    try await SiteFixture(
      """
      -- content/a.md --
      Title: The harbour: a story
      Date: 2024-05-06 10:20
      Tags: ports,
          trade
      Status: published

      See [b]({filename}/b.md) and [c]({static}c.txt).
      -- content/b.md --
      title: Not yet
      status: draft

      Nothing
      -- content/c.txt --
      c
      -- content/d.md --
      Note: this is a text.
      """
    ).build().expect("a/index.html", contains: "The harbour: a story</h1>")
      .expect("a/index.html", contains: "/tags/trade/").expect("a/index.html", contains: "href=\"../c.txt\"")
      .expect("d/index.html", contains: "<p>Note: this is a text.</p>").expectMissing("b/index.html")
  }

  @Test func aTitleWithAColonIsATextAndAWarning() async throws {
    try await SiteFixture(
      """
      -- content/a.md --
      ---
      title: The harbour1️⃣: a story
      tags:
      - ports
      ---
      Text.
      """
    ).build().expect("a/index.html", contains: "The harbour: a story</h1>")
      .expect("a/index.html", contains: "/tags/ports/").expectFindings(["1️⃣": "a ':' cannot stand here"])
      .expectPublished()
  }

  @Test func pagesThatEverySiteHasGiveNoPlaceToOthers() async throws {
    try await SiteFixture(
      """
      -- content/a.md --
      A
      -- content/search.md --
      1️⃣---
      layout: search
      ---
      Search
      -- content/404.md --
      2️⃣Not found
      """
    ).build().expectPublished().expectFindings([
      "1️⃣": "'content/search.md' is not published, because every site has a page of its own in its place",
      "2️⃣": "'content/404.md' is not published, because every site has a page of its own in its place",
    ])
  }

  @Test func whatHasNoAddressIsNotPublished() async throws {
    try await SiteFixture("-- content/a.md --\n---\npermalink: false\n---\nA\n-- content/b.md --\nB\n")
      .build()
      .expectPublished().expectFindings([:]).expectMissing("a/index.html")
  }

  @Test func daysOfOneDigitInNamesAreDates() async throws {
    try await SiteFixture("-- content/2015-7-1-report.md --\nA\n-- content/2015-10-1-report.md --\nB\n")
      .build()
      .expectFindings([:]).expect("2015/07/01/report/index.html", contains: "A")
      .expect("2015/10/01/report/index.html", contains: "B")
  }

  @Test func aFolderThatIsNotThereIsOneWarning() async throws {
    try await SiteFixture(
      "-- content/a.md --\n1️⃣![x](/assets/x.png) ![y](/assets/y.png)\n-- content/b.md --\n[z](/assets/z.pdf)\n"
    ).build().expectFindings(["1️⃣": "there is nothing at '/assets/', where links or images lead (in 3 places)"]
    )
  }

  @Test func manyWarningsOfAKindAreAFew() async throws {
    let links = (10..<40).map { "![x](\($0).png)" }.joined(separator: " ")
    let site = try await SiteFixture("-- content/a.md --\n\(links)\n").build()
    #expect(site.report?.findings.count == 6)
    #expect(
      site.report?.findings.last?.message.text.hasPrefix(
        "25 more images that are not there, such as '15.png', '16.png'") == true)
  }

  @Test func whatLiesBesideAPageIsNoPage() async throws {
    try await SiteFixture(
      """
      -- content/a/index.md --
      # Harbour
      -- content/a/notes.md --
      [nothing](gone.md)
      -- content/a/broken.md --
      1️⃣---
      date: never
      ---
      -- content/a/part.md --
      ---
      title: A part
      ---
      Text.
      -- content/a/more/index.md --
      # More
      -- content/a/more/map.txt --
      map
      -- content/a/more/note.md --
      A note.
      """
    ).build().expect("a/index.html", contains: "Harbour").expectMissing("a/notes/index.html", "a/notes.md")
      .expect("a/more/index.html", contains: "More").expect("a/more/map.txt", contains: "map")
      .expectMissing("a/part/index.html", "a/broken/index.html", "a/more/note/index.html").expectFindings([
        "1️⃣":
          "'content/a/broken.md' is no page, because its folder is the page of 'content/a/index.md' (in 2 places)"
      ])
  }

  @Test(arguments: [
    ("_docs/", "docs/", ""), ("docs/", "docs/", "layout: page"),
    ("docs/", "docs/", "eleventyNavigation: {key: a}"),
  ])
  func filesOfJekyllAndEleventyArePagesBesideAnIndex(folder: String, address: String, key: String)
    async throws
  {
    try await SiteFixture(
      """
      -- content/\(folder)index.md --
      ---
      title: The docs
      \(key)
      ---
      See [the ferry](ferry.md) and [a step](steps/one.md). ![map](map.png)
      -- content/\(folder)map.png --
      png
      -- content/\(folder)ferry.md --
      ---
      title: The ferry
      ---
      Text.
      -- content/\(folder)steps/one.md --
      ---
      title: Step one
      ---
      Text.
      -- content/\(folder)steps/index.md --
      ---
      title: All steps
      ---
      Text.
      -- content/\(folder)note.md --
      A note.
      """
    ).build().expectFindings([:])
      .expect(
        "\(address)index.html", contains: "href=\"../\(address)ferry/\"", "href=\"../\(address)steps/one/\"",
        "src=\"../\(address)map.png\""
      )
      .expect("\(address)ferry/index.html", contains: "The ferry")
      .expect("\(address)steps/one/index.html", contains: "Step one")
      .expect("\(address)steps/index.html", contains: "All steps").expectMissing("\(address)note/index.html")
  }

  @Test(arguments: ["posts/posts.11tydata.js", "_posts/2024-05-06-a.md", "_drafts/b.md"])
  func namesTellWhereAFolderComesFrom(path: String) async throws {
    try await SiteFixture(
      """
      -- content/\(path) --
      x
      -- content/docs/index.md --
      # Docs
      -- content/docs/ferry.md --
      ---
      title: The ferry
      ---
      Text.
      """
    ).build().expectFindings([:]).expect("docs/ferry/index.html", contains: "The ferry")
  }

  @Test func whatLiesBesideAPageFollowsEachChange() async throws {
    let file = "-- content/a/part.md --\n1️⃣---\ntitle: A part\n---\nText.\n"
    try await SiteFixture(file).build().expectFindings([:]).expect("a/part/index.html", contains: "A part")
      .edit("content/a/index.md", "# Harbour").build().expectMissing("a/part/index.html")
      .expectFindings([
        "1️⃣": "'content/a/part.md' is no page, because its folder is the page of 'content/a/index.md'"
      ])
      .edit("content/a/index.md", "---\nlayout: page\n---\nHarbour").build().expectFindings([:])
      .expect("a/part/index.html", contains: "A part")
  }

  @Test func feedsOfOtherGeneratorsGiveWay() async throws {
    try await SiteFixture(
      """
      -- content/pages/errors/missing.md --
      1️⃣---
      permalink: 404.html
      ---
      Not found
      -- content/pages/feed.md --
      2️⃣---
      permalink: /feed.xml
      ---
      Nothing
      """
    ).build().expectPublished().expectFindings([
      "1️⃣":
        "'content/pages/errors/missing.md' is not published, because every site has a page of its own in its place",
      "2️⃣": "'content/pages/feed.md' is not published, because every site has a page of its own in its place",
    ])
  }

  @Test func addressesThatAreComputedElsewhereAreMadeOfNames() async throws {
    try await SiteFixture(
      """
      -- content/a.md --
      ---
      permalink: 1️⃣"/{{ locale }}/a/"
      ---
      A
      -- content/b.md --
      ---
      url: 2️⃣https://example.org/trial
      ---
      B
      -- content/c.md --
      ---
      permalink: "{% if x %}y{% endif %}"
      ---
      C
      """
    ).build().expect("a/index.html", contains: "A").expect("b/index.html", contains: "B")
      .expect("c/index.html", contains: "C").expectFindings([
        "1️⃣":
          "the template code in 'permalink' is not run, and the address is made of the file's name (in 2 places)",
        "2️⃣":
          "'https://example.org/trial' is no place in the site, and the address is made of the file's name",
      ])
  }

  @Test(arguments: [
    ("M&eacute;tricas &#8211; it&#8217;s &#x41;", "Métricas – it’s A"), ("Q&#038;A", "Q&amp;A"),
    ("A &amp; B &lt;b&gt;", "A &amp;amp; B &amp;lt;b&amp;gt;"),
    ("R&D; x & y &nosuch; &;", "R&amp;D; x &amp; y &amp;nosuch; &amp;;"),
    ("&#60;script&#62;", "&lt;script&gt;"),
  ])
  func titlesFromHTMLHaveCharacters(title: String, shown: String) async throws {
    try await SiteFixture("-- content/a.md --\n---\ntitle: \"\(title)\"\n---\nText.\n").build()
      .expect("a/index.html", contains: "\(shown)</h1>")
  }
}
