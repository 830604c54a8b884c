import Summarization

/// How many of the key points can be published as they are, and what is wrong with the others; shares from 0 to 1.
package struct Readability: Hashable, Sendable {
  package var points: Int
  package var pointsPerSummary: Double
  package var wordsPerPoint: Double
  package var clean: Double
  /// Summaries of which every point is clean.
  package var cleanSummaries: Double
  package var dangling: Double
  package var unbalanced: Double
  package var unfinished: Double
  package var fragment: Double
  package var boilerplate: Double
  package var tooLong: Double
  package var tooShort: Double
  package var question: Double
  package var personal: Double
  /// Summaries in which two points share half of their words or more.
  package var redundant: Double
}

extension Readability {
  package init(_ rows: [EvaluationRow]) {
    let judged = rows.map { row in row.summary.map { KeyPointJudgement($0, language: row.language) } }
    let points = Array(judged.joined())
    let all = Double(max(1, points.count))
    let summaries = Double(max(1, rows.count))
    func share(_ defects: Defects) -> Double { Double(points.count { $0.defects.isAny(of: defects) }) / all }
    self.init(
      points: points.count, pointsPerSummary: Double(points.count) / summaries,
      wordsPerPoint: Double(points.reduce(0) { $0 + $1.words }) / all, clean: 1 - share(.unclean),
      cleanSummaries: Double(judged.count { $0.allSatisfy { !$0.defects.isAny(of: .unclean) } }) / summaries,
      dangling: share([.pronounStart, .connectiveStart]), unbalanced: share(.unbalanced),
      unfinished: share(.noFinalMark), fragment: share(.fragment), boilerplate: share(.boilerplate),
      tooLong: share(.tooLong), tooShort: share(.tooShort), question: share(.question),
      personal: share(.personal),
      redundant: Double(judged.count { greatestOverlap($0) >= 0.5 }) / summaries)
  }
}

/// The greatest share of words that two of the points have in common, of the shorter one.
private func greatestOverlap(_ points: [KeyPointJudgement]) -> Double {
  var greatest = 0.0
  for (index, point) in points.enumerated() {
    for other in points[..<index] {
      let smaller = min(point.stems.count, other.stems.count)
      guard smaller > 0 else { continue }
      greatest = max(greatest, Double(point.stems.intersection(other.stems).count) / Double(smaller))
    }
  }
  return greatest
}
