import ArgumentParser
import Content
import Markdown
import Vocabulary

struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Prints the HTML of one article's text, as it would be published.",
    discussion: "Settings come from a precis.yml in the working folder, where there is one.")

  @Argument(help: ArgumentHelp("A Markdown file; without one, or with -, standard input.", valueName: "file"))
  var file: String?

  @Flag(
    name: .customLong("commonmark"),
    help: "Print what CommonMark says and nothing more: raw HTML kept, no ids.")
  var isCommonMark = false

  func run() async throws {
    let input = try await reportingFailures { try InputFile(file) }
    if isCommonMark { return Terminal.print(renderCommonMark(input.bytes)) }
    let configuration = workingConfiguration()
    let settings = workingSettings(configuration.value)
    let rendered = renderBody(input.sourceFile, settings.value)
    let findings = configuration.findings + settings.findings + rendered.findings
    Terminal.report(FindingsPrinter(usesColor: Terminal.allowsColor).text(of: findings.merged().sorted()))
    guard let html = rendered.value, !findings.hasErrors else { throw ExitCode.problemsFound }
    Terminal.print(html)
  }
}
