import Foundation
import Testing

@testable import Evaluation

@Suite("ROUGE")
struct RougeTests {
  struct Example: Decodable {
    var summary: [String]
    var reference: [String]
    var plain: [Double]
    var stemmed: [Double]
  }

  @Test("equals what rouge-score recorded, with and without stemming")
  func recorded() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "rouge-score.json")
    let examples = try JSONDecoder().decode([Example].self, from: Data(contentsOf: file))
    #expect(examples.count > 20)
    for example in examples {
      expect(example, example.plain, stemming: false)
      expect(example, example.stemmed, stemming: true)
    }
  }

  private func expect(_ example: Example, _ expected: [Double], stemming: Bool) {
    let rouge = Rouge(
      summary: example.summary, reference: example.reference, tokens: .english(stemming: stemming))
    for (found, wanted) in zip([rouge.one, rouge.two, rouge.longest], expected) {
      #expect(abs(found - wanted) < 1e-4, "\(example.summary), stemming \(stemming)")
    }
  }

  @Test("several references count by their mean")
  func references() {
    let rouge = Rouge(
      summary: ["one two"], references: [["one two"], ["three four"]], tokens: .english(stemming: false))
    #expect(rouge.one == 0.5)
  }

  @Test("other scripts are counted too")
  func scripts() {
    #expect(Rouge(summary: ["Đà Nẵng"], reference: ["đà nẵng"], tokens: .anyLanguage).mean == 1)
    #expect(Rouge(summary: ["漢字"], reference: ["字"], tokens: .anyLanguage).one > 0.6)
  }
}
