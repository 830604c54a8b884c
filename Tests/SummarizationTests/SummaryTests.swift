import Summarization
import Testing

@Suite("summaries")
struct SummaryTests {
  let article = Document(plainText: harbour, title: "Ellmouth bans diesel ferries from its harbour")

  @Test("an ordinary article has three key points in the order of its text")
  func ordinary() {
    let summary = Summarizer().summary(of: article)
    #expect(summary.keyPoints.count == 3)
    #expect(summary.keyPoints.map(\.sentence) == summary.keyPoints.map(\.sentence).sorted())
    #expect(summary.keyPoints.first?.sentence == 0)
    #expect(summary.sentenceCount == 15)
  }

  @Test("a key point stands where it says")
  func ranges() {
    let all = sentences(of: article)
    for point in Summarizer(Options(points: .exactly(5))).summary(of: article).keyPoints {
      #expect(all[point.sentence].range == point.range)
      #expect(all[point.sentence].block == point.block)
      #expect(String(decoding: article.text[point.range], as: UTF8.self) == point.text)
    }
  }

  @Test("the same document gives the same summary, whatever was summarized before")
  func determinism() {
    let summarizer = Summarizer()
    var scratch = Scratch()
    let first = summarizer.summary(of: article, using: &scratch)
    _ = summarizer.summary(of: Document(plainText: "Something else. " + harbour), using: &scratch)
    #expect(summarizer.summary(of: article, using: &scratch) == first)
    #expect(summarizer.summary(of: article) == first)
  }

  @Test("many threads give the same summary")
  func threads() async {
    let expected = Summarizer().summary(of: article)
    await withTaskGroup(of: Summary.self) { group in
      for _ in 0..<8 { group.addTask { Summarizer().summary(of: article) } }
      for await summary in group { #expect(summary == expected) }
    }
  }

  @Test("a short article has none")
  func short() {
    let document = Document(plainText: "One is here. Two is there. Three is far. Four is near. Five is gone.")
    #expect(Summarizer().summary(of: document) == .none)
    #expect(Summarizer().summary(of: Document(plainText: "")) == .none)
    #expect(Summarizer(Options(minimumSentences: 0)).summary(of: Document(plainText: "")) == .none)
  }

  @Test("never more than half of the article")
  func half() {
    let text = harbour.split(separator: "\n\n").prefix(3).joined(separator: "\n\n")
    let summary = Summarizer(Options(points: .exactly(9), maxWords: 1000)).summary(of: Document(plainText: text))
    #expect(summary.keyPoints.count <= summary.sentenceCount / 2)
  }
}
