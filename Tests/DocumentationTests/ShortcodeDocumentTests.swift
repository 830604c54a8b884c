import Content
import Rendering
import Templating
import Testing
import Vocabulary

/// What `docs/shortcodes.md` says is so.
@Suite struct ShortcodeDocumentTests {
  let document: Document

  init() throws {
    document = try Document("docs/shortcodes.md")
  }

  @Test func everyExampleComesOutAsItSays() throws {
    let template = try #require(document.blocks.first { $0.language == "jinja" })
    let file = SourceText(
      path: try #require(SitePath("Templates/shortcodes/pull.html")), bytes: Array(template.content.utf8))
    let shortcodes = loadShortcodes(overrides: [file])
    #expect(shortcodes.findings == [])
    let settings = ArticleSettings(configuration: Configuration(), shortcodes: shortcodes.value)
    let pairs = zip(document.blocks, document.blocks.dropFirst()).filter { $0.0.language == "markdown" }
    #expect(pairs.count >= 4)
    for (markdown, html) in pairs {
      let path = try #require(SitePath("article.md"))
      let source = SourceFile(path: path, text: SourceText(path: path, bytes: Array(markdown.content.utf8)))
      let published = String(decoding: try #require(renderBody(source, settings).value), as: UTF8.self)
      #expect(lines(published) == lines(html.content), "line \(markdown.line)")
    }
  }

  @Test func everyVariableIsNamed() {
    let spans = codeSpans(in: document.text)
    for name in fieldNames(of: ShortcodeModel.self) { #expect(spans.contains(name), "\(name)") }
  }

  @Test func everyTemplateOfTheThemeIsNamed() throws {
    let section = try #require(document.section("## Those that are there"))
    for name in loadShortcodes(overrides: []).value.files.map({ $0.path.name.dropLast(5) }) {
      #expect(section.contains("`\(name)`"), "\(name)")
    }
  }

  /// Empty lines mean nothing between blocks.
  private func lines(_ html: String) -> [Substring] {
    html.split(separator: "\n").filter { !$0.isEmpty }
  }
}
