import Testing
import Vocabulary

@Suite struct DateFormTests {
  static let noon = "2024-05-06 12:00:00 +0"
  static let forms: [(String, String)] = [
    ("2024-05-06", "2024-05-06"), ("2024-5-6", "2024-05-06"), (" 2024-05-06 ", "2024-05-06"),
    ("2024-05-06 +0800", "2024-05-06"), ("2024-02-29", "2024-02-29"),
    ("2024-05-06 12:00", noon), ("2024-05-06T12:00", noon), ("2024-05-06t12:00:00z", noon),
    ("2024-5-6  12:00:00", noon),
    ("2024-05-06T12:00:00.123456789Z", noon), ("2024-05-06 12:00:00 UTC", noon), ("2024-05-06 12:00 Z", noon),
    ("2024-05-06 9:00", "2024-05-06 09:00:00 +0"),
    ("2024-05-06T12:00:00+02:00", "2024-05-06 12:00:00 +7200"),
    ("2024-05-06 12:00:00 +0200", "2024-05-06 12:00:00 +7200"),
    ("2024-05-06 12:00 -4", "2024-05-06 12:00:00 -14400"),
    ("2024-05-06 12:00+05", "2024-05-06 12:00:00 +18000"),
    ("2024-05-06 12:00:59 -03:30", "2024-05-06 12:00:59 -12600"),
    ("2016-12-31 23:59:60Z", "2016-12-31 23:59:59 +0"),
  ]

  @Test(arguments: forms)
  func aDateIsRead(text: String, expected: String) throws {
    let date = try #require(Timestamp(lenient: text))
    #expect(describe(date) == expected)
  }

  @Test(arguments: [
    "", "tomorrow", "2024", "2024-05", "24-05-06", "2024-13-01", "2024-02-30", "2023-02-29", "2024-00-01",
    "2024/05-06", "06.05.2024",
    "2024-05-06T", "2024-05-06 7", "2024-05-06 7:5", "2024-05-06 25:00", "2024-05-06 12:60",
    "2024-05-06 12:00:61", "2024-05-06 12:00:00.",
    "2024-05-06 12:00 CET", "2024-05-06 12:00 +25:00", "2024-05-06 12:00 +02:60", "2024-05-06 12:00 +020",
    "2024-05-06 12:00:00 +0200 x",
    "2024-05-06x", "2024-05-06 12:00 2024 -0800", "May 6, 2024", "20240506", "2024-05-061", "12024-05-06",
    "2024-05-06 13:017:00",
  ])
  func anythingElseIsNoDate(text: String) {
    #expect(Timestamp(lenient: text) == nil)
  }

  private func describe(_ date: Timestamp) -> String {
    let fields = date.fields
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = "\(fields.year)-\(padded(fields.month))-\(padded(fields.day))"
    guard !date.isDateOnly else { return day }
    let time = [fields.hour, fields.minute, fields.second].map(padded).joined(separator: ":")
    return "\(day) \(time) \(date.utcOffset < 0 ? "" : "+")\(date.utcOffset)"
  }
}
