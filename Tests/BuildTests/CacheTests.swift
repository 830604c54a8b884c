import Content
import Files
import Foundation
import Rendering
import Site
import TestSupport
import Testing
import Vocabulary

@testable import Build

/// What is kept between builds, and what happens when it is lost.
@Suite struct CacheTests {
  private static let site = """
    -- precis.yml --
    title: Notes
    -- content/harbour/index.md --
    ---
    title: "A *harbour* <reopens>"
    date: 2025-03-04T10:00:00+02:00
    updated: 2025-03-05
    expires: 2030-01-01
    tags: [harbour, Sea]
    categories: [news]
    author: [Ann Lee, Bo Ek]
    source: {name: Gazette, url: "https://gazette.example/1"}
    description: It is open.
    image: {url: quay.png, alt: The quay}
    aliases: [/old/]
    canonical: https://gazette.example/1
    template: mine
    weight: 4
    mood: calm
    extra: {a: [1, "2", {b: ~}], c: true}
    ---
    {{< tides hour="3" >}} See [the boats](boats.md) and [nothing](missing.md). The quay opened in *March*. It was closed for a year.
    Traders lost a third of their income. The mayor thanked the divers. A ferry comes twice a day now.

    ## What comes next

    The council plans a second pier for 2027. It will cost four million crowns. Nobody has objected so far.
    -- content/harbour/quay.png --
    png
    -- content/harbours/_index.md --
    ---
    sort_by: title
    transparent: true
    ---
    -- content/boats.md --
    # Boats
    They are many.
    -- content/broken.md --
    ---
    date: never
    ---
    Text.
    """

  @Test func everythingOfAnArticleIsKept() async throws {
    let site = try SiteFixture(Self.site)
    let first = try await read(site)
    let second = try await read(site)
    #expect(first.map(\.findings) == second.map(\.findings))
    #expect(first.map(\.stored) == second.map(\.stored))
    #expect(first.map(\.article?.links) == second.map(\.article?.links))
    #expect(first.map(\.cached?.facts) == second.map(\.cached?.facts), "it was kept, not made again")
  }

  /// So that whoever adds a field to the facts keeps it, too.
  @Test func theSampleHasAValueForEveryField() async throws {
    let facts = try await read(SiteFixture(Self.site)).compactMap(\.article?.facts)
    let harbour = try #require(facts.first { $0.title.contains("harbour") })
    let others = ["isDraft", "isLink", "section"]
    for child in Mirror(reflecting: harbour).children where !others.contains(child.label ?? "") {
      #expect(!["nil", "[]", "0", ""].contains("\(child.value)"), "\(child.label ?? "") has none")
    }
    let section = try #require(facts.lazy.compactMap(\.section).first)
    #expect(section.order == .title && section.isTransparent)
  }

  @Test(arguments: ["index", "facts.1", "texts.1"])
  func whatIsDamagedIsMadeAnew(name: String) async throws {
    for damage in CacheDamage.allCases {
      let site = try SiteFixture(Self.site).delete("content/broken.md")
      try await site.build()
      let file = site.folder.file(".precis/articles/\(name)")
      try damage.done(to: try Data(contentsOf: file)).write(to: file)
      _ = try site.edit("content/boats.md", "# Boats \(damage)\nThey are many.\n")
      try site.folder.remove("public")
      try await site.build()
      #expect(site.report?.notices.contains { $0.contains("damaged") } == true, "\(damage)")
      let output = try site.output()
      try await site.build { $0.isClean = true }
      #expect(try site.output() == output, "\(damage)")
    }
  }

  @Test func aBuildWithNothingToDoReadsNothing() async throws {
    let site = try SiteFixture(Self.site).delete("content/broken.md")
    try await settle()
    try await site.build()
    let findings = try #require(site.report?.findings)
    #expect(!findings.isEmpty)
    try await site.build()
    #expect(site.report?.timings.map(\.stage) == ["scan"])
    #expect(site.report?.findings == findings)
    #expect(site.report?.published?.filesUnchanged == (try site.output().count))
  }

  @Test func aCleanBuildIsNotTakenForTheOneBefore() async throws {
    let site = try SiteFixture(
      "-- content/a.md --\nText.\n-- content/b.md --\n---\ndraft: true\n---\nText.\n")
    try await settle()
    try await site.build()
    try await site.build {
      $0.isClean = true
      $0.visibility.showsDrafts = true
    }.expect("b/index.html", contains: "Text")
    try await site.build().expectMissing("b/index.html")
  }

  @Test func aFileThatVanishedFromTheOutputIsMadeAgain() async throws {
    let site = try SiteFixture(Self.site).delete("content/broken.md")
    try await settle()
    try await site.build()
    try site.folder.remove("public/harbour/index.html")
    try await site.build().expect("harbour/index.html", contains: "reopens")
  }

  @Test func anArticleAppearsWhenItsTimeComes() async throws {
    let site = try SiteFixture("-- content/a.md --\n---\ndate: 2026-02-01\n---\nSoon.\n")
    try await settle()
    try await site.build().expectMissing("a/index.html")
    try await site.build().expectMissing("a/index.html")
    let later = Timestamp(secondsSince1970: SiteFixture.now.secondsSince1970 + 2_700_000)
    try await site.build { $0.visibility.now = later }.expect("a/index.html", contains: "Soon")
  }

  /// A change that leaves size and time as they were shows in the time of the change and the inode.
  @Test func aChangeIsNeverMissed() async throws {
    let site = try SiteFixture("-- content/a.md --\nOne.\n")
    let file = site.folder.file("content/a.md").path(percentEncoded: false)
    for text in ["Two.", "Six.", "Ten."] {
      try await site.build()
      let time = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate]
      _ = try site.edit("content/a.md", text + "\n")
      try FileManager.default.setAttributes([.modificationDate: try #require(time)], ofItemAtPath: file)
      try await site.build().expect("a/index.html", contains: text)
    }
  }

  @Test func theCacheDoesNotGrow() async throws {
    let site = try SiteFixture(Self.site).delete("content/broken.md")
    let long = String(repeating: SiteFixture.article + "\n\n", count: 400)
    for round in 0..<12 {
      try await site.edit("content/boats.md", "# Boats \(round)\n\(long)").build()
    }
    let size = try site.folder.tree(".precis/articles").values.reduce(0) { $0 + $1.count }
    #expect(size < 4 * long.utf8.count + 2 << 20)
  }

  /// Waits until no file of the site is so new that a later change of it might not show.
  private func settle() async throws {
    try await Task.sleep(for: .milliseconds(50))
  }

  private func read(_ site: SiteFixture) async throws -> [ReadFile] {
    let request = BuildRequest(
      root: site.folder.path, visibility: Visibility(now: SiteFixture.now), jobs: 2)
    let root = try Folder.open(request.root)
    let inputs = try await scan(root, request)
    let cache = try openCache(OutputTarget(root, request).state, inputs, request)
    let settings = ArticleSettings(
      configuration: inputs.configuration, shortcodes: loadShortcodes(overrides: inputs.templates).value,
      labels: loadBodyLabels(overrides: inputs.templates))
    return try await readArticles(inputs, settings, cache, request, BuildProgress())
  }
}

extension ReadFile {
  /// All facts, field by field.
  fileprivate var stored: [String] {
    article.map { Mirror(reflecting: $0.facts).children.map { "\($0.label ?? ""): \($0.value)" } } ?? []
  }
}

/// What can become of a file of the cache.
enum CacheDamage: CaseIterable {
  case flippedBits, oneFlippedBit, cutOff, emptied

  func done(to bytes: Data) -> Data {
    switch self {
    case .flippedBits: Data(bytes.map { $0 ^ 0x40 })
    case .oneFlippedBit:
      Data(bytes.enumerated().map { $0.offset == bytes.count / 2 ? $0.element ^ 0x40 : $0.element })
    case .cutOff: bytes.prefix(bytes.count / 3)
    case .emptied: Data()
    }
  }
}
