import Build
import Content
import Foundation
import TestSupport
import Testing
import Vocabulary

/// What a site may publish besides what every site has.
@Suite struct OutputTests {
  private func site(_ outputs: String) -> String {
    """
    -- precis.yml --
    outputs: {\(outputs)}
    -- content/news/a.md --
    ---
    title: First *ship*
    date: 2024-05-06
    author: Ana
    source: {name: The Gazette, url: https://gazette.example/1}
    summary: [One point., Another point.]
    aliases: [/old/]
    ---
    See [the second](b.md#part), ![a plan](plan.svg "Plan") and [elsewhere](https://else.example/b.md).

    [ref]: /news/b.md
    -- content/news/b.md --
    See [ref] and `[code](a.md)`.

    [ref]: a.md
    -- content/news/plan.svg --
    <svg width="3" height="2"></svg>
    -- content/pages/about.md --
    About [a](/news/a.md).
    """
  }

  @Test func nothingOfItIsPublishedUnasked() async throws {
    try await SiteFixture(site("")).build().expectMissing("news/a/index.md", "_headers", "rss.xml")
      .expect(".nojekyll", lacks: "x").expect("news/a/index.html", lacks: "text/markdown")
  }

  @Test func anArticleInMarkdownHasItsKeyPointsOnTop() async throws {
    let site = try await SiteFixture(site("markdown: true")).build()
    #expect(
      try site.page("news/a/index.md") == """
        # First *ship*

        - URL: <https://example.org/news/a/>
        - Date: 2024-05-06
        - Author: Ana
        - Source: The Gazette <https://gazette.example/1>

        ## Summary

        - One point.
        - Another point.

        ---

        See [the second](https://example.org/news/b/#part), ![a plan](https://example.org/news/plan.svg "Plan") and [elsewhere](https://else.example/b.md).

        [ref]: /news/b.md

        """)
    try site.expect("news/b/index.md", contains: "[ref]: https://example.org/news/a/")
      .expect(
        "news/a/index.html",
        contains: "<link rel=\"alternate\" type=\"text/markdown\" href=\"../../news/a/index.md\">"
      )
      .expect("sitemap.xml", lacks: "index.md").expectMissing("pages/about/index.md")
  }

  @Test func codeInMarkdownStaysAsItIs() async throws {
    let code =
      "`[b](b.md)` ``a ` [b](b.md)`` \\`\n\n```\n[b](b.md)\n```\n\n> ~~~~\n> [b](b.md)\n> ~~~\n> ~~~~\n"
    try await SiteFixture(
      "-- precis.yml --\noutputs: {markdown: true}\n-- content/b.md --\nB.\n-- content/a.md --\n[b](b.md)\n\n\(code)\n[b](b.md)\n"
    ).build().expect(
      "a/index.md", contains: "[b](https://example.org/b/)\n\n\(code)\n[b](https://example.org/b/)\n")
  }

  @Test func draftsAreNotInMarkdownEither() async throws {
    try await SiteFixture(
      "-- precis.yml --\noutputs: {markdown: true}\n-- content/a.md --\n---\ndraft: true\n---\nText.\n"
    ).build().expectMissing("a/index.md")
  }

  @Test func headersSayWhatMayBeKeptAndLoaded() async throws {
    try await SiteFixture(site("headers: true")).build().expect(
      "_headers",
      inOrder: [
        "/*\n  Content-Security-Policy: default-src 'self'", "/assets/*\n  Cache-Control: public",
        "immutable",
      ])
  }

  @Test func aSiteFromTheDiskNamesItsFiles() async throws {
    let site = try await SiteFixture(site("file_links: true")).build()
    try site.expect(
      "news/a/index.html", contains: "href=\"../../news/b/index.html#part\"", "href=\"../../index.html\""
    )
    .expect("old/index.html", contains: "url=../news/a/index.html")
    .expect("feed.xml", contains: "https://example.org/news/a/\"", "https://example.org/news/b/#part")
    .expect("sitemap.xml", contains: "<loc>https://example.org/news/a/</loc>")
    .expectMissing("search/index.html")
    let pages = try site.output().filter { $0.key.hasSuffix(".html") && $0.key != "404.html" }
    for (name, bytes) in pages {
      for link in links(in: String(decoding: bytes, as: UTF8.self)) where !link.contains("://") {
        let path = link.prefix { $0 != "#" }
        #expect(!path.hasSuffix("/"), "\(name) links to the folder \(link)")
        let target = site.folder.file("public/" + name).deletingLastPathComponent().appending(
          path: String(path))
        #expect(
          path.isEmpty || FileManager.default.fileExists(atPath: target.standardizedFileURL.path),
          "\(name): \(link)")
      }
    }
  }

  private func links(in page: String) -> [String] {
    page.matches(of: /(?:href|src)="([^"]*)"/).map { String($0.1) }
  }
}

/// A build that takes pages from the one before sees what these options change.
extension OutputTests {
  @Test func turningAnOptionOnOrOffShows() async throws {
    let start = try await SiteFixture(site("")).build()
    try await start.edit("precis.yml", "outputs: {markdown: true, file_links: true}\n").build()
      .expect("news/a/index.html", contains: "href=\"../../news/b/index.html#part\"", "text/markdown")
      .expect("news/a/index.md", contains: "One point.", "See [the second]")
      .edit("content/news/b.md", "Another text.\n").build()
      .expect("news/b/index.md", contains: "Another text.")
      .edit("precis.yml", "title: Other\n").build()
      .expect("news/a/index.html", contains: "href=\"../../news/b/#part\"").expectMissing("news/a/index.md")
  }
}
