import Foundation
import Testing
import Vocabulary

@testable import Markdown

/// CommonMark's own examples, where the specification's text is at hand.
@Suite("CommonMark specification", .enabled(if: specification != nil, "spec/commonmark-0.30.txt is not beside the repository"))
struct CommonMarkSpecTests {
  @Test("is rendered to the letter", arguments: specification ?? [])
  func rendersExamples(_ example: SpecExample) {
    #expect(String(decoding: renderCommonMark(Array(example.markdown.utf8)), as: UTF8.self) == example.html)
  }

  @Test("is published as it is rendered, but for heading ids and addresses", arguments: specification ?? [])
  func publishesExamples(_ example: SpecExample) throws {
    let path = try #require(SitePath("content/example.md"))
    let source = SourceText(path: path, bytes: Array(example.markdown.utf8))
    let document = MarkdownDocument(parsing: source, options: MarkdownOptions(rawHTML: .allow))
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

struct SpecExample: Sendable, CustomTestStringConvertible {
  var number: Int
  var markdown: String
  var html: String

  var testDescription: String { "example \(number)" }
}

private let specification: [SpecExample]? = {
  let url = URL(filePath: #filePath).appending(path: "../../../../shared/spec/commonmark-0.30.txt").standardized
  guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
  return examples(in: text)
}()

/// Examples stand between fences of 32 backticks; a line with a full stop divides the two sides.
private func examples(in text: String) -> [SpecExample] {
  let fence = String(repeating: "`", count: 32)
  var examples: [SpecExample] = []
  var sides: [String]?
  for line in text.replacing("→", with: "\t").split(separator: "\n", omittingEmptySubsequences: false) {
    if line.hasPrefix(fence) {
      if let sides { examples.append(SpecExample(number: examples.count + 1, markdown: sides[0], html: sides[1])) }
      sides = line.hasSuffix("example") ? [""] : nil
    } else if line == "." {
      sides?.append("")
    } else if let last = sides?.indices.last {
      sides?[last] += line + "\n"
    }
  }
  return examples
}
