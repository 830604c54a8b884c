import FoundationEssentials
import Templating
import Testing
import Vocabulary

/// What `docs/templates.md` says is so: its examples are rendered, and it names every filter and test.
@Suite struct DocumentationTests {
  @Test func examplesInBlocks() throws {
    let examples = try Self.blockExamples()
    #expect(examples.count >= 8)
    for example in examples {
      let output = try render(example.template, example.others, for: Page(), in: context)
      #expect(output.withoutLastBreak == example.output.withoutLastBreak)
    }
  }

  @Test func examplesInSentences() throws {
    let examples = try Self.sentenceExamples()
    #expect(examples.count >= 80)
    for (template, output) in examples {
      #expect(try render(template, for: Page(), in: context) == output, "\(template)")
    }
  }

  @Test func everyFilterAndTestIsNamed() throws {
    let text = try Self.text()
    for name in filterNames + testNames {
      #expect(text.contains("`\(name)`") || text.contains("`\(name)("), "\(name) stands in docs/templates.md")
    }
  }

  private let context = RenderContext(pathToRoot: "../../", baseURL: "https://example.org/")
}

extension DocumentationTests {
  static func text() throws -> String {
    let path = "\(testFolder)/../../docs/templates.md"
    return String(decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
  }

  struct Example {
    var template: String
    var others: [String: String] = [:]
    var output = ""
  }

  /// A block of Jinja, perhaps others "with" their names, and the block of HTML that it "gives".
  static func blockExamples() throws -> [Example] {
    var examples: [Example] = []
    var before = ""
    for (index, part) in try text().components(separatedBy: "```").enumerated() {
      defer { before = part }
      guard index % 2 == 1, let lineBreak = part.firstIndex(of: "\n") else { continue }
      let body = String(part[lineBreak...].dropFirst())
      let link = before.split(separator: "\n").last.map(String.init) ?? ""
      switch part[..<lineBreak] {
      case "jinja" where link.hasPrefix("with `"):
        examples[examples.count - 1].others[String(link.dropFirst(6).dropLast())] = body
      case "jinja": examples.append(Example(template: body))
      case "html": examples[examples.count - 1].output = body
      default: break
      }
    }
    return examples
  }

  /// Every "`template` gives `output`", or "gives nothing".
  static func sentenceExamples() throws -> [(String, String)] {
    try text().split(separator: "\n").flatMap { line in
      let parts = String(line).components(separatedBy: "` gives ")
      return zip(parts, parts.dropFirst()).compactMap { before, after -> (String, String)? in
        guard let start = before.lastIndex(of: "`") else { return nil }
        let template = String(before[before.index(after: start)...])
        let output = after.hasPrefix("`") ? after.dropFirst().prefix { $0 != "`" } : ""
        return (template, String(output))
      }
    }
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }

  /// A block on the page always ends with a line break, also where the output does not.
  fileprivate var withoutLastBreak: Substring {
    hasSuffix("\n") ? dropLast() : self[...]
  }
}

/// The article that the documentation shows.
private struct Page: ViewModel {
  static let fields: [Field<Page>] = [.record("article") { _ in Article() }]
}

private struct Tag: ViewModel {
  let name: String
  let count: Int

  static let fields: [Field<Tag>] = [.text("name") { $0.name }, .number("count") { $0.count }]
}

private struct Article: ViewModel {
  static let extra = Value.map([
    "mood": .text("calm"), "rating": .number(4.25), "links": .list([.text("a"), .text("b")]),
  ])

  static let fields: [Field<Article>] = [
    .text("title") { _ in "The Harbour & the Sea" },
    .optionalDate("date") { _ in Timestamp(year: 2024, month: 5, day: 6) },
    .address("url") { _ in Permalink("/2024/harbour/") ?? .home },
    .texts("authors") { _ in ["Zoe", "adam"] },
    .list("tags") { _ in [Tag(name: "Sea", count: 7), Tag(name: "Steel", count: 2)] },
    .html("body") { _ in HTML(bytes: Array("<p>Salt &amp; <em>steel</em></p>".utf8)) },
    .optionalText("subtitle") { _ in nil },
    .free("extra") { _ in extra },
  ]
}
