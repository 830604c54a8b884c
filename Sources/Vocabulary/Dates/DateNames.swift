/// The words for months and weekdays in one language, and for the halves of the day.
package struct DateNames: Hashable, Sendable {
  /// From January.
  package let months: [String]
  package let shortMonths: [String]
  /// From Sunday.
  package let weekdays: [String]
  package let shortWeekdays: [String]
  /// Before and after noon.
  package let halves: [String]

  /// Fails unless there are twelve months and seven weekdays, so that every date has its names.
  package init?(
    months: [String], shortMonths: [String], weekdays: [String], shortWeekdays: [String],
    halves: [String] = ["AM", "PM"]
  ) {
    guard months.count == 12, shortMonths.count == 12, weekdays.count == 7, shortWeekdays.count == 7,
      halves.count == 2
    else { return nil }
    self.init(
      unchecked: months, shortMonths: shortMonths, weekdays: weekdays, shortWeekdays: shortWeekdays,
      halves: halves)
  }

  private init(
    unchecked months: [String], shortMonths: [String], weekdays: [String], shortWeekdays: [String],
    halves: [String]
  ) {
    self.months = months
    self.shortMonths = shortMonths
    self.weekdays = weekdays
    self.shortWeekdays = shortWeekdays
    self.halves = halves
  }

  package static let english = DateNames(
    unchecked: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ],
    shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    shortWeekdays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
    halves: ["AM", "PM"])
}
