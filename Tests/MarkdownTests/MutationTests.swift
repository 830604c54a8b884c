import Foundation
import Summarization
import Testing
import Vocabulary

@testable import Markdown

/// Random changes of examples, for each pass by itself: nothing may trap or hang, and the HTML has to hold together.
///
/// By itself it is short. `PRECIS_FUZZ_SECONDS=600` makes it last for so long for each pass; the document that is
/// being tried then stands in the folder for temporary files, so that it is there when the process ends.
@Suite("Random documents") struct MutationTests {
  @Test("do not break a pass", arguments: passes.indices)
  func mutations(_ index: Int) throws {
    let pass = passes[index]
    if let only = environment["PRECIS_FUZZ_PASS"], only != pass.name { return }
    let seconds = environment["PRECIS_FUZZ_SECONDS"].flatMap(Double.init)
    let seed = environment["PRECIS_FUZZ_SEED"].flatMap(UInt64.init) ?? 1
    let texts = try seedTexts()
    let start = ContinuousClock.now
    let first = environment["PRECIS_FUZZ_DOCUMENT"].flatMap(UInt64.init) ?? 0
    var count = first
    while seconds.map({ ContinuousClock.now - start < .seconds($0) }) ?? (count < first + 60) {
      var random = SeededNumbers(seed: seed &+ (UInt64(index) << 32) &+ count)
      let document = mutated(texts, &random)
      if seconds != nil { try document.write(to: lastDocument(of: pass)) }
      check(document, pass, "pass \(pass.name), seed \(seed), document \(count)")
      count += 1
    }
    if seconds != nil { print("\(pass.name): \(count) documents from seed \(seed)") }
  }

  private func check(_ document: Data, _ pass: Pass, _ place: String) {
    let body = render(Array(document), pass)
    #expect(String(validating: body.html, as: UTF8.self) != nil, "\(place): a marker is left")
    #expect(body.slots.allSatisfy { body.links.indices.contains($0.link) }, "\(place): a link is missing")
    #expect(zip(body.slots, body.slots.dropFirst()).allSatisfy { $0.offset < $1.offset }, "\(place)")
    if pass.options.rawHTML != .allow {
      #expect(body.html.firstRange(of: Array("<script".utf8)) == nil, "\(place): a script")
    }
  }

  private func render(_ text: [UInt8], _ pass: Pass) -> Body {
    guard let path = SitePath("content/a.md") else { return Body() }
    let expander: ShortcodeExpander? = pass.expandsShortcodes ? { expansion($0) } : nil
    var document = MarkdownDocument(
      parsing: SourceText(path: path, bytes: text), options: pass.options, shortcodes: expander)
    let outline = document.text(title: nil, language: "en")
    for block in outline.blocks.reversed() where block.range.count > 1 {
      document.mark(block.range, id: "kp-1")
    }
    return document.render()
  }

  private func lastDocument(of pass: Pass) -> URL {
    FileManager.default.temporaryDirectory.appending(path: "precis-\(pass.name).md")
  }

  private var environment: [String: String] { ProcessInfo.processInfo.environment }
}

private struct Pass: Sendable {
  var name: String
  var options: MarkdownOptions
  var expandsShortcodes = false
}

private let passes: [Pass] =
  MarkdownExtensions.names.map { name, pass in
    Pass(name: name, options: MarkdownOptions(highlightsCode: false, extensions: pass))
  } + [
    Pass(name: "smart", options: MarkdownOptions(smartPunctuation: true)),
    Pass(name: "highlight", options: MarkdownOptions(extensions: [])),
    Pass(name: "drop", options: MarkdownOptions(rawHTML: .drop, extensions: [])),
    Pass(name: "sanitize", options: MarkdownOptions(highlightsCode: false, extensions: [])),
    Pass(
      name: "shortcodes", options: MarkdownOptions(highlightsCode: false, extensions: []),
      expandsShortcodes: true),
    Pass(name: "all", options: MarkdownOptions(), expandsShortcodes: true),
  ]

/// Does with a call what the length of its name says.
private func expansion(_ call: Shortcode) -> ShortcodeExpansion {
  switch call.name.utf8.count % 7 {
  case 0: .around(before: Array("<div>".utf8), after: Array("</div>".utf8))
  case 1: .instead(Array("<i>x</i>".utf8))
  case 2: .removed
  case 3: .verbatim
  case 4: .code(language: "swift")
  case 5: .unwrapped
  default: .markdown("*word*")
  }
}

/// The examples of the documentation, and of the specifications where they are at hand.
private func seedTexts() throws -> [String] {
  let root = URL(filePath: #filePath).appending(path: "../../..").standardized
  let documents = try ["markdown", "shortcodes"].map {
    try String(contentsOf: root.appending(path: "docs/\($0).md"), encoding: .utf8)
  }
  let blocks = documents.flatMap { $0.components(separatedBy: "\n```").map { $0 + "\n" } }
  let specified = ["gfm-0.29.txt", "commonmark-0.30.txt"].flatMap { specification($0) ?? [] }.map(\.markdown)
  return blocks + specified
}

private func mutated(_ texts: [String], _ random: inout SeededNumbers) -> Data {
  var bytes: [UInt8] = []
  for _ in 0..<random.next(below: 12) + 1 {
    bytes += Array(texts[random.next(below: texts.count)].utf8)
    if random.next(below: 2) == 0 { bytes.append(0x0A) }
  }
  for _ in 0..<random.next(below: 60) {
    let place = random.next(below: bytes.count + 1)
    switch random.next(below: 5) {
    case 0, 1: bytes.insert(contentsOf: pieces[random.next(below: pieces.count)].utf8, at: place)
    case 2: bytes.removeSubrange(place..<min(bytes.count, place + random.next(below: 12)))
    case 3: if place < bytes.count { bytes[place] = UInt8(32 + random.next(below: 95)) }
    default:
      let end = min(bytes.count, place + random.next(below: 80))
      bytes.insert(contentsOf: bytes[place..<end], at: random.next(below: bytes.count + 1))
    }
  }
  return Data(String(decoding: bytes, as: UTF8.self).utf8)
}

private let pieces = [
  "|", "\n| a | b |\n|---|:-:|\n", "~~", "- [x] ", "[^1]", "\n[^1]: ", "\n[^1]:\n", "> [!NOTE]\n", "{#a .b}",
  "{: .c}", "![a](b.png \"c\")", "![](", "https://e.org/", "www.e.org", "a@e.org", "```swift\n", "```", "~~~",
  "`", "\\", "\\|", "&amp;", "&", "<", ">", "<div>", "</div>", "<!--", "-->", "<script>", "<b onclick=x>",
  "<table><td>", "<pre>", "<a href=\"javascript:x\">", "[", "]", "](", ")", "[a]: b\n", "*", "_", "**", "\n",
  "\n\n", "    ", "\t", "> ", "- ", "1. ", "# ", "***\n", "\r\n", "\u{0}", "é", "\u{FEFF}", "\u{202E}", "\"",
  "'", "--", "...", "{{< a >}}", "{{< /a >}}", "{{% bc %}}", "{{< defg >}}", "{{</* a */>}}", "{% abc %}",
  "{% endabc %}", "{% raw %}", "{% endraw %}", "{{ a() }}", "{{<", "{%", "{% highlight go %}",
]

/// Numbers that are the same on every machine (SplitMix64; Steele, Lea and Flood).
private struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(limit))
  }
}
