import TestSupport
import Testing

/// Two things with one address are an error that names both.
@Suite struct ConflictTests {
  private static let conflicts: [(files: String, message: String)] = [
    (
      "-- content/a.md --\nA.\n-- content/b.md --\n1️⃣---\nslug: a\n---\nB.",
      "content/b.md and content/a.md have one address: /a/"
    ),
    (
      "-- content/a.md --\nA.\n-- content/a/index.md --\n1️⃣A.",
      "content/a/index.md and content/a.md have one address: /a/"
    ),
    (
      "-- content/a.md --\nA.\n-- content/b.md --\n1️⃣---\npermalink: /a/index.html\n---\nB.",
      "content/b.md and content/a.md have one address: /a/"
    ),
    (
      "-- content/a.md --\n1️⃣---\npermalink: /tags/\n---\nA.",
      "content/a.md and the list of tags have one address: /tags/"
    ),
    ("-- content/a.md --\n1️⃣---\npermalink: /\n---\nA.", "content/a.md and the home page have one address: /"),
    (
      "-- static/a/index.html --\nfile\n-- content/a.md --\n1️⃣A.",
      "content/a.md and static/a/index.html have one address: /a/"
    ),
    (
      "-- static/a --\nfile\n-- content/a.md --\n1️⃣A.", "content/a.md and static/a have one address: /a"
    ),
    (
      "-- static/tags --\n1️⃣file\n-- content/a.md --\nA.",
      "static/tags and the list of tags have one address: /tags"
    ),
    (
      "-- content/a.md --\n---\npermalink: /docs/v.html\n---\nA.\n-- content/b.md --\n1️⃣---\npermalink: /docs/v.html/intro/\n---\nB.",
      "content/b.md and content/a.md have one address: /docs/v.html"
    ),
  ]

  @Test(arguments: conflicts.indices) func bothFilesAreNamed(index: Int) async throws {
    let (files, message) = Self.conflicts[index]
    try await SiteFixture(files).build().expectFindings(["1️⃣": message]).expectPublished(false)
  }

  @Test(arguments: ["/feed.xml", "/b", "/tags/"]) func anAliasGivesWayWithAWarning(alias: String) async throws
  {
    try await SiteFixture(
      "-- content/a.md --\n1️⃣---\naliases: \(alias)\ndate: 2024-01-01\n---\nA.\n-- content/b.md --\n---\naliases: /old\ndate: 2024-02-02\n---\nB.\n"
    ).build().expectPublished()
      .expectFindings([
        "1️⃣":
          "the alias '\(alias == "/b" ? "/b/" : alias)' does not lead here: something else is published at that address"
      ])
      .expect("old/index.html", contains: "../b/").expect("b/index.html", contains: "<p>B.</p>")
  }

  @Test func anAuthorsFileStandsInForOneThatIsMade() async throws {
    try await SiteFixture(
      "-- static/robots.txt --\nmine\n-- static/index.html --\n<p>my home</p>\n-- content/a.md --\nA.\n"
    ).build()
      .expectFindings([:]).expect("robots.txt", contains: "mine").expect("index.html", contains: "my home")
  }

  @Test func tagsThatWouldHaveOneAddressGetTheirOwn() async throws {
    try await SiteFixture("-- content/a.md --\n---\ntags: [C, C++, C#, other, 🚢, \\u2693]\n---\nA.\n").build()
      .expectFindings([:]).expectPublished()
      .expect("tags/c/index.html", contains: "<h1>C</h1>").expect("tags/c-2/index.html", contains: "<h1>C")
      .expect("tags/c-3/index.html", contains: "<h1>C").expect("tags/other/index.html", contains: "<h1>")
  }
}
