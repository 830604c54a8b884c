import Foundation
import Testing

/// The shell session that a document shows, run in a folder of its own.
///
/// A block of the language `console` holds commands behind `$` and what they print; `…` stands for anything.
/// A block whose introduction ends with a path in backticks and a colon is written to that file. The folder
/// begins with the repository's own site.
struct Session {
  let folder: URL
  private var current: URL

  init() throws {
    folder = URL(filePath: NSTemporaryDirectory()).appending(path: "precis-session-\(UUID().uuidString)")
    current = folder
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["content", "precis.yml"] {
      try FileManager.default.copyItem(at: repository.appending(path: name), to: folder.appending(path: name))
    }
  }

  mutating func run(_ document: Document) throws {
    for block in document.blocks {
      if block.language == "console" {
        for step in steps(of: block) {
          let output = try run(step.command)
          #expect(matches(output, step.output), "\(document.path):\(block.line): \(step.command)\n\(output)")
        }
      } else if let path = writtenPath(block.introduction) {
        let url = current.appending(path: path)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try block.content.write(to: url, atomically: true, encoding: .utf8)
      }
    }
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }
}

extension Session {
  /// What is printed, on either stream; a change of the folder lasts.
  mutating func run(_ command: String) throws -> String {
    let log = folder.appending(path: ".output")
    let place = folder.appending(path: ".folder")
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "{ \(command)\n} > '\(log.path)' 2>&1; pwd > '\(place.path)'"]
    process.currentDirectoryURL = current
    process.environment = [
      // The first of December 2026, when all of the demo articles are published.
      "PATH": productFolder + ":/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C",
      "SOURCE_DATE_EPOCH": "1796083200",
    ]
    try process.run()
    process.waitUntilExit()
    current = URL(filePath: try String(contentsOf: place, encoding: .utf8).trimmingCharacters(in: .newlines))
    return try String(contentsOf: log, encoding: .utf8)
  }

  /// Beside the bundle of tests, which is built into the same folder.
  private var productFolder: String {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
    return bundle.split(separator: "/", omittingEmptySubsequences: false).prefix { !$0.contains(".xctest") }
      .joined(separator: "/")
  }
}

private func steps(of block: Document.Block) -> [(command: String, output: String)] {
  var steps: [(command: String, output: String)] = []
  for line in block.content.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
    if line.hasPrefix("$ ") {
      steps.append((String(line.dropFirst(2)), ""))
    } else if !steps.isEmpty {
      steps[steps.count - 1].output += line + "\n"
    }
  }
  return steps
}

private func writtenPath(_ introduction: Substring) -> String? {
  guard introduction.hasSuffix("`:"), let path = codeSpans(in: introduction).last, path.contains(".") else {
    return nil
  }
  return path
}

/// Whether a text is as expected, where `…` stands for anything.
private func matches(_ text: String, _ expected: String) -> Bool {
  let parts = expected.split(separator: "…", omittingEmptySubsequences: false)
  guard let first = parts.first, let last = parts.last, text.hasPrefix(first) else { return false }
  guard parts.count > 1 else { return text == expected }
  var rest = text.dropFirst(first.count)
  for part in parts.dropFirst().dropLast() {
    guard let found = rest.firstRange(of: part) else { return false }
    rest = rest[found.upperBound...]
  }
  return rest.hasSuffix(last)
}
