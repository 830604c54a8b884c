import Summarization
import Testing

/// The sentences of a paragraph that is written with `|` where a sentence ends and the next begins.
func expectSentences(
  _ marked: String, language: String = "en", sourceLocation: SourceLocation = #_sourceLocation
) {
  let expected = marked.split(separator: "|").map { trimmed($0) }
  let document = Document(plainText: marked.filter { $0 != "|" }, language: language)
  let found = sentences(of: document).map { String(decoding: document.text[$0.range], as: UTF8.self) }
  #expect(found == expected, sourceLocation: sourceLocation)
}

func trimmed(_ text: Substring) -> String {
  let start = text.drop { $0 == " " }
  return String(start.reversed().drop { $0 == " " }.reversed())
}
