import Summarization
import Vocabulary

/// A sentence or two that stand for the article where there is room for no more: in what search engines show, in
/// social cards, and in lists where it has no key points.
///
/// - Parameter description: the author's own.
func teaser(of text: Document, _ summary: ArticleSummary, description: String?) -> String? {
  if let description { return shortened(description, language: text.language) }
  return summary.lead?.text ?? opening(of: text)
}

/// What search engines show at most, and a little more.
private let sentencesLimit = 300
/// Where not even a sentence is short enough.
private let wordsLimit = 200

/// As many whole sentences as fit.
private func shortened(_ text: String, language: String) -> String {
  guard text.utf8.count > sentencesLimit else { return text }
  let bytes = Array(text.utf8)
  let block = Document.Block(.paragraph, range: bytes.indices)
  return beginning(of: Document(language: language, text: bytes, blocks: [block]))
}

/// The first sentences of the text's first paragraph.
private func opening(of text: Document) -> String? {
  guard let block = text.blocks.first(where: { $0.kind == .paragraph && !$0.range.isEmpty }) else {
    return nil
  }
  let beginning = beginning(of: Document(language: text.language, text: text.text, blocks: [block]))
  return beginning.isEmpty ? nil : beginning
}

private func beginning(of document: Document) -> String {
  let sentences = sentences(of: document)
  guard let first = sentences.first else { return "" }
  let last = sentences.last { $0.range.upperBound - first.range.lowerBound <= sentencesLimit } ?? first
  let text = singleSpaced(document.text[first.range.lowerBound..<last.range.upperBound])
  return text.utf8.count > sentencesLimit ? cutAtWord(text) : text
}

private func cutAtWord(_ text: String) -> String {
  var end = text.startIndex
  var length = 0
  for index in text.indices {
    length += text[index].utf8.count
    guard length <= wordsLimit else { break }
    if text[index].isWhitespace || !text[index].isASCII { end = index }
  }
  return trimmed(String(text[..<end])) + "…"
}

private func singleSpaced(_ bytes: ArraySlice<UInt8>) -> String {
  let words = bytes.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
  return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
}
