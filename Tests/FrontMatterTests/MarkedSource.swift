import FrontMatter
import Testing
import Vocabulary

/// A file in which marks such as 1️⃣ show the places of expected findings.
struct MarkedSource {
  var source: SourceText
  /// Offsets of the marks in the text without them.
  var marks: [String: Int] = [:]

  init(_ text: String, path: String = "content/a.md") throws {
    let path = try #require(SitePath(path))
    var bytes: [UInt8] = []
    for character in text {
      if character.unicodeScalars.contains("\u{20E3}") {
        marks[String(character)] = bytes.count
      } else {
        bytes += Array(String(character).utf8)
      }
    }
    source = SourceText(path: path, bytes: bytes)
  }
}

/// Checks that exactly these messages are found at these marks.
func expectFindings(
  in text: String, _ expected: [String: String], sourceLocation: Testing.SourceLocation = #_sourceLocation,
  by read: (SourceText) -> [Finding] = { readFrontMatter(of: $0).findings }
) throws {
  let marked = try MarkedSource(text)
  let found = read(marked.source).map { "\($0.location?.description ?? "nowhere"): \($0.message.text)" }
  let wanted = expected.map { mark, message in
    "\(marked.source.location(at: marked.marks[mark] ?? -1)): \(message)"
  }
  #expect(found.sorted() == wanted.sorted(), sourceLocation: sourceLocation)
}

/// The values of a file in one line: `{title: "quoted", tags: [a, b], empty: ~}`.
func outline(_ entries: [MetadataEntry]) -> String {
  "{" + entries.map { "\($0.key): \(outline($0.value))" }.joined(separator: ", ") + "}"
}

private func outline(_ node: MetadataNode) -> String {
  switch node.content {
  case .null: "~"
  case .scalar(let scalar): scalar.isQuoted ? "\"\(scalar.text)\"" : scalar.text
  case .list(let items): "[" + items.map(outline).joined(separator: ", ") + "]"
  case .mapping(let entries): outline(entries)
  }
}

/// Checks the values of a file that has no findings.
func expectValues(
  of text: String, _ expected: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let path = try #require(SitePath("content/a.md"))
  let read = readFrontMatter(of: SourceText(path: path, bytes: Array(text.utf8)))
  #expect(read.findings.map(\.message.text) == [], sourceLocation: sourceLocation)
  #expect(outline(read.value.entries) == expected, sourceLocation: sourceLocation)
}
