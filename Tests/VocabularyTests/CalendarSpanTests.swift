import Testing
import Vocabulary

@Suite struct CalendarSpanTests {
  /// Weeks as ISO 8601 counts them: the first of a year is the one that has its first Thursday.
  @Test(arguments: [
    ("2024-05-06", "2024-05-06", "2024-w19"), ("2024-05-12", "2024-05-06", "2024-w19"),
    ("2024-12-30", "2024-12-30", "2025-w01"), ("2021-01-03", "2020-12-28", "2020-w53"),
    ("2023-01-01", "2022-12-26", "2022-w52"), ("1969-12-31", "1969-12-29", "1970-w01"),
  ])
  func weeksBeginOnMonday(day: String, monday: String, name: String) throws {
    let span = CalendarSpan(.week, containing: try #require(Timestamp(lenient: day)))
    #expect(span.start == Timestamp(lenient: monday))
    #expect(span.name == name)
    #expect(span == CalendarSpan(.week, containing: span.start))
  }

  @Test func daysAndMonthsAreNamedAsDatesAre() throws {
    let day = try #require(Timestamp(lenient: "2024-02-29"))
    #expect(CalendarSpan(.day, containing: day).name == "2024-02-29")
    #expect(CalendarSpan(.month, containing: day).name == "2024-02")
    #expect(CalendarSpan(.month, containing: day).start == Timestamp(lenient: "2024-02-01"))
  }

  @Test(arguments: ["0000-01-01", "9999-12-31"]) func theFirstAndTheLastDayHaveAWeek(day: String) throws {
    let span = CalendarSpan(.week, containing: try #require(Timestamp(lenient: day)))
    #expect(span == CalendarSpan(.week, containing: span.start))
    #expect(!span.name.isEmpty)
  }

  /// The first of January in Sydney is still December in Greenwich.
  @Test func theDayIsThatOfTheAuthor() throws {
    let moment = try #require(Timestamp(lenient: "2024-01-01T00:30:00+11:00"))
    #expect(CalendarSpan(.day, containing: moment).name == "2024-01-01")
    #expect(CalendarSpan(.month, containing: moment).name == "2024-01")
  }
}
