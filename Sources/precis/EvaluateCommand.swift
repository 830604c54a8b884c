import ArgumentParser
import Evaluation
import Files
import Summarization
import Vocabulary

struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Measures key points against summaries that people wrote.",
    discussion: """
      Every line of the file is a JSON object: {"id": …, "lang": …, "title": …, "article": …, "reference": […]}, \
      with paragraphs split by a blank line. Prints ROUGE in points of a hundred with 95 % intervals, beside \
      the figures of the articles' first sentences, and how readable the key points are.
      """)

  @Argument(help: ArgumentHelp("The articles and their references.", valueName: "data.jsonl"))
  var file: String

  @Option(
    help: ArgumentHelp("How many key points. (default: three to five, by the text's length)", valueName: "n"))
  var points: Int?

  @Option(
    name: .customLong("max-words"),
    help: ArgumentHelp("The most words that all of them have.", valueName: "n"))
  var maxWords: Int?

  @Option(help: ArgumentHelp("Where to write the key points, a JSON object a line.", valueName: "out.jsonl"))
  var predictions: String?

  func validate() throws {
    if let points, !(1...100 ~= points) { throw ValidationError("--points has to be a number from 1 to 100") }
    if let maxWords, maxWords < 1 { throw ValidationError("--max-words has to be at least 1") }
  }

  func run() async throws {
    let bytes = try await reportingFailures { try contents(ofFile: file) }
    let data = try dataRows(in: bytes)
    let rows = summarized(data)
    if let predictions { try await write(rows, to: predictions) }
    Terminal.print(EvaluationText(evaluate(rows)).description)
  }

  private func dataRows(in bytes: [UInt8]) throws -> [DataRow] {
    var rows: [DataRow] = []
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
      guard let row = DataRow(json: line) else {
        Terminal.report(
          "error: \(file):\(index + 1):1: the line is no row of data; see 'precis help evaluate'\n")
        throw ExitCode.problemsFound
      }
      rows.append(row)
    }
    return rows
  }

  /// Lead gets as many sentences and words as the summary, or as many as were asked for.
  private func summarized(_ data: [DataRow]) -> [EvaluationRow] {
    var options = Options(
      maxWords: maxWords ?? (points == nil ? Options().maxWords : .max), minimumSentences: 1, maximumShare: 1)
    if let points { options.points = .exactly(points) }
    var scratch = Scratch()
    return data.map { row in
      let document = Document(plainText: row.article, title: row.title, language: row.lang)
      let summary = Summarizer(options).summary(of: document, using: &scratch).keyPoints.map(\.text)
      let lead = leadSentences(
        of: document, count: points ?? max(3, summary.count), maxWords: options.maxWords)
      return EvaluationRow(
        id: row.id, language: row.lang, references: row.references ?? [row.reference], summary: summary,
        lead: lead)
    }
  }

  private func write(_ rows: [EvaluationRow], to path: String) async throws {
    let lines = rows.flatMap { PredictionRow(id: $0.id, summary: $0.summary).json }
    try await reportingFailures { try replaceFile(path, with: lines) }
  }
}

private func leadSentences(of document: Document, count: Int, maxWords: Int) -> [String] {
  var words = 0
  var lead: [String] = []
  for sentence in sentences(of: document).prefix(count) {
    let text = String(decoding: document.text[sentence.range], as: UTF8.self)
    words += text.split(separator: " ").count
    guard words <= maxWords else { break }
    lead.append(text)
  }
  return lead
}

/// Writes a file that a command names, in one step; devices and pipes are left alone.
private func replaceFile(_ path: String, with bytes: [UInt8]) throws(FileSystemError) {
  let parts = path.split(separator: "/", omittingEmptySubsequences: false)
  let folder = try Folder.open(parts.count > 1 ? parts.dropLast().joined(separator: "/") + "/" : ".")
  guard let name = parts.last.flatMap({ SitePath(String($0)) }) else {
    throw FileSystemError(.write, path, .isFolder)
  }
  if let status = try folder.status(of: name), status.kind != .file {
    throw FileSystemError(.write, path, .isNoFile)
  }
  try folder.replace(name, with: bytes)
}
