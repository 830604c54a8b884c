import Summarization
import Testing

@Suite("explanations")
struct ExplanationTests {
  @Test("every sentence is explained, and those taken are the key points")
  func complete() {
    let article = document(
      [(.heading(level: 2), "Ferries and the harbour"), (.quotation, "Nobody asked the fish.")]
        + harbour.split(separator: "\n\n").map { (.paragraph, String($0)) })
    let explanation = Summarizer(Options(skipped: ["Karl Moss"])).explanation(of: article)
    #expect(explanation.sentences.map(\.sentence) == sentences(of: article))
    let taken = explanation.sentences.indices.filter { explanation.sentences[$0].fate == .taken }
    #expect(taken == explanation.summary.keyPoints.map(\.sentence))
    #expect(explanation.sentences[0].fate == .excludedBlock)
    #expect(explanation.sentences[1].fate == .excludedBlock)
    #expect(explanation.sentences.contains { $0.fate == .skipped })
    #expect(explanation.sentences.contains { $0.defects.contains("begins with a pronoun") && $0.penalty > 0 })
  }

  @Test("a score less its penalty is the key point's score")
  func scores() {
    let explanation = Summarizer().explanation(of: Document(plainText: harbour))
    for point in explanation.summary.keyPoints {
      let explained = explanation.sentences[point.sentence]
      #expect(explained.score != nil)
      #expect(abs((explained.score ?? 0) - explained.penalty - point.score) < 1e-4)
    }
  }

  @Test("the parts of a score add up to it")
  func parts() {
    let explanation = Summarizer().explanation(
      of: Document(plainText: harbour, title: "Ellmouth bans ferries"))
    for explained in explanation.sentences {
      guard let score = explained.score else { continue }
      #expect(explained.parts.map(\.kind) == ScorePart.Kind.allCases)
      #expect(abs(explained.parts.reduce(0) { $0 + $1.value } - (score - explained.penalty)) < 1e-3)
    }
  }
}
