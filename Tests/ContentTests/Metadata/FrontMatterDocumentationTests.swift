import Content
import Foundation
import FrontMatter
import Testing
import Vocabulary

/// What `docs/front-matter.md` shows is what is read.
@Suite struct FrontMatterDocumentationTests {
  private let text: String

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    text = try String(contentsOf: root.appending(path: "docs/front-matter.md"), encoding: .utf8)
  }

  /// A fenced block and the file that it stands for.
  private struct Example {
    var language: String
    var lines: [Substring]
    /// The line of the document, for messages.
    var line: Int

    var file: String {
      let content = lines.joined(separator: "\n")
      return switch language {
      case "yaml": "---\n\(content)\n---\n"
      case "toml": "+++\n\(content)\n+++\n"
      default: content + "\n"
      }
    }
  }

  /// Blocks that follow each other without a line between them say the same.
  private func groups() -> [[Example]] {
    var groups: [[Example]] = []
    var open: Example?
    var lastEnd = -1
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if var example = open {
        if line == "```" {
          if lastEnd == example.line - 1 {
            groups[groups.count - 1].append(example)
          } else {
            groups.append([example])
          }
          (open, lastEnd) = (nil, number)
        } else {
          example.lines.append(line)
          open = example
        }
      } else if line.hasPrefix("```") {
        open = Example(language: String(line.dropFirst(3)), lines: [], line: number)
      }
    }
    return groups
  }

  @Test func everyExampleIsReadAndItsNotationsAgree() throws {
    let groups = groups()
    #expect(groups.count > 30)
    for group in groups {
      let decoded = try group.map { example in
        let decoded = try metadata(of: example.file)
        #expect(decoded.findings == [], "line \(example.line + 1)")
        #expect(decoded.value.unknownKeys == [], "line \(example.line + 1)")
        #expect(decoded.value.invalidDate == nil, "line \(example.line + 1)")
        return plain(decoded.value.metadata)
      }
      #expect(decoded.allSatisfy { $0 == decoded.first }, "line \(group[0].line + 1)")
    }
  }

  /// Without the places of values, and without the difference between a text and a quoted one.
  private func plain(_ metadata: ArticleMetadata) -> ArticleMetadata {
    var copy = metadata
    copy.extra = plain(copy.extra)
    return copy
  }

  private func plain(_ entries: [MetadataEntry]) -> [MetadataEntry] {
    entries.map { MetadataEntry(key: $0.key, keyOffset: 0, value: plain($0.value)) }
  }

  private func plain(_ node: MetadataNode) -> MetadataNode {
    switch node.content {
    case .null: MetadataNode(.null, at: 0)
    case .scalar(let scalar): MetadataNode(.scalar(Scalar(scalar.text)), at: 0)
    case .list(let items): MetadataNode(.list(items.map(plain)), at: 0)
    case .mapping(let entries): MetadataNode(.mapping(plain(entries)), at: 0)
    }
  }

  @Test func everyKeyHasASectionWithAllItsNames() {
    for key in MetadataKey.allCases {
      let names = key.names.map { "`\($0)`" }.joined(separator: ", ")
      let isThere = text.split(separator: "\n").contains { $0.hasPrefix("### ") && $0.contains(names) }
      #expect(isThere, "\(names)")
    }
  }

  @Test func everyKeyIsShownInAllNotations() {
    for key in MetadataKey.allCases where key != .published {
      let section = text.split(separator: "\n### ").first { $0.contains("`\(key.names[0])`") } ?? ""
      for language in ["yaml", "toml", "json"] {
        #expect(section.contains("```\(language)\n"), "\(key) \(language)")
      }
    }
  }

  @Test func everyDateMeansWhatTheTableSays() throws {
    let rows = text.split(separator: "\n").map {
      $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let dates = rows.filter { $0.count == 2 && $0[0].hasPrefix("`2") }
    #expect(dates.count == 12)
    for row in dates {
      let date = Timestamp(lenient: row[0].filter { $0 != "`" })
      let meant = row[1].hasPrefix("the day ") ? String(row[1].dropFirst("the day ".count)) : row[1]
      #expect(date?.secondsSince1970 == Timestamp(lenient: meant)?.secondsSince1970, "\(row[0])")
      #expect(date?.isDateOnly == row[1].hasPrefix("the day "), "\(row[0])")
    }
  }
}
