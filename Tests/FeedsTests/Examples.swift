import Vocabulary

@testable import Feeds

/// A moment of the day that the examples are of.
func moment(_ day: Int, hour: Int = 0, utcOffset: Int = 0) -> Timestamp {
  Timestamp(secondsSince1970: 1_714_953_600 + (day - 6) * 86_400 + hour * 3600, utcOffset: utcOffset)
}

func exampleFeed(_ entries: [FeedEntry]) -> Feed {
  Feed(
    id: "tag:example.org,2024:/", title: "Harbour & Tide", subtitle: "News <of> the coast",
    homeURL: "https://example.org/", feedURL: "https://example.org/feed.xml", fallbackUpdated: moment(1),
    author: "Ada Quay", language: "en", entries: entries)
}

let harbour = FeedEntry(
  id: "tag:example.org,2024-05-06:/2024/harbour/", url: "https://example.org/2024/harbour/",
  title: "A \"new\" harbour", published: moment(6, hour: 7, utcOffset: 7200), updated: moment(7),
  authors: ["Ada Quay", "Bo Pier"], tags: ["ports", "R&D"],
  summaryPoints: ["The harbour opens in May.", "It costs < 5 million."],
  contentHTML: Array("<p>Cargo &amp; \"cranes\".</p>\n".utf8), externalURL: "https://times.example/a?b=1&c=2",
  image: "https://example.org/crane.jpg", language: "en-GB")

let plain = FeedEntry(
  id: "tag:example.org,2024-05-05:/link/", url: "https://example.org/link/", title: "A link",
  updated: moment(5), summaryText: "Read this.")

func atom(_ feed: Feed) -> String {
  var output: [UInt8] = []
  feed.writeAtom(into: &output)
  return String(decoding: output, as: UTF8.self)
}

func json(_ feed: Feed) -> String {
  var output: [UInt8] = []
  feed.writeJSON(into: &output)
  return String(decoding: output, as: UTF8.self)
}
