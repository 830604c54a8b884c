import Evaluation

/// An evaluation as a table.
struct EvaluationText: CustomStringConvertible {
  let report: Report

  init(_ report: Report) {
    self.report = report
  }

  var description: String {
    let scores: [(String, KeyPath<Report.Scores, Interval>)] = [
      ("ROUGE-1", \.one), ("ROUGE-2", \.two), ("ROUGE-Lsum", \.longest), ("mean", \.mean),
    ]
    let heading = row("\(report.count) articles", ["Precis", "Lead", "difference"])
    let table = scores.map { name, score in
      row(
        name,
        [
          interval(report.summary[keyPath: score]), interval(report.lead[keyPath: score]),
          interval(report.difference[keyPath: score], isSigned: true),
        ])
    }
    return ([heading] + table + [""] + readability).joined(separator: "\n") + "\n"
  }

  private var readability: [String] {
    let lines: [(String, KeyPath<Readability, Double>)] = [
      ("points a summary", \.pointsPerSummary), ("words a point", \.wordsPerPoint), ("clean, %", \.clean),
      ("all points clean, %", \.cleanSummaries), ("dangling, %", \.dangling), ("unbalanced, %", \.unbalanced),
      ("unfinished, %", \.unfinished), ("fragments, %", \.fragment), ("boilerplate, %", \.boilerplate),
      ("over 40 words, %", \.tooLong), ("under 6 words, %", \.tooShort), ("questions, %", \.question),
      ("first person, %", \.personal), ("points that repeat, %", \.redundant),
    ]
    return lines.map { name, value in
      let factor = name.hasSuffix("%") ? 100.0 : 1.0
      return row(
        name,
        [
          decimal(report.readability[keyPath: value] * factor),
          decimal(report.leadReadability[keyPath: value] * factor),
        ])
    }
  }

  private func row(_ name: String, _ cells: [String]) -> String {
    let padded = cells.map { String(repeating: " ", count: max(1, 24 - $0.utf8.count)) + $0 }
    return name + String(repeating: " ", count: max(1, 22 - name.utf8.count)) + padded.joined()
  }

  private func interval(_ interval: Interval, isSigned: Bool = false) -> String {
    let mean = isSigned && interval.mean >= 0 ? "+" + decimal(interval.mean) : decimal(interval.mean)
    return "\(mean) [\(decimal(interval.low)), \(decimal(interval.high))]"
  }

  /// With two decimals.
  private func decimal(_ value: Double) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    let fraction = hundredths % 100
    return
      "\(value < 0 && hundredths > 0 ? "-" : "")\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
