import Foundation
import Testing

@testable import Markdown

/// What `docs/markdown.md` says is so.
@Suite("docs/markdown.md")
struct DocumentationTests {
  @Test("has examples that come out as it says", arguments: try documentedExamples())
  func examples(_ markdown: String, _ html: String) throws {
    #expect(try publish(markdown).trimmingCharacters(in: .newlines) == html.trimmingCharacters(in: .newlines))
  }

  @Test("names every extension")
  func names() throws {
    let text = try documentedText()
    for (name, _) in MarkdownExtensions.names { #expect(text.contains("  \(name): true\n")) }
  }

}

private func documentedText() throws -> String {
  try String(
    contentsOf: URL(filePath: #filePath).appending(path: "../../../docs/markdown.md").standardized,
    encoding: .utf8)
}

/// Each example's Markdown and HTML.
private func documentedExamples() throws -> [(String, String)] {
  try documentedText().matches(of: /```markdown\n(?<markdown>(?s:.*?))```\n\n```html\n(?<html>(?s:.*?))```\n/)
    .map {
      (String($0.output.markdown), String($0.output.html))
    }
}
