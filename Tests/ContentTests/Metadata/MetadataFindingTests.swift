import Content
import FrontMatter
import Testing
import Vocabulary

@Suite struct MetadataFindingTests {
  static let cases: [(String, [String: String])] = [
    ("title: 1️⃣[a, b]", ["1️⃣": "title is a list"]),
    ("Title:\n  1️⃣a: b", ["1️⃣": "Title is a mapping"]),
    ("date: 1️⃣tomorrow", ["1️⃣": "'tomorrow' is not a date; write YYYY-MM-DD"]),
    ("date: 1️⃣2024-02-30", ["1️⃣": "'2024-02-30' is not a date; write YYYY-MM-DD"]),
    ("date: 1️⃣[2024-05-06]", ["1️⃣": "date is a list; write YYYY-MM-DD"]),
    ("lastmod: 1️⃣soon", ["1️⃣": "'soon' is not a date; write YYYY-MM-DD"]),
    ("expires: 1️⃣never", ["1️⃣": "'never' is not a date; write YYYY-MM-DD"]),
    ("tags: 1️⃣{a: b}", ["1️⃣": "tags is a mapping"]),
    ("tags: [a, 1️⃣[b], 2️⃣{c: d}]", ["1️⃣": "an item of tags is a list", "2️⃣": "an item of tags is a mapping"]),
    ("author: 1️⃣{email: x}", ["1️⃣": "author has no name"]),
    ("authors: [1️⃣[x]]", ["1️⃣": "an item of authors is a list"]),
    ("author: {name: 1️⃣[x]}", ["1️⃣": "the name of author is a list"]),
    ("source: 1️⃣[a]", ["1️⃣": "source is a list"]),
    ("source: {1️⃣nmae: x}", ["1️⃣": "unknown key 'nmae' in source; did you mean 'name'?"]),
    ("source: {1️⃣publisher: x}", ["1️⃣": "unknown key 'publisher' in source, which has name, url"]),
    ("source: {url: 1️⃣[x]}", ["1️⃣": "the url of source is a list"]),
    ("summary:\n  - One.\n  - 1️⃣Two: three.", ["1️⃣": "key point 2 is a mapping"]),
    ("summary: [One., 1️⃣'', 2️⃣[x]]", ["1️⃣": "key point 2 is empty", "2️⃣": "key point 3 is a list"]),
    ("summary: {points: 1️⃣many}", ["1️⃣": "points is 'many'"]),
    ("summary: {points: 1️⃣0}", ["1️⃣": "points is '0'"]),
    ("summary: {points: 1️⃣[a]}", ["1️⃣": "points is a list"]),
    ("summary: {pin: 1️⃣{a: b}}", ["1️⃣": "pin is a mapping"]),
    ("summary: {1️⃣pins: a}", ["1️⃣": "unknown key 'pins' in summary; did you mean 'pin'?"]),
    ("image: 1️⃣[a.jpg]", ["1️⃣": "image is a list"]),
    ("cover: {image: 1️⃣[a.jpg]}", ["1️⃣": "the image of cover is a list"]),
    ("draft: 1️⃣maybe", ["1️⃣": "draft is 'maybe'"]),
    ("draft: 1️⃣[true]", ["1️⃣": "draft is a list"]),
    ("published: 1️⃣flase", ["1️⃣": "published is 'flase'"]),
    ("date: 1️⃣2024-05-06 13:017:00", ["1️⃣": "only the day of '2024-05-06 13:017:00' can be read"]),
    ("aliases: 1️⃣{a: b}", ["1️⃣": "aliases is a mapping"]),
    ("extra: 1️⃣text", ["1️⃣": "extra is a text"]),
    ("Tags: a\n1️⃣tags: b", ["1️⃣": "'Tags' and 'tags' are one key, and the first counts"]),
    (
      "title: 1️⃣[a]\ndate: 2️⃣x\nslug: 3️⃣{a: b}",
      [
        "1️⃣": "title is a list", "2️⃣": "'x' is not a date; write YYYY-MM-DD", "3️⃣": "slug is a mapping",
      ]
    ),
  ]

  @Test(arguments: cases)
  func aWrongValueIsFoundWhereItIs(yaml: String, expected: [String: String]) throws {
    try expectMetadataFindings(in: yaml, expected)
  }

  @Test func everyErrorSaysWhatToDo() throws {
    for (yaml, _) in Self.cases {
      let text = yaml.filter { !$0.unicodeScalars.contains("\u{20E3}") }
      let decoded = try metadata(of: "---\n\(text)\n---\n")
      for finding in decoded.findings {
        #expect(finding.hint != nil || finding.message.text.contains("; write "), "\(finding.message.text)")
        #expect(finding.excerpt?.isEmpty == false)
      }
    }
  }

  @Test func anInvalidDateIsLeftToTheCaller() throws {
    let decoded = try metadata(of: "---\ndate: x\n---\n")
    #expect(decoded.findings == [])
    #expect(decoded.value.invalidDate?.severity == .error)
    #expect(decoded.value.metadata.date == nil)
  }

  @Test func whatIsRightIsKeptBesideWhatIsWrong() throws {
    let decoded = try metadata(of: "---\ntitle: [a]\ntags: [b, [c], d]\nslug: e\n---\n")
    #expect(decoded.findings.count == 2)
    #expect(decoded.value.metadata.tags == ["b", "d"])
    #expect(decoded.value.metadata.slug == "e")
  }

  /// Hostile values are decoded or reported, in linear time.
  @Test(arguments: (1...20).map { UInt64($0) } + [.random(in: 100 ... .max)])
  func anyValuesAreDecodedOrReported(seed: UInt64) throws {
    var random = Numbers(state: seed)
    for _ in 0..<300 {
      let keys = knownKeys.filter { _ in Int.random(in: 0..<8, using: &random) == 0 }
      let yaml = keys.map { "\($0): \(Self.values.randomElement(using: &random) ?? "")" }.joined(
        separator: "\n")
      let decoded = try metadata(of: "---\n\(yaml)\n---\n")
      #expect(decoded.findings.allSatisfy { $0.location != nil }, "seed \(seed): \(yaml)")
    }
  }

  private static let values = [
    "", "x", "''", "[]", "{}", "[x]", "[[x]]", "[{name: x}]", "{name: [x]}", "{url: x, name: y}",
    "{a: {b: {c: d}}}", "false",
    "true", "2024-05-06", "-1", "~", "[~, '', x]", "{points: -3, pin: {}, skip: [[]]}", "{image: {}}",
    "'\u{FFFD}'", "💥", "\"\\n\"",
  ]

  @Test func aFlawThatIsEverywhereIsReportedOftenEnough() throws {
    let items = String(repeating: "[x], ", count: 20_000)
    let decoded = try metadata(
      of: "---\ntags: [\(items)]\n\((0..<20_000).map { "k\($0): v\n" }.joined())---\n")
    #expect(decoded.findings.count == 50)
    #expect(decoded.value.unknownKeys.count == 50)
  }
}

/// A linear congruential generator (Knuth's MMIX), the same numbers for the same seed.
private struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}
