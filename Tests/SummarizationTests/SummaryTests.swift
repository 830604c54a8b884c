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

  @Test("where the writer says 'we' throughout, what we did is a key point; where only once, it is not")
  func manner() {
    let weblog = """
      We moved the archive of the harbour to a new server on Monday. We copied four million tide tables overnight. \
      Our oldest disk failed in the second hour, and we restored it from paper. Readers noticed nothing of the move. \
      We saved two thirds of the electricity that the archive used. Our next task is the map of the northern coast.
      """
    #expect(
      Summarizer().summary(of: Document(plainText: weblog)).keyPoints.contains { $0.text.hasPrefix("We ") })
    let report =
      harbour + "\n\nWe asked the council of Ellmouth about diesel ferries in the harbour of the town."
    #expect(
      Summarizer().summary(of: Document(plainText: report)).keyPoints.allSatisfy { !$0.text.hasPrefix("We ") }
    )
  }

  @Test("a thing that only another sentence introduces is no key point without that one")
  func knownThings() {
    let text = """
      The town of Ellmouth will close its harbour to diesel ferries from next May. Nine members of the council voted \
      for the ban. A rollout of chargers along the quays was planned by the harbour office in March. The rollout was \
      planned for the quays of the harbour by ferries. The harbour of Ellmouth has been the noisiest place in town. \
      Ferries that run on batteries may use the harbour of Ellmouth at any hour. Boat owners fear the cost of them.
      """
    let points = Summarizer().summary(of: Document(plainText: text)).keyPoints.map(\.text)
    #expect(
      !points.contains { $0.hasPrefix("The rollout was") } || points.contains { $0.hasPrefix("A rollout") })
  }

  @Test("what 'a' introduces in one sentence needs that one where another says 'the'")
  func introducedThings() {
    let text = """
      The town of Ellmouth will close its harbour to diesel ferries from next May. Ada Lind sold a lighthouse near \
      the quays in March. Two captains of diesel ferries then kept goats beside the lighthouse, Karl Moss said. Karl \
      Moss and his diesel ferries of Ellmouth harbour left the lighthouse in May. The harbour of Ellmouth has been \
      the noisiest place in town. Ferries that run on batteries may use the harbour of Ellmouth at any hour.
      """
    let points = Summarizer().summary(of: Document(plainText: text)).keyPoints.map(\.text)
    #expect(points.count >= 2)
    #expect(
      !points.contains { $0.contains("the lighthouse") } || points.contains { $0.contains("a lighthouse") })
  }

  @Test("an abbreviation that one sentence introduces needs that one elsewhere")
  func abbreviations() {
    let text = """
      The harbour of Ellmouth closes to diesel ferries in May. Ships are counted by an agency called Regional Port \
      Watch (RPW) every day. RPW counted nine hundred diesel ferries in the harbour of Ellmouth in March. Ferries that \
      run on batteries may use the harbour of Ellmouth at any hour. Karl Moss runs six ferries to the islands from \
      Ellmouth. The harbour of Ellmouth has been the noisiest place on the coast for years.
      """
    let points = Summarizer().summary(of: Document(plainText: text)).keyPoints.map(\.text)
    #expect(points.count >= 2)
    #expect(!points.contains { $0.hasPrefix("RPW") } || points.contains { $0.contains("(RPW)") })
  }

  @Test("a third point that adds little is left out")
  func weakPoints() {
    let text = """
      The town of Ellmouth will close its harbour to diesel ferries from next May, the council decided on Monday. \
      Ferries that run on batteries may enter the harbour at any hour, and their owners save half of the fuel. It rained. Anna Holm \
      likes tea with milk, sugar, honey, lemon, mint, ginger, cloves and cinnamon. He slept. Old Tom snored and \
      dreamt of nine pink goats, blue cows, red hens and green sheep. She left. They sang.
      """
    let points = Summarizer().summary(of: Document(plainText: text)).keyPoints.map(\.text)
    #expect((1...2).contains(points.count))
    let three = Summarizer(Options(points: .exactly(3))).summary(of: Document(plainText: text))
    #expect(three.keyPoints.count == 3)
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
