import Content
import Markdown
import Summarization
import Testing
import Vocabulary

/// What `docs/configuration.md` says of each setting is so.
@Suite struct ConfigurationDocumentTests {
  let document: Document

  init() throws {
    document = try Document("docs/configuration.md")
  }

  static let sections = settingNames.keys.sorted()

  @Test(arguments: sections) func everySettingIsDocumented(section: String) throws {
    let text = section.isEmpty ? document.text : try #require(document.section("## `\(section)`"))
    for name in settingNames[section] ?? [] where settingNames[name] == nil {
      #expect(text.contains("### `\(name)`"), "\(section) \(name)")
    }
  }

  @Test func theFirstExampleHasEverySetting() throws {
    let example = try #require(document.blocks.first).content
    for name in settingNames.values.joined() { #expect(example.contains("\(name):"), "\(name)") }
  }

  @Test func everyExampleIsUnderstood() throws {
    let examples = document.blocks.filter { $0.language == "yaml" }
    #expect(examples.count >= 18)
    for example in examples {
      #expect(findings(in: example.content) == [], "line \(example.line)")
    }
  }

  @Test func everyDefaultIsTheOneThatIsTaken() throws {
    let standard = Configuration()
    let defaults: [String: String] = [
      "title": standard.title, "language": standard.language, "page_size": "\(standard.pageSize)",
      "feed_limit": "\(standard.feedLimit)", "html": standard.markdown.rawHTML.rawValue,
      "smart": "\(standard.markdown.smartPunctuation)", "max_words": "\(standard.summaries.options.maxWords)",
      "minimum_sentences": "\(standard.summaries.options.minimumSentences)",
      "on_lists": "\(standard.summaries.onLists)", "text": standard.summaries.text.rawValue,
      "enabled": "\(standard.search.isEnabled)", "full_text": "\(standard.search.fullText)",
    ]
    for (name, value) in defaults.sorted(by: { $0.key < $1.key }) {
      let section = try #require(document.section("### `\(name)`"))
      #expect(section.contains("Default: `\(value)`."), "\(name)")
    }
  }

  @Test(arguments: sections) func everyRangeIsTheOneThatIsAccepted(section: String) throws {
    for name in settingNames[section] ?? [] {
      guard let range = document.section("### `\(name)`").flatMap(range) else { continue }
      func isAccepted(_ number: Int) -> Bool {
        findings(in: section.isEmpty ? "\(name): \(number)\n" : "\(section):\n  \(name): \(number)\n") == []
      }
      #expect(isAccepted(range.lowerBound) && isAccepted(range.upperBound), "\(name)")
      #expect(!isAccepted(range.lowerBound - 1) && !isAccepted(range.upperBound + 1), "\(name)")
    }
  }

  /// The range that a section names as "from 1 to 20".
  private func range(in section: String) -> ClosedRange<Int>? {
    guard let match = section.firstMatch(of: /from (\d+) to (\d+)/), let low = Int(match.1),
      let high = Int(match.2)
    else { return nil }
    return low...high
  }

  private func findings(in yaml: String) -> [Finding.Message] {
    guard let path = SitePath("precis.yml") else { return ["the path is unsafe"] }
    return decodeConfiguration(SourceText(path: path, bytes: Array(yaml.utf8))).findings.map(\.message)
  }
}
