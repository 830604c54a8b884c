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
    let summary = Summarizer(Options(points: .exactly(9), maxWords: 1000)).summary(
      of: Document(plainText: text))
    #expect(summary.keyPoints.count <= summary.sentenceCount / 2)
  }

  @Test("where nothing stands on its own, there is rather no summary, unless points are asked for")
  func nothingFit() {
    let answers = [
      "How did you begin? I began with a boat. We painted it. You should have seen it! It was blue.",
      "What came next? She bought a second one. This was smaller. They sailed to us. Here it is.",
    ]
    let interview = Document(plainText: answers.joined(separator: "\n\n"))
    #expect(Summarizer().summary(of: interview) == .none)
    #expect(Summarizer(Options(points: .exactly(2))).summary(of: interview).keyPoints.count == 2)
  }

  @Test("the points of a long text come from several of its parts")
  func sections() {
    let body = harbour.split(separator: "\n\n").map { (Document.Block.Kind.paragraph, String($0)) }
    let towns = ["Ellmouth", "Norholm", "Sandvik", "Kelder", "Westray", "Oxnes"]
    let blocks = towns.flatMap { town in
      [(Document.Block.Kind.heading(level: 2), town)]
        + body.map {
          (
            $0.0,
            $0.1.split(separator: " ").map { $0 == "Ellmouth" ? town : String($0) + town }.joined(
              separator: " ") + "."
          )
        }
    }
    let summary = Summarizer(Options(points: .exactly(5), maxWords: 1000)).summary(of: document(blocks))
    #expect(Set(summary.keyPoints.map { $0.block / 6 }).count >= 3)
  }
}
