import Summarization
import Testing

@Suite("what is not the article's own")
struct ExclusionTests {
  private static let odd =
    "The council of Ellmouth closed the harbour to all the diesel ferries of the town on Monday."

  @Test(
    "no key point comes from",
    arguments: [
      Document.Block.Kind.heading(level: 2), .quotation, .code, .table, .caption, .other,
    ])
  func excluded(kind: Document.Block.Kind) {
    let paragraphs = harbour.split(separator: "\n\n").map { (Document.Block.Kind.paragraph, String($0)) }
    let article = document(
      [(kind, Self.odd)] + paragraphs, title: "Ellmouth closes harbour to diesel ferries")
    let summary = Summarizer(Options(points: .exactly(5))).summary(of: article)
    #expect(!summary.keyPoints.isEmpty)
    #expect(summary.keyPoints.allSatisfy { $0.block > 0 })
    #expect(summary.sentenceCount == 15)
  }

  @Test("list items count when they are sentences")
  func listItems() {
    let items = ["milk and eggs", "Butter is sold by the harbour every day of the week.", "Bread"]
    let paragraphs = harbour.split(separator: "\n\n").map { (Document.Block.Kind.paragraph, String($0)) }
    let article = document(paragraphs + items.map { (.listItem(ordered: false), $0) })
    #expect(Summarizer().summary(of: article).sentenceCount == 16)
  }

  @Test("nothing is taken that does not end like a sentence")
  func unfinished() {
    let article = Document(plainText: harbour + "\n\nEllmouth closes its harbour to diesel ferries from May")
    let summary = Summarizer(Options(points: .exactly(7), maxWords: 900)).summary(of: article)
    #expect(summary.keyPoints.allSatisfy { $0.text.hasSuffix(".") || $0.text.hasSuffix("\"") })
  }
}
