import Foundation

/// `embed-theme FOLDER OUTPUT NAME…` writes a Swift file that holds the named files of a folder as text.
@main
enum EmbedTheme {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let folder = arguments.first, let output = arguments.dropFirst().first else {
      throw CocoaError(.fileNoSuchFile)
    }
    let entries = try arguments.dropFirst(2).compactMap { try entry(name: $0, in: URL(filePath: folder)) }
    let source = """
      /// The default theme: the files of `Templates/` by their path there.
      enum DefaultTheme {
        static let files: [(name: String, text: String)] = [
      \(entries.joined(separator: ",\n"))
        ]
      }

      """
    try Data(source.utf8).write(to: URL(filePath: output))
  }

  /// Nil for a folder.
  private static func entry(name: String, in folder: URL) throws -> String? {
    let url = folder.appending(path: name)
    guard try url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory != true else { return nil }
    let text = try String(contentsOf: url, encoding: .utf8)
    let fence = String(repeating: "#", count: longestRun(of: "#", in: text) + 1)
    return "    (\"\(name)\", \(fence)\"\"\"\n\(text)\n\"\"\"\(fence))"
  }

  private static func longestRun(of character: Character, in text: String) -> Int {
    var longest = 0
    var current = 0
    for other in text {
      current = other == character ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }
}
