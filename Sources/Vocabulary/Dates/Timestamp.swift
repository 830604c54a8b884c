/// A moment as an author wrote it: the instant, the offset from UTC that it was written in, and whether
/// a time of day was given at all.
package struct Timestamp: Hashable, Sendable {
  package let secondsSince1970: Int
  /// In seconds, east of Greenwich positive.
  package let utcOffset: Int
  /// True where only the day is known; the instant is then its first in UTC.
  package let isDateOnly: Bool

  package init(secondsSince1970: Int, utcOffset: Int = 0, isDateOnly: Bool = false) {
    self.secondsSince1970 = secondsSince1970
    self.utcOffset = utcOffset
    self.isDateOnly = isDateOnly
  }

  /// A day of the proleptic Gregorian calendar; nil where there is no such day or its year is not of four digits.
  package init?(year: Int, month: Int, day: Int) {
    guard let days = daysSince1970(year: year, month: month, day: day) else { return nil }
    self.init(secondsSince1970: days * 86_400, isDateOnly: true)
  }

  /// A moment of such a day; a leap second is the second before.
  package init?(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int, utcOffset: Int = 0) {
    guard let days = daysSince1970(year: year, month: month, day: day), 0..<24 ~= hour, 0..<60 ~= minute,
      0...60 ~= second, abs(utcOffset) < 86_400
    else { return nil }
    let time = hour * 3600 + minute * 60 + min(second, 59)
    self.init(secondsSince1970: days * 86_400 + time - utcOffset, utcOffset: utcOffset)
  }
}

extension Timestamp: Comparable {
  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }
}

/// A moment taken apart into the fields of the calendar, in the offset that it was written in.
package struct CalendarFields: Hashable, Sendable {
  package var year: Int
  /// From 1 to 12.
  package var month: Int
  package var day: Int
  package var hour: Int
  package var minute: Int
  package var second: Int
  /// From 0, which is Sunday, to 6.
  package var weekday: Int
  /// From 1 to 366.
  package var dayOfYear: Int
}

extension Timestamp {
  package var fields: CalendarFields {
    let local = secondsSince1970 + utcOffset
    let days = floorDivided(local, by: 86_400)
    let time = local - days * 86_400
    let (year, month, day) = civilDate(daysSince1970: days)
    let firstOfYear = daysSince1970(year: year, month: 1, day: 1) ?? days
    return CalendarFields(
      year: year, month: month, day: day, hour: time / 3600, minute: time / 60 % 60, second: time % 60,
      weekday: ((days + 4) % 7 + 7) % 7, dayOfYear: days - firstOfYear + 1)
  }
}

/// Days from 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil).
private func daysSince1970(year: Int, month: Int, day: Int) -> Int? {
  guard 0...9999 ~= year, 1...12 ~= month, 1...daysInMonth(month, of: year) ~= day else { return nil }
  let shifted = month <= 2 ? year - 1 : year
  let era = floorDivided(shifted, by: 400)
  let yearOfEra = shifted - era * 400
  let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
  let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/// The way back (the same source, civil_from_days).
private func civilDate(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
  let shifted = days + 719_468
  let era = floorDivided(shifted, by: 146_097)
  let dayOfEra = shifted - era * 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let shiftedMonth = (5 * dayOfYear + 2) / 153
  let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
}

private func daysInMonth(_ month: Int, of year: Int) -> Int {
  switch month {
  case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
  case 4, 6, 9, 11: 30
  default: 31
  }
}

private func floorDivided(_ value: Int, by divisor: Int) -> Int {
  value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
}
