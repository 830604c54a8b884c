import FrontMatter
import TestClock
import Testing
import Vocabulary

/// Nothing that an author can write traps, hangs or explodes.
@Suite struct RobustnessTests {
  @Test(arguments: (1...30).map { UInt64($0) } + [.random(in: 100 ... .max)])
  func anyBytesAreReadOrReported(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let source = SourceText(path: try #require(SitePath("a.md")), bytes: randomFile(&random))
      let read = readFrontMatter(of: source)
      #expect(0...source.bytes.count ~= read.value.bodyOffset, "seed \(seed): \(source.bytes)")
      #expect(read.findings.allSatisfy { $0.location != nil }, "seed \(seed): \(source.bytes)")
      _ = readYAML(source)
    }
  }

  /// A well-formed file with some of its bytes replaced, removed or doubled.
  private func randomFile(_ random: inout SeededGenerator) -> [UInt8] {
    var bytes = Array((Self.files.randomElement(using: &random) ?? "").utf8)
    for _ in 0..<Int.random(in: 0...8, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(Self.marks.randomElement(using: &random) ?? 0, at: place)
      default: bytes.insert(contentsOf: bytes[place..<min(place + 12, bytes.count)], at: place)
      }
    }
    return bytes
  }

  private static let marks = Array("-+.:{}[]\"'\\#&*!|>%@\n\r\t \0<~=".utf8)

  private static let files = [
    "---\ntitle: \"A: é\"\ntags: [a, 'b']\nsummary:\n  - &x One.\n  - *x\nextra: {<<: {a: 1}, b: |\n  c}\n---\nBody",
    "+++\ntitle = \"A \\u00e9\"\ndate = 2024-05-06T07:08:09Z\nn = [1_0, 0x1]\n[[extra.a.\"b c\"]]\nd = '''\ne'''\n+++\nBody",
    "{\"title\": \"A \\ud83d\\ude00\", \"tags\": [1.5e3, true, null, {}]}\nBody",
  ]

  static let hostile: [(name: String, make: @Sendable (Int) -> String)] = [
    ("deep brackets", { "---\na: \(String(repeating: "[", count: $0))\n---\n" }),
    ("deep braces", { "---\na: \(String(repeating: "{a: ", count: $0))\n---\n" }),
    ("deep dashes", { "---\na:\n \(String(repeating: "- ", count: $0))\n---\n" }),
    ("deep questions", { "---\n\(String(repeating: "? ", count: $0))\n---\n" }),
    (
      "deep indentation",
      { n in "---\n\((0..<min(n, 3000)).map { String(repeating: " ", count: $0) + "a:\n" }.joined())---\n" }
    ),
    ("many quotes", { "---\na: \(String(repeating: "\"", count: $0))\n---\n" }),
    ("many keys", { n in "---\n\((0..<n).map { "k\($0): v\n" }.joined())---\n" }),
    ("one key again and again", { "---\n\(String(repeating: "k: v\n", count: $0))---\n" }),
    ("many items", { "---\na: [\(String(repeating: "x, ", count: $0))]\n---\n" }),
    ("many anchors", { n in "---\na: [\((0..<n).map { "&a\($0) x, *a\($0), " }.joined())]\n---\n" }),
    ("many lines", { "---\na: \"\(String(repeating: "x\n ", count: $0))\"\n---\n" }),
    ("many fences", { "---\n\(String(repeating: "----\n", count: $0))" }),
    ("many colons", { "---\na: \(String(repeating: "b:", count: $0))\n---\n" }),
    ("many comments", { "---\n\(String(repeating: "# x\n", count: $0))a: b\n---\n" }),
    ("many umlauts", { "---\na: {b: \(String(repeating: "ü", count: $0))}\n---\n" }),
    ("a long line", { "---\na: \(String(repeating: "x", count: $0))\n---\n" }),
    ("deep TOML brackets", { "+++\na = \(String(repeating: "[", count: $0))\n+++\n" }),
    ("deep TOML keys", { "+++\n\(String(repeating: "a.", count: $0))b = 1\n+++\n" }),
    ("deep TOML headers", { "+++\n[\(String(repeating: "a.", count: $0))b]\n+++\n" }),
    ("many TOML keys", { n in "+++\n\((0..<n).map { "k\($0) = 1\n" }.joined())+++\n" }),
    ("many TOML tables", { "+++\n\(String(repeating: "[[a.b]]\nc = 1\n", count: $0))+++\n" }),
    ("TOML tables in tables", { "+++\n\(String(repeating: "[[a]]\n[[a.a]]\n", count: $0))+++\n" }),
    ("many TOML quotes", { "+++\na = \(String(repeating: "\"", count: $0))\n+++\n" }),
    ("deep JSON", { "{\"a\": \(String(repeating: "[", count: $0))\(String(repeating: "]", count: $0))}" }),
    (
      "deep JSON objects",
      { "\(String(repeating: "{\"a\":", count: $0))1\(String(repeating: "}", count: $0))" }
    ),
    ("many JSON escapes", { "{\"a\": \"\(String(repeating: "\\u00e9", count: $0))\"}" }),
    ("JSON that never ends", { "{\"a\": \(String(repeating: "{\"", count: $0))" }),
  ]

  /// Eight times the text may take eight times as long, with room for noise, and never minutes.
  @Test(arguments: hostile.map(\.name))
  func hostileTextTakesLinearTime(name: String) throws {
    let make = try #require(Self.hostile.first { $0.name == name }?.make)
    func time(_ count: Int) throws -> Duration {
      let source = SourceText(path: try #require(SitePath("a.md")), bytes: Array(make(count).utf8))
      return (0..<3).map { _ in processorTime { _ = readFrontMatter(of: source) } }.min() ?? .zero
    }
    let (small, large) = (try time(2_500), try time(20_000))
    #expect(large < small * 24 + .milliseconds(150), "\(small) became \(large)")
  }

  @Test func aBombIsAnError() throws {
    let lines = (1...9).map {
      "l\($0): &l\($0) [\(Array(repeating: "*l\($0 - 1)", count: 10).joined(separator: ", "))]"
    }
    let text = "---\nl0: &l0 boom\n" + lines.joined(separator: "\n") + "\n---\n"
    let source = SourceText(path: try #require(SitePath("a.md")), bytes: Array(text.utf8))
    let findings = readFrontMatter(of: source).findings
    #expect(findings.map(\.message) == ["references such as this stand for more than 10000 values in all"])
    #expect(findings.first?.location?.line == 6)
  }

  @Test func referencesMayNotNestWithoutEnd() throws {
    let lines = (1...80).map { "l\($0): &l\($0) [*l\($0 - 1)]\n" }
    let text = "---\nl0: &l0 x\n" + lines.joined() + "---\n"
    let source = SourceText(path: try #require(SitePath("a.md")), bytes: Array(text.utf8))
    #expect(
      readFrontMatter(of: source).findings.map(\.message) == [
        "lists and mappings are nested more than 64 deep here"
      ])
  }

  @Test(arguments: [
    "yaml": "---\na: \(nested("[", "]"))\n---\n", "toml": "+++\na = \(nested("[", "]"))\n+++\n",
    "json": "{\"a\": \(nested("[", "]"))}",
  ])
  func whatIsNestedTooDeepIsOneError(format: String, text: String) throws {
    let source = SourceText(path: try #require(SitePath("a.md")), bytes: Array(text.utf8))
    #expect(
      readFrontMatter(of: source).findings.map(\.message) == [
        "lists and mappings are nested more than 64 deep here"
      ])
  }

  private static func nested(_ opening: String, _ closing: String) -> String {
    String(repeating: opening, count: 70) + String(repeating: closing, count: 70)
  }

  @Test func aLargeArticleCostsNoMoreThanItsFrontMatter() throws {
    let head = Array("---\ntitle: {a: b}\n---\n".utf8)
    let source = SourceText(
      path: try #require(SitePath("a.md")), bytes: head + [UInt8](repeating: 0x61, count: 50_000_000))
    let time = processorTime {
      #expect(readFrontMatter(of: source).value.bodyOffset == head.count)
    }
    #expect(time < .milliseconds(50))
  }
}
