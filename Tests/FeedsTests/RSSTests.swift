import Testing

@testable import Feeds

@Suite struct RSSTests {
  @Test func aFeedShowsItsEntriesWhole() {
    var output: [UInt8] = []
    exampleFeed([harbour, plain]).writeRSS(into: &output)
    #expect(
      String(decoding: output, as: UTF8.self) == """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" \
        xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel>
        <title>Harbour &amp; Tide</title>
        <link>https://example.org/</link>
        <description>News &lt;of&gt; the coast</description>
        <language>en</language>
        <lastBuildDate>Tue, 07 May 2024 00:00:00 +0000</lastBuildDate>
        <generator>Precis</generator>
        <atom:link rel="self" type="application/rss+xml" href="https://example.org/feed.xml"/>
        <item>
        <title>A &quot;new&quot; harbour</title>
        <link>https://example.org/2024/harbour/</link>
        <guid isPermaLink="false">tag:example.org,2024-05-06:/2024/harbour/</guid>
        <pubDate>Mon, 06 May 2024 09:00:00 +0200</pubDate>
        <dc:creator>Ada Quay</dc:creator>
        <dc:creator>Bo Pier</dc:creator>
        <category>ports</category>
        <category>R&amp;D</category>
        <description>• The harbour opens in May.
        • It costs &lt; 5 million.</description>
        <content:encoded><![CDATA[<p>Cargo &amp; "cranes".</p>
        ]]></content:encoded>
        </item>
        <item>
        <title>A link</title>
        <link>https://example.org/link/</link>
        <guid isPermaLink="false">tag:example.org,2024-05-05:/link/</guid>
        <description>Read this.</description>
        </item>
        </channel>
        </rss>

        """)
  }
}
