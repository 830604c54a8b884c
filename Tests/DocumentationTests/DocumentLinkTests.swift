import Foundation
import Testing

/// Links between the documents lead somewhere.
@Suite struct DocumentLinkTests {
  @Test(arguments: Document.allPaths) func everyLinkLeadsToAFileAndAHeading(path: String) throws {
    let document = try Document(path)
    for destination in destinations(in: document) {
      let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let target = parts[0].isEmpty ? path : resolved(String(parts[0]), from: path)
      let isThere = FileManager.default.fileExists(atPath: repository.appending(path: target).path)
      #expect(isThere, "\(path) leads to \(destination)")
      if parts.count == 2, isThere {
        #expect(
          anchors(of: try Document(target)).contains(String(parts[1])), "\(path) leads to \(destination)")
      }
    }
  }

  /// Those within the repository.
  private func destinations(in document: Document) -> [String] {
    document.prose.flatMap { line in
      line.replacing(/`[^`]*`/, with: "").matches(of: /\]\(([^)\s]+)\)/).map { String($0.output.1) }
        .filter { !$0.contains("://") && !$0.hasPrefix("mailto:") }
    }
  }

  private func resolved(_ path: String, from document: String) -> String {
    var folders = document.split(separator: "/").dropLast()
    for part in path.split(separator: "/") {
      if part == ".." { folders = folders.dropLast() } else if part != "." { folders.append(part) }
    }
    return folders.joined(separator: "/")
  }

  /// The ids that GitHub gives to headings.
  private func anchors(of document: Document) -> [String] {
    var counts: [String: Int] = [:]
    return document.prose.filter { $0.hasPrefix("#") }.map { heading in
      let text = heading.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces).lowercased()
      let kept = text.filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_" }
      let anchor = kept.replacing(" ", with: "-")
      defer { counts[anchor, default: 0] += 1 }
      return counts[anchor].map { "\(anchor)-\($0)" } ?? anchor
    }
  }
}
