import Testing

@testable import Evaluation

@Suite("reports")
struct ReportTests {
  private let rows = (0..<10).map { number in
    EvaluationRow(
      id: "\(number)", language: "en",
      references: [["The harbour will close in May.", "Number \(number) is new."]],
      summary: ["The harbour will close in May \(number % 3)."], lead: ["He spoke to us about \(number)?"])
  }

  @Test("the same rows give the same intervals, and the mean lies in them")
  func intervals() {
    let report = evaluate(rows)
    #expect(report == evaluate(rows))
    for interval in [report.summary.mean, report.lead.mean, report.difference.mean] {
      #expect(interval.low <= interval.mean && interval.mean <= interval.high)
    }
    #expect(abs(report.summary.mean.mean - report.lead.mean.mean - report.difference.mean.mean) < 1e-9)
  }

  @Test("an interval of equal values has no width")
  func constant() {
    #expect(Interval(of: [2, 2, 2]) == Interval(mean: 2, low: 2, high: 2))
    #expect(Interval(of: []).mean == 0)
  }

  @Test("readability counts what is wrong")
  func readability() {
    let report = evaluate(rows)
    #expect(report.readability.clean == 1)
    #expect(report.leadReadability.clean == 0)
    #expect(report.leadReadability.dangling == 1)
    #expect(report.leadReadability.question == 1)
    #expect(report.leadReadability.personal == 1)
  }
}
