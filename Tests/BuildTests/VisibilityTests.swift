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
    title: Zebra draft
    draft: true
    tags: [zebratag]
    source: Zebrasource
    aliases: /zebra-alias/
    ---
    ![zebra](zebra.jpg)
    -- content/draft/zebra.jpg --
    zebra picture
    -- content/unpublished.md --
    ---
    title: Zebra too
    published: false
    ---
    Text.
    -- content/_drafts/idea.md --
    ---
    title: Zebra idea
    ---
    Text.
    -- content/future/index.md --
    ---
    title: Zebra future
    date: 2026-01-02
    ---
    Text.
    -- content/future/zebra-plan.txt --
    zebra plan
    -- content/expired/index.md --
    ---
    title: Zebra past
    date: 2024-01-01
    expires: 2025-01-01
    ---
    Text.
    -- content/expired/zebra-offer.txt --
    zebra offer
    -- content/news/_index.md --
    # From the port

    -- content/news/told.md --
    ---
    title: Told
    date: 2025-12-30
    ---
    Text.
    -- content/news/draft.md --
    ---
    title: Zebra in the news
    draft: true
    author: Zebra Lind
    ---
    Text.
    -- content/news/later.md --
    ---
    title: Zebra in later news
    date: 2026-01-02
    summary: [A zebra comes later.]
    author: Zebra Lind
    ---
    Text.
    -- content/news/over.md --
    ---
    title: Zebra in old news
    date: 2024-01-01
    expires: 2025-01-01
    summary: [A zebra was there.]
    ---
    Text.
    -- content/planned/_index.md --
    ---
    title: Zebra section
    draft: true
    ---
    Text.
    """

  @Test func draftsFutureAndExpiredArticlesAndTheirFilesAreInNoOutput() async throws {
    let everything = """
      -- precis.yml --
      outputs: {markdown: true, rss: true, headers: true}
      search: {full_text: true}

      """
    let site = try await SiteFixture(everything + site).build()
    try site.expectFindings([:]).expect("index.html", contains: "Shown")
      .expect("news/index.html", contains: "Told").expect("news/feed.xml", contains: "Told")
      .expect("news/rss.xml", contains: "Told").expect("news/told/index.md", contains: "Told")
    for (name, bytes) in try site.output() {
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      #expect(!text.contains("zebra"), "\(name)")
      #expect(
        !name.contains("zebra") && !name.hasPrefix("draft") && !name.hasPrefix("future")
          && !name.hasPrefix("expired"), "\(name)")
    }
  }

  @Test func eachCanBeAskedFor() async throws {
    let site = try SiteFixture(site)
    try await site.build { $0.visibility.showsDrafts = true }
      .expect("draft/index.html", contains: "Zebra draft").expect(
        "draft/zebra.jpg", contains: "zebra picture"
      )
      .expect("zebra-alias/index.html", contains: "draft/").expect(
        "unpublished/index.html", contains: "Zebra too"
      )
      .expect("idea/index.html", contains: "Zebra idea").expectMissing(
        "future/index.html", "expired/index.html")
    try await site.build { $0.visibility.showsFuture = true }
      .expect("future/zebra-plan.txt", contains: "zebra plan").expectMissing(
        "draft/index.html", "expired/index.html")
    try await site.build { $0.visibility.showsExpired = true }
      .expect("expired/zebra-offer.txt", contains: "zebra offer").expectMissing(
        "draft/index.html", "future/index.html", "zebra-alias/index.html")
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
    try await SiteFixture(
      "-- content/a.md --\n---\ndate: 2026-01-01T12:00:00Z\n---\nText.\n-- content/b.md --\n---\ndate: 2026-01-01T12:00:01Z\n---\nText.\n"
    )
    .build().expect("a/index.html", contains: "Text.").expectMissing("b/index.html")
  }
}
