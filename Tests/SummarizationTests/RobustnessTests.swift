import Summarization
import TestClock
import Testing

@Suite("any input")
struct RobustnessTests {
  @Test(
    "pathological texts take near-linear time",
    arguments: [
      "a", ".", "a. ", "A. ", "(", "\"", "'", "“", "« ", "1. ", "Mr. ", "…", "。", "漢", "\n\n",
      "A b c d e f g. ",
      "x.", "- ", "He said. ", "é", "U.S. ",
    ])
  func linear(unit: String) {
    let small = time(String(repeating: unit, count: 4_000))
    let large = time(String(repeating: unit, count: 32_000))
    // Quadratic work would be 64 times as much; the constant covers what the first run of all adds.
    #expect(large < small * 24 + .milliseconds(150), "\(small) and \(large)")
  }

  private func time(_ text: String) -> Duration {
    let document = Document(plainText: text)
    return (0..<2).map { _ in processorTime { _ = Summarizer().summary(of: document) } }.min() ?? .zero
  }

  @Test(
    "ranges that lie, and bytes that are no text", arguments: [0..<0, 5..<500, -3..<4, 900..<1000, 1..<2])
  func lyingRanges(range: Range<Int>) {
    let bytes: [UInt8] = [0xE2, 0x80, 0x41, 0xFF, 0xF0, 0x9F, 0x2E, 0x20, 0xC3, 0x00, 0x2E]
    let article = Document(
      text: bytes, blocks: [.init(.paragraph, range: range), .init(.paragraph, range: 0..<11)])
    _ = Summarizer(Options(minimumSentences: 0)).summary(of: article)
    _ = sentences(of: article)
  }

  @Test("key points stand in the document, whatever it is", arguments: 1...200)
  func property(seed: UInt64) {
    var random = SplitMix(state: seed)
    let article = randomDocument(&random)
    let options = Options(points: .exactly(Int.random(in: 0...70, using: &random)), minimumSentences: 1)
    let summary = Summarizer(options).summary(of: article)
    let all = sentences(of: article)
    for point in summary.keyPoints {
      #expect(all.indices.contains(point.sentence), "seed \(seed)")
      #expect(all[point.sentence].range == point.range, "seed \(seed)")
      let block = article.blocks[point.block].range
      #expect(block.lowerBound <= point.range.lowerBound && point.range.upperBound <= block.upperBound)
    }
  }
}

private func randomDocument(_ random: inout SplitMix) -> Document {
  let pieces = [
    "The ", "council ", "Ellmouth ", "said. ", "and ", "? ", "! ", "\"", "“", "”", "e.g. ", "U.S. ", "3.5 ",
    "\n", "é",
    "漢字。", "« ", " » ", "...", "…", "(", ")", "Harbour ", "ferries ", "it ", "’s ", "-", "\u{0}", "🎉 ", "I ",
    "Mr. ",
    " -- ", " — ", " –", "(CNN) ", "LONDON (AP) - ", "However, ", "But ", "On Monday, ", "NEW: ", "• ",
    "such ",
    "Karl Moss ", "Moss ", "the ", "24-year-old ", "later ", "days ", "click here ", "in addition", "，", "」",
    "l'",
  ]
  let kinds: [Document.Block.Kind] = [
    .paragraph, .paragraph, .listItem(ordered: true), .quotation, .heading(level: 2),
  ]
  let blocks = (0..<Int.random(in: 0...12, using: &random)).map { _ in
    let words = (0..<Int.random(in: 0...60, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }
    return (kinds.randomElement(using: &random) ?? .paragraph, words.joined())
  }
  return document(blocks, title: pieces.randomElement(using: &random))
}

/// A small generator of numbers that only its seed decides.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
