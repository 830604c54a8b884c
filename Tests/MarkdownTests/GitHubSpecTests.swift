import Testing
import Vocabulary

@testable import Markdown

/// The examples of GitHub's extensions, where the specification's text is at hand.
@Suite(
  "GitHub's specification", .enabled(if: gitHub != nil, "spec/gfm-0.29.txt is not beside the repository"))
struct GitHubSpecTests {
  @Test("has its extensions rendered as it says", arguments: (gitHub ?? []).filter { isUnderstood($0.about) })
  func rendersExtensions(_ example: SpecExample) throws {
    let path = try #require(SitePath("content/example.md"))
    let source = SourceText(path: path, bytes: Array(example.markdown.utf8))
    let document = MarkdownDocument(
      parsing: source, options: MarkdownOptions(rawHTML: .allow, highlightsCode: false))
    let published = String(decoding: document.render().html { $0.destination }, as: UTF8.self)
    #expect(published == withoutFileTransfers(boxesAsWritten(example.html)))
  }

  /// Addresses of other schemes than a page should lead to are not linked.
  private func withoutFileTransfers(_ html: String) -> String {
    html.replacing(/<a href="ftp:[^"]*">(?<text>[^<]*)<\/a>/) { $0.output.text }
  }

  /// The specification has a box's attributes in another order than GitHub's own program.
  private func boxesAsWritten(_ html: String) -> String {
    html.replacing(
      "<input checked=\"\" disabled=\"\" type=\"checkbox\">",
      with: "<input type=\"checkbox\" checked=\"\" disabled=\"\" />"
    )
    .replacing("<input disabled=\"\" type=\"checkbox\">", with: "<input type=\"checkbox\" disabled=\"\" />")
  }
}

private let gitHub = specification("gfm-0.29.txt")

private func isUnderstood(_ name: String) -> Bool {
  ["table", "strikethrough", "autolink", "tasklist", "disabled"].contains(name)
}
