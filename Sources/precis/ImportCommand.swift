import ArgumentParser
import Content
import Files
import Vocabulary

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Turns plain-text articles into Markdown with front matter.",
    discussion: """
      The first line of a file is the title. A line "▼ Summary", "Summary" or "Key points" opens a block of \
      lines with a dash or bullet in front, which become the summary. A last line "(Source: NAME)" becomes the \
      source. No file is ever overwritten.
      """)

  @Argument(help: ArgumentHelp("Plain-text articles.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("The folder for the Markdown files.", valueName: "dir"))
  var into = "content"

  func run() async throws {
    let date = try currentTime()
    var failed = false
    for name in files {
      do {
        try await importFile(name, date: date)
      } catch let error as ImportProblem {
        Terminal.report("error: \(name): \(error)\n")
        failed = true
      }
    }
    if failed { throw ExitCode.problemsFound }
  }

  private func importFile(_ name: String, date: Timestamp) async throws {
    let bytes = try await reportingFailures { try contents(ofFile: name) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw ImportProblem.notUTF8 }
    let article = PlainTextArticle(text)
    guard !article.title.isEmpty, !article.paragraphs.isEmpty else { throw ImportProblem.empty }
    guard let path = SitePath(article.fileName) else { throw ImportProblem.empty }
    try await reportingFailures {
      let folder = try Folder.make(into)
      do throws(FileSystemError) {
        try folder.create(path, with: Array(article.markdown(date: date).utf8))
      } catch {
        if error.reason == .exists { throw ImportProblem.exists(folder.named(path)) }
        throw error
      }
      Terminal.print("\(folder.named(path))\n")
    }
  }
}

private enum ImportProblem: Error, CustomStringConvertible {
  case notUTF8, empty
  case exists(String)

  var description: String {
    switch self {
    case .notUTF8: "the file is not UTF-8; save it as UTF-8"
    case .empty: "there is no article in it: the first line is the title, and paragraphs follow"
    case .exists(let path): "\(path) is there already; remove or rename it first"
    }
  }
}
