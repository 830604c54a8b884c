import Testing
import Vocabulary

@testable import Markdown

/// CommonMark's own examples, where the specification's text is at hand.
@Suite(
  "CommonMark specification",
  .enabled(if: commonMark != nil, "spec/commonmark-0.30.txt is not beside the repository"))
struct CommonMarkSpecTests {
  @Test("is rendered to the letter", arguments: commonMark ?? [])
  func rendersExamples(_ example: SpecExample) {
    #expect(String(decoding: renderCommonMark(Array(example.markdown.utf8)), as: UTF8.self) == example.html)
  }

  @Test(
    "is published as it is rendered, but for heading ids, addresses and what is an extension",
    arguments: commonMark ?? [])
  func publishesExamples(_ example: SpecExample) throws {
    let path = try #require(SitePath("content/example.md"))
    let source = SourceText(path: path, bytes: Array(example.markdown.utf8))
    let options = MarkdownOptions(
      rawHTML: .allow, highlightsCode: false, extensions: .all.subtracting([.autolinks, .figures]))
    let document = MarkdownDocument(parsing: source, options: options)
    guard document.findings.isEmpty else { return }
    let published = document.render().html { _ in "ADDRESS" }
    #expect(plain(String(decoding: published, as: UTF8.self)) == plain(example.html))
  }

  /// Leaves out what the two may differ in.
  private func plain(_ html: String) -> String {
    html.replacing(/(?<tag><h[1-6]) id="[^"]*"/) { $0.output.tag }
      .replacing(/(?<name>href|src)="[^"]*"/) { "\($0.output.name)=\"\"" }
  }
}

private let commonMark = specification("commonmark-0.30.txt")
