import Build
import Foundation
import TestSupport
import Testing
import Vocabulary

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Whatever an author writes is shown as it is written, and is never markup.
@Suite struct EscapingTests {
  private static let hostile = #"<script>alert("x")</script> & 'q' "Q" </title> ]]> {{ 7*7 }} \ `"#

  private static let site = """
    -- precis.yml --
    title: '\(hostile.replacingOccurrences(of: "'", with: "''"))'
    description: '\(hostile.replacingOccurrences(of: "'", with: "''"))'
    author: '\(hostile.replacingOccurrences(of: "'", with: "''"))'
    menu: [{title: "<script>alert(1)</script>", url: "javascript:alert(1)"}]
    -- content/a.md --
    ---
    title: '\(hostile.replacingOccurrences(of: "'", with: "''"))'
    date: 2024-01-01
    updated: 2024-01-02
    author: '\(hostile.replacingOccurrences(of: "'", with: "''"))'
    tags: ['\(hostile.replacingOccurrences(of: "'", with: "''"))']
    source: {name: '\(hostile.replacingOccurrences(of: "'", with: "''"))', url: 'https://else.example/"><script>alert(2)</script>'}
    description: '\(hostile.replacingOccurrences(of: "'", with: "''"))'
    image: {url: '"><script>alert(3)</script>', alt: '\(hostile.replacingOccurrences(of: "'", with: "''"))'}
    canonical: 'https://else.example/"><script>alert(4)</script>'
    aliases: ['/"><script>alert(5)</script>/']
    summary: ['\(hostile.replacingOccurrences(of: "'", with: "''"))']
    ---
    # <script>alert(6)</script>

    ## \(hostile)

    Text with <script>alert(7)</script>, [a link](<x"><script>alert(8)</script>>) and \(hostile).
    -- content/b.md --
    ---
    title: '\(hostile.replacingOccurrences(of: "'", with: "''"))'
    date: 2024-01-03
    ---
    Text.
    """

  @Test func noPageHoldsMarkupOfATitle() async throws {
    let site = try await SiteFixture(Self.site).build()
    site.expectPublished()
    for (name, bytes) in try site.output() where name.hasSuffix(".html") {
      let html = String(decoding: bytes, as: UTF8.self)
      let scripts = html.components(separatedBy: "<script").dropFirst()
      let ours = [" type=\"application/ld+json\">", " type=\"module\" src=\"../assets/search."]
      #expect(scripts.allSatisfy { script in ours.contains { script.hasPrefix($0) } }, "\(name)")
      #expect(html.components(separatedBy: "</title>").count == 2, "\(name)")
      #expect(!html.contains("{{ 49"), "\(name)")
    }
    try site.expect(
      "a/index.html", contains: "<h1 data-pagefind-weight=\"10\">\(Self.escaped)</h1>",
      "<meta property=\"og:title\" content=\"\(Self.escaped)\">", "alt=\"\(Self.escaped)\"")
  }

  private static let escaped =
    "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;q&#39; &quot;Q&quot; &lt;/title&gt; ]]&gt; {{ 7*7 }} \\ `"

  @Test func feedsAndSitemapsAreWellFormedAndSayTheSame() async throws {
    let site = try await SiteFixture(Self.site).build()
    for (name, bytes) in try site.output() where name.hasSuffix(".xml") {
      let parser = XMLParser(data: bytes)
      #expect(parser.parse(), "\(name): \(String(describing: parser.parserError))")
    }
    let feed = try #require(
      try JSONSerialization.jsonObject(with: Data(site.page("feed.json").utf8)) as? [String: Any])
    #expect(feed["title"] as? String == Self.hostile)
    let items = try #require(feed["items"] as? [[String: Any]])
    #expect(items.map { $0["title"] as? String } == [Self.hostile, Self.hostile])
    #expect(items[1]["tags"] as? [String] == [Self.hostile])
    #expect((items[1]["content_html"] as? String)?.contains("<script") == false)
  }

  @Test func structuredDataIsJSONThatSaysTheSame() async throws {
    let site = try await SiteFixture(Self.site).build()
    let blocks = try site.texts(
      in: "a/index.html", from: "<script type=\"application/ld+json\">", to: "</script>")
    let block = try #require(blocks.first)
    let data = try #require(try JSONSerialization.jsonObject(with: Data(block.utf8)) as? [String: Any])
    #expect(data["headline"] as? String == Self.hostile)
    #expect(data["description"] as? String == Self.hostile)
    #expect((data["author"] as? [[String: Any]])?.first?["name"] as? String == Self.hostile)
    #expect(data["keywords"] as? [String] == [Self.hostile])
  }

  @Test(arguments: [
    "source_url: 1️⃣'javascript:alert(1)'": "source_url is 'javascript:alert(1)', which is no web address",
    "source: {name: A, url: 1️⃣'JavaScript:alert(1)'}":
      "the url of source is 'JavaScript:alert(1)', which is no web address",
    "canonical: 1️⃣'javascript:alert(1)'": "canonical is 'javascript:alert(1)', which is no web address",
    "source_url: 1️⃣example.org/a": "source_url is 'example.org/a', which is no web address",
  ]) func whatIsNoWebAddressIsNamed(frontMatter: String, message: String) async throws {
    try await SiteFixture("-- content/a.md --\n---\ntitle: A\n\(frontMatter)\n---\nText.\n").build()
      .expectFindings(["1️⃣": message]).expectPublished(false)
  }

  @Test(arguments: ["image: 'javascript:alert(1)'", "source: 'javascript:alert(1)'"])
  func addressesOfScriptsAreNotPublished(frontMatter: String) async throws {
    let site = try await SiteFixture("-- content/a.md --\n---\ntitle: A\n\(frontMatter)\n---\nText.\n")
      .build()
    site.expectPublished()
    for (name, bytes) in try site.output() {
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      #expect(!text.contains("href=\"javascript:") && !text.contains("src=\"javascript:"), "\(name)")
    }
  }

  private static let rawHTML = """
    -- content/a.md --
    Some <b>bold</b> words.

    <div onclick="alert()">
    raw <a href="javascript:alert()">link</a>
    <script>alert()</script>
    """

  @Test func rawHTMLIsPublishedWithoutScripts() async throws {
    let site = try await SiteFixture(Self.rawHTML).build()
    for file in ["a/index.html", "feed.xml", "feed.json"] {
      try site.expect(file, contains: "<b>bold</b>").expect(file, lacks: "onclick", "alert()", "javascript:")
    }
  }

  @Test func rawHTMLIsLeftOutOrPublishedAsTheSiteSays() async throws {
    let left = try await SiteFixture("-- precis.yml --\nmarkdown: {html: drop}\n" + Self.rawHTML).build()
    #expect(left.report?.findings.map(\.message.text) == ["HTML is left out of the page"])
    try left.expect("a/index.html", lacks: "<b>", "alert()")
    try await SiteFixture("-- precis.yml --\nmarkdown: {html: allow}\n" + Self.rawHTML).build()
      .expectFindings([:])
      .expect("a/index.html", contains: "<b>bold</b>", "<div onclick=\"alert()\">")
  }
}
