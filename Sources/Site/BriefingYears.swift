package import Vocabulary

/// The briefings that begin in one year.
package struct BriefingYear: Hashable, Sendable {
  /// Its first day.
  package var date: Timestamp
  package var permalink: Permalink
  /// Indices of the site's briefings, newest first.
  package var briefings: Range<Int>
  /// The same by the month in which they begin.
  package var months: [Range<Int>]
}

extension Site {
  /// How many the page of the newest lists beside it: a month of days.
  package static let listedBriefings = 30

  /// The years of briefings, newest first; none where one page lists all of them.
  package var briefingYears: [BriefingYear] {
    guard briefings.count > Self.listedBriefings + 1 else { return [] }
    return runs(briefings.indices) { $0.year }.compactMap { run in
      let start = briefings[run.lowerBound].span.start
      guard let date = Timestamp(year: start.fields.year, month: 1, day: 1),
        let permalink = Self.briefingPage?.appending(start.formatted("%Y/", names: .english))
      else { return nil }
      return BriefingYear(
        date: date, permalink: permalink, briefings: run, months: runs(run) { $0.month })
    }
  }

  /// Splits neighbouring briefings wherever a part of the day on which they begin is another one.
  private func runs(_ range: Range<Int>, by part: (CalendarFields) -> Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in range {
      let isNew =
        index == range.lowerBound
        || part(briefings[index].span.start.fields) != part(briefings[index - 1].span.start.fields)
      if isNew {
        runs.append(index..<index + 1)
      } else {
        runs[runs.count - 1] = runs[runs.count - 1].lowerBound..<index + 1
      }
    }
    return runs
  }
}
