import Testing
import Vocabulary

@testable import Feeds

@Suite struct TextFileTests {
  private func text(_ write: (inout [UInt8]) -> Void) -> String {
    var output: [UInt8] = []
    write(&output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func robotsMayReadEverything() {
    #expect(text(RobotsText().write) == "User-agent: *\nDisallow:\n")
  }

  @Test func robotsAreToldWhereTheSitemapIs() throws {
    let drafts = try #require(Permalink("/drafts/"))
    let robots = RobotsText(disallowed: [drafts], sitemapURL: "https://example.org/sitemap.xml")
    #expect(
      text(robots.write) == "User-agent: *\nDisallow: /drafts/\n\nSitemap: https://example.org/sitemap.xml\n")
  }

  @Test func aRedirectLeadsOnWithoutAScript() {
    let page = RedirectPage(
      link: "../new/", canonicalURL: "https://example.org/new/", title: "New <b> & \"old\"", language: "en")
    #expect(
      text(page.write) == """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>New &lt;b&gt; &amp; &quot;old&quot;</title>
        <meta name="robots" content="noindex">
        <link rel="canonical" href="https://example.org/new/">
        <meta http-equiv="refresh" content="0; url=../new/">
        </head>
        <body>
        <p><a href="../new/">New &lt;b&gt; &amp; &quot;old&quot;</a></p>
        </body>
        </html>

        """)
  }

  @Test func aSiteWithoutAnAddressRedirectsRelatively() {
    let page = RedirectPage(link: "../new/?a=\"1\"&b", title: "New", language: "en")
    #expect(text(page.write).contains("<link rel=\"canonical\" href=\"../new/?a=&quot;1&quot;&amp;b\">"))
  }

  @Test func modelsReadTheKeyPointsOfEachArticle() {
    let link = LlmsText.Link(
      title: "A [new]\nharbour", url: "https://example.org/a/", keyPoints: ["It opens.", "It\ncosts."])
    let bare = LlmsText.Link(title: "Bare", url: "https://example.org/(b)/")
    let overview = LlmsText(
      title: "Tide", description: "News of\n\n  the coast",
      sections: [.init(title: "Articles", links: [link, bare]), .init(title: "Empty", links: [])])
    #expect(
      text(overview.write) == #"""
        # Tide

        > News of the coast

        ## Articles

        - [A \[new\] harbour](<https://example.org/a/>): It opens. It costs.
        - [Bare](<https://example.org/(b)/>)

        """#)
  }

  @Test(arguments: [
    (Timestamp(secondsSince1970: 0), "1970-01-01T00:00:00Z"),
    (Timestamp(secondsSince1970: 0, utcOffset: -14_400), "1969-12-31T20:00:00-04:00"),
    (Timestamp(secondsSince1970: 59, utcOffset: 19_800), "1970-01-01T05:30:59+05:30"),
    (Timestamp(secondsSince1970: 0, utcOffset: 90), "1970-01-01T00:00:00Z"),
  ])
  func momentsAreWrittenAsFeedsAskFor(moment: Timestamp, written: String) {
    #expect(text { $0.append(moment: moment) } == written)
  }

  @Test func tagsNameTheDayAndTheAddress() throws {
    let address = try #require(Permalink("/2024/hafen-süd/"))
    let tag = tagURI(authority: "example.org", day: moment(6, hour: 23), address: address)
    #expect(tag == "tag:example.org,2024-05-06:/2024/hafen-s%C3%BCd/")
  }
}
