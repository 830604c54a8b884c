import Testing
import Vocabulary

@Suite struct DateFormattingTests {
  static let afternoon = Timestamp(
    year: 2024, month: 2, day: 9, hour: 15, minute: 4, second: 5, utcOffset: -12_600)

  @Test(arguments: [
    ("%Y-%m-%d", "2024-02-09"), ("%e %B %Y", " 9 February 2024"), ("%-d %b %y", "9 Feb 24"),
    ("%A, %a", "Friday, Fri"),
    ("%H:%M:%S", "15:04:05"), ("%I %p %P %-I %l", "03 PM pm 3  3"), ("%j %-j", "040 40"),
    ("%F %T %R %D", "2024-02-09 15:04:05 15:04 02/09/24"),
    ("%z %Z", "-0330 UTC-03:30"), ("%u %w", "5 5"), ("100%% %", "100% %"), ("%Q %-Q %é", "%Q %-Q %é"),
    ("%n%t|", "\n\t|"), ("", ""),
    ("%s", "1707503645"), ("%-m/%-d", "2/9"), ("%k", "15"),
  ])
  func patterns(_ pattern: String, _ expected: String) throws {
    #expect(try #require(Self.afternoon).formatted(pattern, names: .english) == expected)
  }

  @Test func unknownDirectivesAreFound() {
    #expect(Timestamp.unknownDirective(in: "%Y-%m-%d %H %%") == nil)
    #expect(Timestamp.unknownDirective(in: "%Y %Q %E") == "%Q")
    #expect(Timestamp.unknownDirective(in: "%-B") == "%-B")
    #expect(Timestamp.unknownDirective(in: "5 %") == "%")
  }

  @Test func machinesReadRFC3339() throws {
    #expect(try #require(Self.afternoon).rfc3339 == "2024-02-09T15:04:05-03:30")
    #expect(try #require(Timestamp(year: 2024, month: 5, day: 6)).rfc3339 == "2024-05-06T00:00:00Z")
    #expect(try #require(Timestamp(year: 1, month: 1, day: 1)).rfc3339 == "0001-01-01T00:00:00Z")
    #expect(Timestamp(secondsSince1970: -1).rfc3339 == "1969-12-31T23:59:59Z")
  }

  @Test func namesAreComplete() {
    #expect(DateNames(months: ["x"], shortMonths: [], weekdays: [], shortWeekdays: []) == nil)
    let english = DateNames.english
    #expect(english.months.last == "December")
    #expect(english.shortMonths.first == "Jan")
    #expect(english.weekdays.first == "Sunday")
    #expect(english.shortWeekdays.last == "Sat")
    #expect(
      DateNames(
        months: english.months, shortMonths: english.shortMonths, weekdays: english.weekdays,
        shortWeekdays: english.shortWeekdays) == english)
  }
}
