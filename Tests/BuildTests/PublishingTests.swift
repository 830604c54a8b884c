import Build
import Foundation
import TestSupport
import Testing
import Vocabulary

/// What becomes of the output folder from one build to the next.
@Suite struct PublishingTests {
  private let site = """
    -- content/a.md --
    ---
    title: A
    date: 2024-01-01
    tags: [ships]
    ---
    \(SiteFixture.article)
    -- content/b/index.md --
    ---
    title: B
    date: 2024-02-01
    ---
    Text.
    -- content/b/picture.jpg --
    picture
    """

  @Test func anEditedArticleIsAllThatIsWritten() async throws {
    let site = try await SiteFixture("-- content/a.md --\n# Hello\n-- content/b.md --\nText.\n").build()
    try await site.expect("a/index.html", contains: "Hello").edit("content/a.md", "# Bye\n").build()
      .expect("a/index.html", contains: "Bye")
    let written = site.written.filter { !$0.hasPrefix("search/") }
    #expect(
      written.sorted() == ["a/index.html", "b/index.html", "feed.json", "feed.xml", "index.html", "llms.txt"])
  }

  @Test func aSecondBuildWritesNothing() async throws {
    let site = try await SiteFixture(site).build()
    #expect(site.written.count == site.report?.published?.filesWritten)
    #expect(site.written.count > 15)
    try await site.build().expectWritten([])
    #expect(site.report?.published?.filesUnchanged == (try site.output().count))
  }

  @Test func aFailingBuildChangesNothing() async throws {
    let site = try await SiteFixture(site).build()
    let before = try site.output()
    try await site.edit("content/a.md", "---\ntitle: Changed\n---\nText.\n").edit(
      "content/c.md", "---\ntitle: [\n---\n"
    )
    .delete("content/b/index.md").build().expectPublished(false).expectWritten([])
    #expect(try site.output() == before)
    #expect(try site.folder.tree("public").keys.allSatisfy { !$0.contains("staging") })
  }

  @Test func whatIsNoLongerPartOfTheSiteVanishes() async throws {
    let site = try await SiteFixture(site).build()
    try await site.expect("b/picture.jpg", contains: "picture").expect("tags/ships/index.html", contains: "A")
      .delete("content/b/index.md").delete("content/b/picture.jpg").edit(
        "content/a.md", "---\ntitle: A\n---\nText.\n"
      )
      .build().expectMissing(
        "b/index.html", "b/picture.jpg", "b", "tags/ships/index.html", "tags/ships", "archive/2024")
    #expect(site.report?.published?.filesRemoved ?? 0 > 5)
  }

  @Test func aRenamedArticleMoves() async throws {
    try await SiteFixture(site).build().rename("content/a.md", to: "content/news/z.md").build()
      .expectMissing("a/index.html", "a").expect("news/z/index.html", contains: "Skarn")
  }

  @Test func filesOfOthersStay() async throws {
    let site = try await SiteFixture(site).build()
    try site.folder.write("mine", to: "public/a/notes.txt")
    try site.folder.write("mine", to: "public/CNAME")
    try await site.delete("content/a.md").build().expectMissing("a/index.html")
      .expect("a/notes.txt", contains: "mine").expect("CNAME", contains: "mine")
  }

  @Test func aFileOfOthersInTheWayIsNamed() async throws {
    let site = try SiteFixture(site)
    try site.folder.write("mine", to: "public/a/index.html")
    await #expect {
      _ = try await site.build()
    } throws: {
      "\($0)".hasSuffix(
        "holds files that Precis did not write where the site needs the place: 'a/index.html'")
    }
    #expect(try site.output() == ["a/index.html": Data("mine".utf8)])
  }

  @Test func warningsBlockAStrictBuildOnly() async throws {
    let site = try SiteFixture("-- content/a.md --\n---\ntitel: A\n---\nText.\n")
    try await site.build { $0.isStrict = true }.expectPublished(false).expectMissing("a/index.html")
    try await site.build().expectPublished().expect("a/index.html", contains: "Text.")
  }

  @Test func aCleanBuildWritesEverythingAnew() async throws {
    let site = try await SiteFixture(site).build()
    let count = site.written.count
    try await site.build { $0.isClean = true }
    #expect(site.written.count == count)
  }

  @Test func theStateFolderIsSafeToDelete() async throws {
    let site = try await SiteFixture(site).build()
    let before = try site.output()
    try await site.delete(".precis").build().expectWritten([])
    #expect(try site.output() == before)
  }

  @Test func anOutputFolderElsewhereIsUsed() async throws {
    let site = try SiteFixture(site)
    let place = try TemporaryFolder()
    try await site.build { $0.output = place.path + "/deep/out" }.expectMissing("index.html")
    #expect(try place.text("deep/out/index.html").contains("<h2>"))
  }

  @Test(arguments: ["content", "content/x", "Templates", "static", ".precis"])
  func theOutputCannotBeWhatTheSiteIsMadeOf(folder: String) async throws {
    let site = try SiteFixture(site)
    let before = try site.folder.tree("content")
    await #expect(throws: BuildRefusal.self) {
      _ = try await site.build { $0.output = site.folder.path + "/" + folder }
    }
    #expect(try site.folder.tree("content") == before)
  }
}
