import Foundation
import TestSupport
import Testing

@testable import Build
@testable import Content
@testable import Vocabulary

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
    mood: calm
    extra: {a: [1, "2", {b: ~}], c: true}
    ---
    See [the boats](boats.md) and [nothing](missing.md). The quay opened in *March*. It was closed for a year.
    Traders lost a third of their income. The mayor thanked the divers. A ferry comes twice a day now.

    ## What comes next

    The council plans a second pier for 2027. It will cost four million crowns. Nobody has objected so far.
    -- content/harbour/quay.png --
    png
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
    let first = try await files(of: site)
    let second = try await files(of: site)
    #expect(first.map(\.cached) == second.map(\.cached))
    #expect(first.map(\.findings) == second.map(\.findings))
    #expect(first.map(\.article?.facts) == second.map(\.article?.facts))
    #expect(first.map(\.article?.links) == second.map(\.article?.links))
  }

  /// Whoever adds a field has to keep it too.
  @Test func theSampleHasAValueForEveryField() async throws {
    let site = try SiteFixture(Self.site)
    let facts = try #require(try await files(of: site).compactMap(\.article?.facts).first { !$0.tags.isEmpty })
    for child in Mirror(reflecting: facts).children where child.label != "isDraft" && child.label != "isLink" {
      let text = "\(child.value)"
      #expect(!["nil", "[]", "0", ""].contains(text), "\(child.label ?? "") has no value in the sample")
    }
  }

  @Test(arguments: ["index", "facts.1", "texts.1"])
  func whatIsDamagedIsMadeAnew(name: String) async throws {
    let site = try SiteFixture(Self.site)
    try await site.delete("content/broken.md").build()
    let published = try site.folder.versions("public").keys.sorted()
    let file = site.folder.file(".precis/articles/\(name)")
    let bytes = try Data(contentsOf: file)
    for damaged in [flipped(bytes, at: bytes.count / 2), bytes.prefix(bytes.count / 2), Data()] {
      try damaged.write(to: file)
      _ = try site.edit("precis.yml", "title: Notes\ndescription: \(damaged.count)\n")
      try FileManager.default.removeItem(at: site.folder.file("public"))
      try await site.build()
      #expect(try site.folder.versions("public").keys.sorted() == published)
    }
  }

  private func flipped(_ bytes: Data, at index: Int) -> Data {
    var bytes = bytes
    bytes[index] ^= 0x40
    return bytes
  }

  private func files(of site: SiteFixture) async throws -> [ReadFile] {
    []
  }
}
