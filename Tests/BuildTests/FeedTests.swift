import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Feeds, and what else is published for programs.
@Suite struct FeedTests {
  private let site = """
    -- precis.yml --
    title: The Harbour
    feed_limit: 2
    author: The desk
    -- content/a.md --
    ---
    title: Oldest
    date: 2024-05-06
    tags: [ships]
    ---
    Text.
    -- content/b.md --
    ---
    title: Middle & <b>bold</b>
    date: 2024-06-01T10:00:00+02:00
    updated: 2024-07-01
    author: Ana
    tags: [ships]
    summary: [The first point., The second point.]
    ---
    See [the oldest](a.md#part), [here](#there), [a picture](picture.jpg) and ![it](/picture.jpg).

    ## There
    -- content/c.md --
    ---
    title: Newest
    date: 2025-01-01
    ---
    A [page](../pages/) that [is nowhere](nowhere/page/) and [else](https://else.example/x).
    -- content/picture.jpg --
    picture
    """

  @Test func feedsHoldTheNewestWithSummaryTextAndAbsoluteLinks() async throws {
    let site = try await SiteFixture(site).build()
    for feed in ["feed.xml", "feed.json"] {
      try site.expect(feed, inOrder: ["Newest", "Middle"]).expect(
        feed, lacks: "Oldest", "href=\\\"../", "href=&quot;../")
    }
    try site.expect(
      "feed.xml", contains: "<link rel=\"alternate\" type=\"text/html\" href=\"https://example.org/b/\"/>",
      "<title>Middle &amp; &lt;b&gt;bold&lt;/b&gt;</title>", "• The first point.\n• The second point.",
      "<updated>2024-07-01T00:00:00Z</updated>", "<published>2024-06-01T10:00:00+02:00</published>",
      "<name>Ana</name>",
      "https://example.org/a/#part", "https://example.org/b/#there", "https://example.org/picture.jpg",
      "<link rel=\"self\" type=\"application/atom+xml\" href=\"https://example.org/feed.xml\"/>")
  }

  @Test func everyLinkInAFeedIsAbsolute() async throws {
    let site = try await SiteFixture(site).build()
    let feed = unescaped(try site.page("feed.xml"))
    let links = (feed.components(separatedBy: "href=\"") + feed.components(separatedBy: "src=\"")).dropFirst()
      .compactMap { $0.components(separatedBy: "\"").first }
    #expect(links.count > 8)
    #expect(links.filter { !$0.hasPrefix("https://") && !$0.hasPrefix("<?xml") } == [])
  }

  @Test func feedsAreWhatTheySayTheyAre() async throws {
    let site = try await SiteFixture(site).build()
    for (name, bytes) in try site.output() where name.hasSuffix(".xml") {
      let parser = XMLParser(data: bytes)
      #expect(parser.parse(), "\(name): \(String(describing: parser.parserError))")
    }
    let bytes = try Data(contentsOf: site.folder.file("public/feed.json"))
    let feed = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
    let items = try #require(feed["items"] as? [[String: Any]])
    #expect(items.map { $0["title"] as? String } == ["Newest", "Middle & <b>bold</b>"])
    #expect(
      (items[1]["_precis"] as? [String: Any])?["key_points"] as? [String] == [
        "The first point.", "The second point.",
      ])
    #expect(
      (items[1]["content_html"] as? String)?.contains(
        "See <a href=\"https://example.org/a/#part\">the oldest</a>") == true)
  }

  @Test func rssIsAnOption() async throws {
    try await SiteFixture(site).build().expectMissing("rss.xml", "tags/ships/rss.xml")
    let rss = site.replacing("feed_limit: 2", with: "feed_limit: 2\noutputs: {rss: true}")
    try await SiteFixture(rss).build()
      .expect("rss.xml", contains: "<rss version=\"2.0\"", "https://example.org/a/#part")
      .expect("tags/ships/rss.xml", contains: "<link>https://example.org/b/</link>")
      .expect("index.html", contains: "type=\"application/rss+xml\" title=\"The Harbour\" href=\"rss.xml\"")
  }

  @Test func theSitemapListsPagesForPeople() async throws {
    try await SiteFixture(site).build()
      .expect(
        "sitemap.xml", contains: "<loc>https://example.org/</loc>", "<loc>https://example.org/b/</loc>",
        "<lastmod>2024-07-01", "<loc>https://example.org/tags/ships/</loc>",
        "<loc>https://example.org/archive/2024/06/</loc>"
      )
      .expect("sitemap.xml", lacks: "404", "feed", "picture", "robots")
      .expect("robots.txt", contains: "Sitemap: https://example.org/sitemap.xml")
      .expect("llms.txt", contains: "# The Harbour", "[Newest](<https://example.org/c/>)", "The first point.")
  }

  @Test func theSiteSaysThatItNeedsItsAddress() async throws {
    try await SiteFixture("-- content/a.md --\nText.\n", baseURL: nil).build()
      .expectFindings(["": "feeds and the sitemap need to know where the site is published"])
      .expectPublished()
  }

  @Test func theBaseURLMayHaveAPath() async throws {
    try await SiteFixture(
      "-- precis.yml --\nbase_url: https://example.org/sub\n-- content/a.md --\nText.\n", baseURL: nil
    )
    .build().expectFindings([:])
    .expect("sitemap.xml", contains: "<loc>https://example.org/sub/a/</loc>")
    .expect("404.html", contains: "href=\"/sub/\"", "href=\"/sub/tags/\"")
    .expect("a/index.html", contains: "<link rel=\"canonical\" href=\"https://example.org/sub/a/\">")
  }
}
