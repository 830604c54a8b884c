import Build
import Vocabulary

/// Tells a person or a program what a build did.
struct BuildReporter {
  var format: ReportFormat
  var showsTimings: Bool

  func report(_ report: BuildReport, duration: Duration) {
    switch format {
    case .json:
      Terminal.print(jsonText(of: BuildReportJSON(report, duration: duration, showsTimings: showsTimings)))
    case .text: reportText(report, duration: duration)
    }
  }

  private func reportText(_ report: BuildReport, duration: Duration) {
    Terminal.report(FindingsPrinter(usesColor: Terminal.allowsColor).text(of: report.findings))
    for notice in report.notices { Terminal.report("note: \(notice)\n") }
    if showsTimings {
      for timing in report.timings {
        Terminal.report("\(timing.stage): \(timing.duration.inMilliseconds) ms\n")
      }
    }
    Terminal.report(summary(of: report, duration: duration) + "\n")
  }

  private func summary(of report: BuildReport, duration: Duration) -> String {
    let errors = report.findings.count { $0.severity == .error }
    let warnings = report.findings.count - errors
    guard let counts = report.published else {
      let problems = [counted(errors, "error"), counted(warnings, "warning")].compactMap(\.self)
      return "Nothing was published: \(problems.joined(separator: " and "))."
    }
    let files = [
      "\(counts.filesWritten) written", "\(counts.filesUnchanged) unchanged",
      counts.filesRemoved > 0 ? "\(counts.filesRemoved) removed" : nil,
    ].compactMap(\.self).joined(separator: ", ")
    let remark = counted(warnings, "warning").map { ", with \($0)" } ?? ""
    return """
      Built \(number(counts.articles, "article")), \(number(counts.pages, "page")) and \
      \(counts.summaries) \(counts.summaries == 1 ? "summary" : "summaries"): \
      \(files), in \(duration.inSeconds) s\(remark).
      """
  }

  /// Nil for none.
  private func counted(_ count: Int, _ noun: String) -> String? {
    count == 0 ? nil : number(count, noun)
  }

  private func number(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}

extension Duration {
  var inMilliseconds: String {
    let microseconds = components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
    return "\(microseconds / 1000).\(microseconds / 100 % 10)"
  }

  /// With two decimals.
  var inSeconds: String {
    let hundredths = components.seconds * 100 + components.attoseconds / 10_000_000_000_000_000
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
