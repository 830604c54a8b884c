import Testing
import Vocabulary

@testable import Feeds

@Suite struct AtomTests {
  @Test func aFeedShowsItsEntriesWhole() {
    #expect(
      atom(exampleFeed([harbour, plain])) == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en">
        <id>tag:example.org,2024:/</id>
        <title>Harbour &amp; Tide</title>
        <subtitle>News &lt;of&gt; the coast</subtitle>
        <updated>2024-05-07T00:00:00Z</updated>
        <link rel="alternate" type="text/html" href="https://example.org/"/>
        <link rel="self" type="application/atom+xml" href="https://example.org/feed.xml"/>
        <author><name>Ada Quay</name></author>
        <generator>Precis</generator>
        <entry xml:lang="en-GB">
        <id>tag:example.org,2024-05-06:/2024/harbour/</id>
        <title>A &quot;new&quot; harbour</title>
        <link rel="alternate" type="text/html" href="https://example.org/2024/harbour/"/>
        <link rel="via" href="https://times.example/a?b=1&amp;c=2"/>
        <published>2024-05-06T09:00:00+02:00</published>
        <updated>2024-05-07T00:00:00Z</updated>
        <author><name>Ada Quay</name></author>
        <author><name>Bo Pier</name></author>
        <category term="ports"/>
        <category term="R&amp;D"/>
        <media:thumbnail url="https://example.org/crane.jpg"/>
        <summary>• The harbour opens in May.
        • It costs &lt; 5 million.</summary>
        <content type="html"><![CDATA[<p>Cargo &amp; "cranes".</p>
        ]]></content>
        </entry>
        <entry>
        <id>tag:example.org,2024-05-05:/link/</id>
        <title>A link</title>
        <link rel="alternate" type="text/html" href="https://example.org/link/"/>
        <updated>2024-05-05T00:00:00Z</updated>
        <summary>Read this.</summary>
        </entry>
        </feed>

        """)
  }

  @Test func anEmptyFeedIsOfTheGivenMoment() {
    let text = atom(exampleFeed([]))
    #expect(text.contains("<updated>2024-05-01T00:00:00Z</updated>"))
    #expect(!text.contains("xmlns:media"))
  }

  @Test func aFeedIsAsNewAsItsNewestEntryWhateverTheOrder() {
    #expect(exampleFeed([plain, harbour]).updated == moment(7))
  }

  @Test func anAuthorIsAlwaysNamed() {
    var feed = exampleFeed([plain])
    feed.author = nil
    #expect(atom(feed).contains("<author><name>Harbour &amp; Tide</name></author>"))
  }

  @Test func aLinkThatLeadsElsewhereSaysSoOnce() {
    var link = plain
    link.externalURL = link.url
    #expect(!atom(exampleFeed([link])).contains("rel=\"via\""))
    #expect(!json(exampleFeed([link])).contains("external_url"))
  }

  @Test func entriesThatShareAnIdAreWrittenOnce() {
    var copy = plain
    copy.title = "Another"
    let text = atom(exampleFeed([plain, copy]))
    #expect(text.contains("A link") && !text.contains("Another"))
  }

  @Test(arguments: [
    ("a\u{0}b\u{8}c\u{B}d\u{1F}e", "abcde"), ("tab\tline\nreturn\r", "tab\tline\nreturn\r"),
    ("x\u{FFFE}y\u{FFFF}z", "xyz"), ("\u{FFFD}，\u{F000}", "\u{FFFD}，\u{F000}"), ("😀\u{7F}", "😀\u{7F}"),
    ("]]>", "]]&gt;"), ("</title><script>", "&lt;/title&gt;&lt;script&gt;"), ("", ""), ("'", "'"),
    ("&amp;", "&amp;amp;"), ("12345678&", "12345678&amp;"), ("1234567&9", "1234567&amp;9"),
  ])
  func hostileTitlesStayText(title: String, written: String) {
    var entry = plain
    entry.title = title
    #expect(atom(exampleFeed([entry])).contains("<title>\(written)</title>"))
  }

  @Test(arguments: [
    ("a]]>b", "<![CDATA[a]]]><![CDATA[]>b]]>"), ("]", "<![CDATA[]]]>"),
    ("]]", "<![CDATA[]]]><![CDATA[]]]>"), ("a]\u{1}]>", "<![CDATA[a]]]><![CDATA[]>]]>"),
    ("x\u{0}y\u{FFFF}", "<![CDATA[xy]]>"), ("<b>]</b>", "<![CDATA[<b>]</b>]]>"),
  ])
  func contentCannotLeaveItsSection(content: String, written: String) {
    var entry = plain
    entry.contentHTML = Array(content.utf8)
    #expect(atom(exampleFeed([entry])).contains("<content type=\"html\">\(written)</content>"))
  }
}
