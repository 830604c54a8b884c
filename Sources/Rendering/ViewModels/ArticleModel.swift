import Content
import Markdown
import Templating
import Vocabulary

/// An article on its own page.
struct ArticleModel: CardHolder {
  var card: CardModel
  var body: HTML
  /// Of `CardModel`s.
  var newer, older: Record?
  /// Of `CardModel`s.
  var related: [Record] = []
  /// Of `TermModel`s.
  var authorPages: [Record] = []
  /// Where the article is published in Markdown.
  var markdown: Permalink?

  /// Lists may show fewer of them.
  static let keyPoints = FieldPath(["key_points"], in: ArticleModel.self)

  static let fields: [Field<Self>] =
    cardFields + [
      .optionalDate("updated") { $0.card.facts.updated },
      .sharedList("author_pages", of: TermModel.self) { $0.authorPages },
      .texts("categories") { $0.card.facts.categories },
      .optionalText("summary_origin") {
        $0.card.facts.summary.keyPoints.isEmpty ? nil : $0.card.facts.summary.origin.rawValue
      },
      .html("body") { $0.body },
      .number("word_count") { $0.card.facts.wordCount },
      .number("summary_seconds") {
        readingSeconds(words: $0.card.facts.summary.keyPoints.reduce(0) { $0 + wordCount(of: $1.text) })
      },
      .list("headings") { $0.card.facts.headings.map(HeadingModel.init) },
      .optionalShared("newer", of: CardModel.self) { $0.newer },
      .optionalShared("older", of: CardModel.self) { $0.older },
      .sharedList("related", of: CardModel.self) { $0.related },
      .optionalAddress("markdown") { $0.markdown },
      .text("source_file") { $0.card.facts.file.string },
    ]
}

struct HeadingModel: ViewModel {
  var heading: Heading

  static let fields: [Field<Self>] = [
    .text("title") { $0.heading.title },
    .number("level") { $0.heading.level },
    .text("anchor") { $0.heading.id },
  ]
}

/// One key point of an article.
struct KeyPointModel: ViewModel {
  var point: PublishedKeyPoint

  static let fields: [Field<Self>] = [
    .text("text") { $0.point.text },
    .html("html") { $0.point.html },
    .optionalText("anchor") { $0.point.anchor },
  ]
}

private func wordCount(of text: String) -> Int {
  let text = text.utf8Span.span
  var count = 1
  for index in text.indices where text[index] == UInt8(ascii: " ") { count += 1 }
  return count
}

/// How long a text takes to read at 230 words a minute, which is between the 238 of silent reading of
/// non-fiction (Brysbaert 2019) and the slower reading on screens.
func readingSeconds(words: Int) -> Int {
  (words * 60 + 229) / 230
}
