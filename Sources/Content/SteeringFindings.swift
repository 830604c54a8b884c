import FrontMatter
import Summarization
import Vocabulary

/// Warnings about sentences that the author wants in or out of the summary and that are not in the text.
func steeringProblems(of article: Article, _ text: Document) -> [Finding] {
  guard case .steering(_, let pinned, let skipped) = article.metadata.summary else { return [] }
  let offset = readFrontMatter(of: article.source).value.value(of: .summary)?.offset ?? 0
  let plain = String(decoding: text.text, as: UTF8.self)
  return (pinned + skipped).filter { !plain.contains($0) }.map { words in
    article.source.finding(
      .warning, at: offset, .notInText(words), hint: "copy words of the sentence as the page shows them")
  }
}

extension Finding.Message {
  fileprivate static func notInText(_ words: String) -> Self {
    "no sentence of the article has the words '\(words)'"
  }
}
