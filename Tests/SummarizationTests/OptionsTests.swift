import Summarization
import Testing

@Suite("options")
struct OptionsTests {
  let article = Document(plainText: harbour)

  @Test("as many points as asked, the fewer among the more", arguments: 1...4)
  func points(count: Int) {
    let few = Summarizer(Options(points: .exactly(count), maxWords: 500)).summary(of: article)
    let more = Summarizer(Options(points: .exactly(count + 1), maxWords: 500)).summary(of: article)
    #expect(few.keyPoints.count == count)
    #expect(Set(few.keyPoints.map(\.sentence)).isSubset(of: more.keyPoints.map(\.sentence)))
  }

  @Test("no more words than allowed", arguments: [20, 40, 75])
  func words(limit: Int) {
    let points = Summarizer(Options(points: .exactly(5), maxWords: limit)).summary(of: article).keyPoints
    #expect(points.flatMap { $0.text.split(separator: " ") }.count <= limit)
    #expect(!points.isEmpty)
  }

  @Test("a pinned sentence is taken, a skipped one is not")
  func steering() {
    let pinned = Summarizer(Options(pinned: ["fishing boats"])).summary(of: article)
    #expect(pinned.keyPoints.contains { $0.text == "The ban does not apply to fishing boats." })
    let skipped = Summarizer(Options(skipped: ["close its harbour"])).summary(of: article)
    #expect(skipped.keyPoints.allSatisfy { !$0.text.contains("close its harbour") })
    #expect(skipped.keyPoints.count == 3)
  }

  @Test("the best sentence of a marked block is taken")
  func keyBlocks() {
    var marked = Document(plainText: harbour)
    let last = marked.blocks.count - 1
    #expect(!Summarizer().summary(of: marked).keyPoints.contains { $0.block == last })
    marked.blocks[last].isKey = true
    #expect(Summarizer().summary(of: marked).keyPoints.count { $0.block == last } == 1)
  }
}
