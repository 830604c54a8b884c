/// A day, week or month of the calendar.
package struct CalendarSpan: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case day, week, month
  }

  package let kind: Kind
  /// Its first day; a week begins on Monday.
  package let start: Timestamp

  /// The span that a moment is in, by the day that it was where it was written.
  package init(_ kind: Kind, containing moment: Timestamp) {
    self.kind = kind
    let fields = moment.fields
    let day = daysSince1970(of: moment)
    let before =
      switch kind {
      case .day: 0
      case .week: (fields.weekday + 6) % 7
      case .month: fields.day - 1
      }
    start = Timestamp(secondsSince1970: (day - before) * secondsOfDay, isDateOnly: true)
  }
}

extension CalendarSpan {
  /// Its name in addresses: `2024-05-06`, `2024-w19` or `2024-05`, the week as in ISO 8601.
  package var name: String {
    switch kind {
    case .day: return start.formatted("%Y-%m-%d", names: .english)
    case .month: return start.formatted("%Y-%m", names: .english)
    case .week:
      // The year of a week is that of its Thursday.
      let thursday = Timestamp(
        secondsSince1970: start.secondsSince1970 + 3 * secondsOfDay, isDateOnly: true)
      let week = (thursday.fields.dayOfYear + 6) / 7
      return thursday.formatted("%Y-w", names: .english) + (week < 10 ? "0\(week)" : "\(week)")
    }
  }
}

private let secondsOfDay = 86_400

private func daysSince1970(of moment: Timestamp) -> Int {
  let local = moment.secondsSince1970 + moment.utcOffset
  return (local - ((local % secondsOfDay) + secondsOfDay) % secondsOfDay) / secondsOfDay
}
