import Content
import FrontMatter
import Testing
import Vocabulary

/// The metadata of a file given as text.
func metadata(of text: String) throws -> Diagnosed<DecodedMetadata> {
  let path = try #require(SitePath("content/a.md"))
  let source = SourceText(path: path, bytes: Array(text.utf8))
  let frontMatter = readFrontMatter(of: source)
  var decoded = decodeMetadata(frontMatter.value, of: source)
  decoded.findings = frontMatter.findings + decoded.findings
  return decoded
}

/// The metadata of YAML that has no findings.
func metadata(
  yaml: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> ArticleMetadata {
  let decoded = try metadata(of: "---\n\(yaml)\n---\n")
  #expect(decoded.findings.map(\.message.text) == [], sourceLocation: sourceLocation)
  #expect(decoded.value.unknownKeys.map(\.key) == [], sourceLocation: sourceLocation)
  #expect(decoded.value.invalidDate == nil, sourceLocation: sourceLocation)
  return decoded.value.metadata
}

/// Checks that exactly these findings are made of YAML, at the places of marks such as 1️⃣; an invalid date
/// counts as one.
func expectMetadataFindings(
  in yaml: String, _ expected: [String: String], sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let text = "---\n\(yaml)\n---\n"
  let decoded = try metadata(of: String(text.filter { !isMark($0) }))
  let found = (decoded.findings + [decoded.value.invalidDate].compactMap { $0 }).map {
    "\($0.location?.description ?? "nowhere"): \($0.message.text)"
  }
  let wanted = try expected.map { "content/a.md:\(try place(of: $0, in: text)): \($1)" }
  #expect(found.sorted() == wanted.sorted(), sourceLocation: sourceLocation)
}

private func isMark(_ character: Character) -> Bool {
  character.unicodeScalars.contains("\u{20E3}")
}

/// Line and column of a mark, as they are without the marks.
private func place(of mark: String, in text: String) throws -> String {
  let end = try #require(text.firstIndex(of: Character(mark)))
  let before = text[..<end].filter { !isMark($0) }.split(separator: "\n", omittingEmptySubsequences: false)
  return "\(before.count):\((before.last?.unicodeScalars.count ?? 0) + 1)"
}
