import Build
import Foundation
import Site
import TestSupport
import Testing
import Vocabulary

/// Which articles stand below an article.
@Suite struct RelatedTests {
  /// Pairs of the demo articles that a reader of the first should be offered, agreed on by reading them.
  private static let pairs: [(String, String)] = [
    ("battery-ferry-first-year", "ferry-crews-sleep"),
    ("battery-ferry-first-year", "tidal-lock"),
    ("rowing-on-prescription", "skarn-round-banknote"),
    ("rowing-on-prescription", "ferry-crews-sleep"),
    ("tide-notices", "bylaws-version-control"),
    ("bylaws-version-control", "town-that-measured-its-noise"),
    ("tidal-lock", "quarry-heat-store"),
    ("quarry-heat-store", "tidal-lock"),
    ("glass-sponge-reef", "kelp-bread"),
    ("kelp-bread", "frost-pool"),
    ("shade-at-the-stop", "quarry-heat-store"),
    ("frost-pool", "kelp-bread"),
  ]

  @Test func demoArticlesLeadToTheirLikes() async throws {
    let site = try SiteFixture()
    let content = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../content")
    try FileManager.default.removeItem(at: site.folder.file("content"))
    try FileManager.default.copyItem(at: content.standardizedFileURL, to: site.folder.file("content"))
    // The first of December 2026, when all of the demo articles are published.
    try await site.build { $0.visibility.now = .init(secondsSince1970: 1_796_083_200) }
    let pages = try site.output().keys.filter { $0.hasSuffix("/index.html") }
    for (article, other) in Self.pairs {
      let page = try #require(pages.first { $0.hasSuffix("/\(article)/index.html") })
      let section = try #require(
        try site.texts(in: page, from: "<section class=\"related\">", to: "</section>").first)
      #expect(section.contains("\(other)/\""), "\(article) leads to \(other)")
      #expect(section.components(separatedBy: "<li>").count <= 5)
    }
  }

  @Test func articlesWithNothingInCommonAreNotRelated() async throws {
    let site = """
      -- content/a.md --
      # Bridges
      Steel.
      -- content/b.md --
      # Orchards
      Pears.
      """
    try await SiteFixture(site).build().expect("a/index.html", lacks: "class=\"related\"")
  }
}
