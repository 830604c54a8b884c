import Testing
import Vocabulary

@testable import Feeds

@Suite struct JSONFeedTests {
  @Test func aFeedShowsItsEntriesWhole() {
    #expect(
      json(exampleFeed([harbour, plain])) == #"""
        {
        "version":"https://jsonfeed.org/version/1.1","title":"Harbour & Tide",\#
        "description":"News <of> the coast","home_page_url":"https://example.org/",\#
        "feed_url":"https://example.org/feed.xml","language":"en","authors":[{"name":"Ada Quay"}],"items":[
        {"id":"tag:example.org,2024-05-06:/2024/harbour/","url":"https://example.org/2024/harbour/",\#
        "external_url":"https://times.example/a?b=1&c=2","title":"A \"new\" harbour",\#
        "summary":"• The harbour opens in May.\n• It costs < 5 million.",\#
        "image":"https://example.org/crane.jpg","date_published":"2024-05-06T09:00:00+02:00",\#
        "date_modified":"2024-05-07T00:00:00Z","authors":[{"name":"Ada Quay"},{"name":"Bo Pier"}],\#
        "tags":["ports","R&D"],"language":"en-GB","content_html":"<p>Cargo &amp; \"cranes\".</p>\n",\#
        "_precis":{"key_points":["The harbour opens in May.","It costs < 5 million."]}},
        {"id":"tag:example.org,2024-05-05:/link/","url":"https://example.org/link/","title":"A link",\#
        "summary":"Read this.","date_modified":"2024-05-05T00:00:00Z","content_text":"Read this."}
        ]
        }

        """#)
  }

  @Test func anEmptyFeedHasNoItems() {
    #expect(json(exampleFeed([])).hasSuffix("\"items\":[\n]\n}\n"))
  }

  @Test(arguments: [
    ("\u{0}\u{1F}", #"\u0000\u001f"#), ("a\tb\r\n", #"a\tb\r\n"#), (#"\""#, #"\\\""#),
    ("</script>", "</script>"), ("é\u{2028}", "é\u{2028}"),
  ])
  func hostileTitlesStayText(title: String, written: String) {
    var entry = plain
    entry.title = title
    #expect(json(exampleFeed([entry])).contains("\"title\":\"\(written)\",\"summary\""))
  }
}
