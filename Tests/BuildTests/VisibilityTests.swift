import Build
import Site
import TestSupport
import Testing

/// What is not published leaves no trace in any output.
@Suite struct VisibilityTests {
  private let site = """
    -- content/shown.md --
    ---
    title: Shown
    date: 2025-12-31
    ---
    Text.
    -- content/draft/index.md --
    ---
    title: Hidden draft
    draft: true
    tags: [hiddentag]
    source: Hiddensource
    aliases: /hidden-alias/
    ---
    ![hidden](hidden.jpg)
    -- content/draft/hidden.jpg --
    hidden picture
    -- content/unpublished.md --
    ---
    title: Hidden too
    published: false
    ---
    Text.
    -- content/_drafts/idea.md --
    ---
    title: Hidden idea
    ---
    Text.
    -- content/future/index.md --
    ---
    title: Hidden future
    date: 2026-01-02
    ---
    Text.
    -- content/future/hidden-plan.txt --
    hidden plan
    -- content/expired/index.md --
    ---
    title: Hidden past
    date: 2024-01-01
    expires: 2025-01-01
    ---
    Text.
    -- content/expired/hidden-offer.txt --
    hidden offer
    """

  @Test func draftsFutureAndExpiredArticlesAndTheirFilesAreInNoOutput() async throws {
    let site = try await SiteFixture(site).build()
    try site.expectFindings([:]).expect("index.html", contains: "Shown")
    for (name, bytes) in try site.output() {
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      #expect(!text.contains("hidden") || name.hasSuffix(".css"), "\(name)")
      #expect(!name.contains("hidden") && !name.hasPrefix("draft") && !name.hasPrefix("future") && !name.hasPrefix("expired"), "\(name)")
    }
  }

  @Test func eachCanBeAskedFor() async throws {
    let site = try SiteFixture(site)
    try await site.build { $0.visibility.showsDrafts = true }
      .expect("draft/index.html", contains: "Hidden draft").expect("draft/hidden.jpg", contains: "hidden picture")
      .expect("hidden-alias/index.html", contains: "draft/").expect("unpublished/index.html", contains: "Hidden too")
      .expect("idea/index.html", contains: "Hidden idea").expectMissing("future/index.html", "expired/index.html")
    try await site.build { $0.visibility.showsFuture = true }
      .expect("future/hidden-plan.txt", contains: "hidden plan").expectMissing("draft/index.html", "expired/index.html")
    try await site.build { $0.visibility.showsExpired = true }
      .expect("expired/hidden-offer.txt", contains: "hidden offer").expectMissing("draft/index.html", "future/index.html", "hidden-alias/index.html")
  }

  @Test func aLinkToWhatIsNotPublishedIsMissing() async throws {
    try await SiteFixture(
      """
      -- content/a.md --
      Read 1️⃣[the draft](b.md).
      -- content/b.md --
      ---
      draft: true
      ---
      Read [nothing](c.md).
      """
    ).build().expectFindings(["1️⃣": "there is no file 'b.md' to link to"])
  }

  @Test func anArticleFromTheFutureAppearsWhenItsTimeHasCome() async throws {
    try await SiteFixture("-- content/a.md --\n---\ndate: 2026-01-01T12:00:00Z\n---\nText.\n-- content/b.md --\n---\ndate: 2026-01-01T12:00:01Z\n---\nText.\n")
      .build().expect("a/index.html", contains: "Text.").expectMissing("b/index.html")
  }
}
