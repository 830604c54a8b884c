import Foundation

let repository = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
  .standardizedFileURL

/// One of the repository's Markdown documents.
struct Document {
  /// Relative to the repository.
  let path: String
  let text: String
  let lines: [Substring]

  init(_ path: String) throws {
    self.path = path
    text = try String(contentsOf: repository.appending(path: path), encoding: .utf8)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// All documents for people, by path.
  static let allPaths: [String] = {
    let docs =
      (try? FileManager.default.contentsOfDirectory(atPath: repository.appending(path: "docs").path)) ?? []
    let pages = docs.filter { $0.hasSuffix(".md") }.map { "docs/" + $0 }
    return (["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"] + pages).sorted()
  }()
}

extension Document {
  /// A fenced block.
  struct Block {
    var language: String
    var content: String
    /// The line of the opening fence, counted from 1.
    var line: Int
    /// The last line before it that is not blank.
    var introduction: Substring
  }

  var blocks: [Block] {
    var blocks: [Block] = []
    var isOpen = false
    var introduction: Substring = ""
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("```"), !isOpen {
        isOpen = true
        blocks.append(
          Block(language: String(line.dropFirst(3)), content: "", line: index + 1, introduction: introduction)
        )
      } else if line == "```" {
        isOpen = false
      } else if isOpen {
        blocks[blocks.count - 1].content += line + "\n"
      } else if !line.isEmpty {
        introduction = line
      }
    }
    return blocks
  }

  /// The lines outside of fenced blocks.
  var prose: [Substring] {
    var isOpen = false
    return lines.filter { line in
      if line.hasPrefix("```") { isOpen.toggle() }
      return !isOpen && !line.hasPrefix("```")
    }
  }

  /// The text below a heading, up to the next of its level or above; nil where there is none.
  func section(_ heading: String) -> String? {
    guard let start = lines.firstIndex(of: heading[...]) else { return nil }
    let level = heading.prefix { $0 == "#" }.count
    let rest = lines[(start + 1)...].prefix { line in
      let other = line.prefix { $0 == "#" }.count
      return other == 0 || other > level
    }
    return rest.joined(separator: "\n")
  }
}

/// The rows of all tables in a text, each a list of cells.
func tableRows(in text: String) -> [[String]] {
  text.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| --") }.map { row in
    row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}

/// What stands in backticks.
func codeSpans(in text: some StringProtocol) -> [String] {
  text.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
    .map { String($0.element) }
}
