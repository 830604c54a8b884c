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
}
