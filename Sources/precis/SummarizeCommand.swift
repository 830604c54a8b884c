import ArgumentParser
import Content
import Summarization
import Vocabulary

struct SummarizeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summarize", abstract: "Prints the key points of one Markdown or text file.",
    discussion: "Settings come from a precis.yml in the working folder, where there is one.")

  @Argument(help: ArgumentHelp("The file; without one, or with -, standard input.", valueName: "file"))
  var file: String?

  @Option(help: ArgumentHelp("How many key points. (default: as the site has it)", valueName: "n"))
  var points: Int?

  @Option(
    name: .customLong("max-words"),
    help: ArgumentHelp("The most words that all of them have. (default: as the site has it)", valueName: "n"))
  var maxWords: Int?

  @Option(name: .customLong("lang"), help: ArgumentHelp("The language of the text.", valueName: "code"))
  var language: String?

  @Flag(help: "Say of every sentence what it scored, and why it was taken or left out.")
  var explain = false

  @Option(help: "How to print them: text, markdown or json.")
  var format = SummaryFormat.text

  func validate() throws {
    if let points, !(1...100 ~= points) { throw ValidationError("--points has to be a number from 1 to 100") }
    if let maxWords, maxWords < 1 { throw ValidationError("--max-words has to be at least 1") }
  }

  func run() async throws {
    let input = try await reportingFailures { try InputFile(file) }
    let configuration = workingConfiguration()
    var preview = preview(of: input, configuration.value)
    preview.findings += configuration.findings
    Terminal.report(FindingsPrinter(usesColor: Terminal.allowsColor).text(of: preview.findings.sorted()))
    guard let summary = preview.value, !preview.findings.hasErrors else { throw ExitCode.problemsFound }
    Terminal.print(SummaryPrinter(format: format, explains: explain).text(of: summary))
    if summary.points.isEmpty, format != .json {
      Terminal.report("no key points: too few sentences of the text can stand on their own\n")
    }
  }

  private func preview(of input: InputFile, _ configuration: Configuration) -> Diagnosed<SummaryPreview?> {
    var configuration = configuration
    if let points { configuration.summaries.options.points = .exactly(points) }
    if let maxWords { configuration.summaries.options.maxWords = maxWords }
    guard input.isPlainText else {
      let settings = workingSettings(configuration)
      let preview = previewSummary(of: input.sourceFile, settings.value, language: language)
      return Diagnosed(preview.value, findings: settings.findings + preview.findings)
    }
    let text = PlainTextArticle(String(decoding: input.bytes, as: UTF8.self))
    return Diagnosed(previewSummary(of: text, configuration, language: language))
  }
}

enum SummaryFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, json
}

struct SummaryPrinter {
  var format: SummaryFormat
  var explains: Bool

  func text(of preview: SummaryPreview) -> [UInt8] {
    switch format {
    case .text: Array((list(preview, "• ") + table(preview)).utf8)
    case .markdown: Array((list(preview, "- ") + table(preview)).utf8)
    case .json: jsonText(of: SummaryJSON(preview, explains: explains))
    }
  }

  private func list(_ preview: SummaryPreview, _ bullet: String) -> String {
    preview.points.map { "\(bullet)\($0.text)\n" }.joined()
  }

  private func table(_ preview: SummaryPreview) -> String {
    guard explains else { return "" }
    guard !preview.sentences.isEmpty else { return "\nThe author wrote these key points.\n" }
    return "\n" + ExplanationTable(sentences: preview.sentences).text
  }
}
