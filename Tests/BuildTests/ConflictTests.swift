import TestSupport
import Testing

/// Two things with one address are an error that names both.
@Suite struct ConflictTests {
  private static let conflicts: [(files: String, message: String)] = [
    ("-- content/a.md --\nA.\n-- content/b.md --\n1️⃣---\nslug: a\n---\nB.", "content/b.md and content/a.md have one address: /a/"),
    ("-- content/a.md --\nA.\n-- content/a/index.md --\n1️⃣A.", "content/a/index.md and content/a.md have one address: /a/"),
    ("-- content/a.md --\nA.\n-- content/b.md --\n1️⃣---\npermalink: /a/index.html\n---\nB.", "content/b.md and content/a.md have one address: /a/"),
    ("-- content/a.md --\n1️⃣---\npermalink: /tags/\n---\nA.", "content/a.md and the list of tags have one address: /tags/"),
    ("-- content/a.md --\n1️⃣---\npermalink: /\n---\nA.", "content/a.md and the home page have one address: /"),
    ("-- content/a.md --\n1️⃣---\naliases: /feed.xml\n---\nA.", "an alias of content/a.md and a feed have one address: /feed.xml"),
    (
      "-- content/a.md --\n---\naliases: /old/\ndate: 2024-02-02\n---\nA.\n-- content/b.md --\n1️⃣---\naliases: /old\n---\nB.",
      "an alias of content/b.md and an alias of content/a.md have one address: /old/"
    ),
    (
      "-- content/a.md --\n1️⃣---\naliases: /b/\n---\nA.\n-- content/b.md --\nB.",
      "an alias of content/a.md and content/b.md have one address: /b/"
    ),
    (
      "-- static/a/index.html --\nfile\n-- content/a.md --\n1️⃣A.",
      "content/a.md and static/a/index.html have one address: /a/"
    ),
    (
      "-- static/a --\nfile\n-- content/a.md --\n1️⃣A.", "content/a.md and static/a have one address: /a"
    ),
    ("-- static/tags --\n1️⃣file\n-- content/a.md --\nA.", "static/tags and the list of tags have one address: /tags"),
    (
      "-- content/a.md --\n---\npermalink: /docs/v1.2\n---\nA.\n-- content/b.md --\n1️⃣---\npermalink: /docs/v1.2/intro/\n---\nB.",
      "content/b.md and content/a.md have one address: /docs/v1.2"
    ),
  ]

  @Test(arguments: conflicts.indices) func bothFilesAreNamed(index: Int) async throws {
    let (files, message) = Self.conflicts[index]
    try await SiteFixture(files).build().expectFindings(["1️⃣": message]).expectPublished(false)
  }

  @Test func anAuthorsFileStandsInForOneThatIsMade() async throws {
    try await SiteFixture("-- static/robots.txt --\nmine\n-- static/index.html --\n<p>my home</p>\n-- content/a.md --\nA.\n").build()
      .expectFindings([:]).expect("robots.txt", contains: "mine").expect("index.html", contains: "my home")
  }

  @Test func tagsThatWouldHaveOneAddressGetTheirOwn() async throws {
    try await SiteFixture("-- content/a.md --\n---\ntags: [C, C++, C#, other, 🚢, \\u2693]\n---\nA.\n").build()
      .expectFindings([:]).expectPublished()
      .expect("tags/c/index.html", contains: "<h1>C</h1>").expect("tags/c-2/index.html", contains: "<h1>C")
      .expect("tags/c-3/index.html", contains: "<h1>C").expect("tags/other/index.html", contains: "<h1>")
  }
}
