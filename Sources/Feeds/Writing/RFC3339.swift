import Vocabulary

extension [UInt8] {
  /// Appends the moment as feeds write it: `2024-05-06T07:08:09+02:00` (RFC 3339).
  ///
  /// A day is its first second. An offset that is not of whole minutes cannot be written; such a moment is
  /// given in UTC.
  mutating func append(moment: Timestamp) {
    let offset = moment.utcOffset
    guard offset % 60 == 0, abs(offset) < 86_400 else {
      return append(moment: Timestamp(secondsSince1970: moment.secondsSince1970))
    }
    let fields = moment.fields
    append(day: fields)
    append(UInt8(ascii: "T"))
    append(twoDigits: fields.hour)
    append(UInt8(ascii: ":"))
    append(twoDigits: fields.minute)
    append(UInt8(ascii: ":"))
    append(twoDigits: fields.second)
    append(utcOffsetInMinutes: offset / 60)
  }

  /// Appends the day alone where only that is known, as sitemaps may (W3C, "Date and Time Formats").
  mutating func append(dayOrMoment timestamp: Timestamp) {
    if timestamp.isDateOnly { append(day: timestamp.fields) } else { append(moment: timestamp) }
  }

  private mutating func append(day: CalendarFields) {
    append(twoDigits: day.year / 100)
    append(twoDigits: day.year % 100)
    append(UInt8(ascii: "-"))
    append(twoDigits: day.month)
    append(UInt8(ascii: "-"))
    append(twoDigits: day.day)
  }

  private mutating func append(utcOffsetInMinutes offset: Int) {
    guard offset != 0 else { return append(UInt8(ascii: "Z")) }
    append(UInt8(ascii: offset < 0 ? "-" : "+"))
    append(twoDigits: abs(offset) / 60)
    append(UInt8(ascii: ":"))
    append(twoDigits: abs(offset) % 60)
  }

  /// A number of more digits, which a year past 9999 has, keeps its last two.
  private mutating func append(twoDigits number: Int) {
    append(UInt8(ascii: "0") + UInt8(abs(number) / 10 % 10))
    append(UInt8(ascii: "0") + UInt8(abs(number) % 10))
  }
}
