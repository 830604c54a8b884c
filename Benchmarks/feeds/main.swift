import Feeds
import Vocabulary

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// 20 entries of 6 KB; `atom` and `json` as arguments print the feed instead of timing it.
let paragraph = """
  <p>The harbour of <a href="https://example.org/2024/town/">the town</a> opens its gates at dawn &amp; closes
  them at dusk; “nobody” has counted the ships, although the ledger [1] says <em>forty</em>, and the keeper’s
  daughter says &quot;forty-one&quot;. It rained on the day when the last of them left for the north.</p>

  """
let entries = (0..<20).map { number in
  FeedEntry(
    id: "tag:example.org,2024-05-06:/\(number)/", url: "https://example.org/\(number)/",
    title: "Hostile </title> \u{1}<script>alert(\"\(number)\")</script> ]]> \u{FFFF} & 'so on'",
    published: Timestamp(secondsSince1970: 1_714_953_600 + number, utcOffset: 7200),
    updated: Timestamp(secondsSince1970: 1_714_953_700 + number), authors: ["Ada & Bo"],
    tags: ["R&D", "ports"], summaryPoints: ["It opens.", "It costs < 5.", "It closes > 6."],
    contentHTML: Array(String(repeating: paragraph, count: 18).utf8) + Array("]]>\u{0}]\u{1}]>".utf8),
    externalURL: "https://times.example/?a=1&b=2", image: "https://example.org/i.png")
}
let feed = Feed(
  id: "tag:example.org,2024:/", title: "Harbour & Tide", homeURL: "https://example.org/",
  feedURL: "https://example.org/feed.xml", fallbackUpdated: Timestamp(secondsSince1970: 0), language: "en",
  entries: entries)

func microseconds(_ work: () -> Void) -> Int {
  var best = Int.max
  for _ in 0..<200 {
    let start = ContinuousClock.now
    work()
    best = min(best, Int((ContinuousClock.now - start) / .nanoseconds(1)))
  }
  return best / 1000
}

var output: [UInt8] = []
switch CommandLine.arguments.dropFirst().first {
case "atom": feed.writeAtom(into: &output)
case "json": feed.writeJSON(into: &output)
default:
  let atom = microseconds {
    output.removeAll(keepingCapacity: true)
    feed.writeAtom(into: &output)
  }
  precondition(output.count > 120_000 && output.suffix(8).elementsEqual("</feed>\n".utf8))
  print("atom: \(atom) µs, \(output.count) bytes")
  let json = microseconds {
    output.removeAll(keepingCapacity: true)
    feed.writeJSON(into: &output)
  }
  precondition(output.count > 120_000 && output.suffix(5).elementsEqual("\n]\n}\n".utf8))
  print("json: \(json) µs, \(output.count) bytes")
  let addresses = (0..<100_000).compactMap { Permalink("/2024/an-article-of-some-length-\($0)/") }
  let sitemap = Sitemap(
    baseURL: "https://example.org/",
    entries: addresses.map { .init(address: $0, modified: Timestamp(secondsSince1970: 1_714_953_600)) })
  let start = ContinuousClock.now
  let files = sitemap.files()
  print("sitemap of 100,000: \(ContinuousClock.now - start), \(files.count) files")
  precondition(files.count == 3)
  output.removeAll()
}
output.withUnsafeBytes { _ = write(1, $0.baseAddress, $0.count) }
