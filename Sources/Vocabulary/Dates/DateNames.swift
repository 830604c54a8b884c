/// The words for months and weekdays in one language, and for the halves of the day.
///
/// All in one array, so that the names, which travel with every page, are copied at the cost of one.
package struct DateNames: Hashable, Sendable {
  private let words: [String]

  /// Fails unless there are twelve months and seven weekdays, so that every date has its names.
  ///
  /// Months begin with January and weekdays with Sunday; `halves` are the hours before and after noon.
  package init?(
    months: [String], shortMonths: [String], weekdays: [String], shortWeekdays: [String],
    halves: [String] = ["AM", "PM"]
  ) {
    guard months.count == 12, shortMonths.count == 12, weekdays.count == 7, shortWeekdays.count == 7,
      halves.count == 2
    else { return nil }
    words = months + shortMonths + weekdays + shortWeekdays + halves
  }

  private init(words: [String]) {
    self.words = words
  }

  package static let english = DateNames(words: [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Sunday",
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sun", "Mon", "Tue", "Wed", "Thu",
    "Fri",
    "Sat", "AM", "PM",
  ])
}

extension DateNames {
  package var months: [String] { Array(words[0..<12]) }
  package var shortMonths: [String] { Array(words[12..<24]) }
  package var weekdays: [String] { Array(words[24..<31]) }
  package var shortWeekdays: [String] { Array(words[31..<38]) }

  /// - Parameter number: from 1 to 12.
  package func month(_ number: Int, isShort: Bool = false) -> String {
    words[(isShort ? 11 : -1) + number]
  }

  /// - Parameter number: from 0, which is Sunday, to 6.
  package func weekday(_ number: Int, isShort: Bool = false) -> String {
    words[(isShort ? 31 : 24) + number]
  }

  package func half(ofHour hour: Int) -> String {
    words[hour < 12 ? 38 : 39]
  }
}
