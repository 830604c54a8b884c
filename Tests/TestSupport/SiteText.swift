package import Vocabulary

/// The files of a site written as one text, each behind a line such as `-- content/a.md --`.
///
/// Marks such as 1️⃣ show the places of expected findings, and are no part of the files.
package struct SiteText {
  package private(set) var files: [String: String] = [:]
  package private(set) var marks: [String: SourceLocation] = [:]

  package init(_ text: String) {
    var name: String?
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard let next = Self.fileName(line) else {
        lines.append(line)
        continue
      }
      close(name, lines + [""])
      (name, lines) = (next, [])
    }
    close(name, lines)
  }

  /// One file.
  package init(_ name: String, _ text: String) {
    add(name, text)
  }

  private static func fileName(_ line: Substring) -> String? {
    guard line.hasPrefix("-- "), line.hasSuffix(" --"), line.utf8.count > 6 else { return nil }
    return String(line.dropFirst(3).dropLast(3))
  }

  private mutating func close(_ name: String?, _ lines: [Substring]) {
    guard let name else { return }
    add(name, lines.joined(separator: "\n"))
  }

  private mutating func add(_ name: String, _ text: String) {
    var plain = ""
    for character in text {
      guard character.unicodeScalars.contains("\u{20E3}") else {
        plain.append(character)
        continue
      }
      guard let path = SitePath(name) else {
        preconditionFailure("a fixture's file has a safe path: \(name)")
      }
      let source = SourceText(path: path, bytes: Array(plain.utf8))
      marks[String(character)] = source.location(at: source.bytes.count)
    }
    files[name] = plain
  }
}
