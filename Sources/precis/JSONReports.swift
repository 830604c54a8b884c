import Build
import Content
import Summarization
import Vocabulary

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A report as JSON, indented, with sorted keys, and a line's end.
func jsonText(of report: some Encodable) -> [UInt8] {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  guard let data = try? encoder.encode(report) else {
    preconditionFailure("reports hold nothing that JSON cannot")
  }
  return Array(data) + [UInt8(ascii: "\n")]
}

/// What `precis build --format json` prints.
struct BuildReportJSON: Encodable {
  struct Counts: Encodable {
    var articles, pages, summaries, written, unchanged, removed: Int
  }

  var published: Bool
  var counts: Counts?
  var findings: [FindingJSON]
  var milliseconds: Double
  var timings: [String: Double]?

  init(_ report: BuildReport, duration: Duration, showsTimings: Bool) {
    published = report.published != nil
    counts = report.published.map {
      Counts(
        articles: $0.articles, pages: $0.pages, summaries: $0.summaries, written: $0.filesWritten,
        unchanged: $0.filesUnchanged, removed: $0.filesRemoved)
    }
    findings = report.findings.map(FindingJSON.init)
    milliseconds = duration.milliseconds
    let stages = report.timings.map { ($0.stage, $0.duration.milliseconds) }
    timings = showsTimings ? Dictionary(stages) { $0 + $1 } : nil
  }
}

struct FindingJSON: Encodable {
  var severity: String
  var file: String?
  var line, column: Int?
  var message: String
  var hint, excerpt: String?

  init(_ finding: Finding) {
    severity = finding.severity == .error ? "error" : "warning"
    file = finding.location?.path.string
    line = finding.location?.line
    column = finding.location?.column
    message = finding.message.text
    hint = finding.hint
    excerpt = finding.excerpt
  }
}

/// What `precis summarize --format json` prints.
struct SummaryJSON: Encodable {
  struct Point: Encodable {
    var text: String
    var sentence: Int?
    var score: Double?
  }

  var title: String?
  var language: String
  var origin: String
  var keyPoints: [Point]
  /// With `--explain` only.
  var sentences: [SentenceJSON]?

  enum CodingKeys: String, CodingKey {
    case title, language, origin, sentences
    case keyPoints = "key_points"
  }

  init(_ preview: SummaryPreview, explains: Bool) {
    title = preview.title
    language = preview.language
    origin = preview.origin.rawValue
    keyPoints = preview.points.map { point in
      Point(text: point.text, sentence: point.source.map { $0.sentence + 1 }, score: point.source?.score)
    }
    if explains { sentences = preview.sentences.enumerated().map { SentenceJSON($1, number: $0 + 1) } }
  }
}

/// One sentence in what `precis summarize --explain --format json` prints.
struct SentenceJSON: Encodable {
  var sentence: Int
  var text, block, outcome: String
  var taken: Bool
  /// What adds up to it stands in `parts`.
  var score: Double?
  var parts: [String: Double]
  var defects: [String]
  /// The share of its words that the nearest key point has.
  var redundancy: Double

  init(_ explained: SummaryPreview.Explained, number: Int) {
    let explanation = explained.explanation
    sentence = number
    text = explained.text
    block = explained.block.name
    outcome = explained.reason
    taken = explanation.fate == .taken
    score = explanation.score.map { $0 - explanation.penalty }
    parts = Dictionary(explanation.parts.map { ($0.kind.rawValue, $0.value) }) { $0 + $1 }
    defects = explanation.defects
    redundancy = explanation.redundancy
  }
}

extension Duration {
  fileprivate var milliseconds: Double {
    Double(components.seconds) * 1000 + Double(components.attoseconds / 1_000_000_000_000) / 1000
  }
}
