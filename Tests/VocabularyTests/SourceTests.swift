import Testing

@testable import Vocabulary

@Suite struct SitePathTests {
  @Test(arguments: ["", "/a", "a/", "a//b", "..", "a/..", "./a", "a\u{7}", "a\\b"])
  func cannotBeUnsafe(text: String) {
    #expect(SitePath(text) == nil)
  }

  @Test func hasParts() throws {
    let path = try #require(SitePath("content/2024/harbour.es.md"))
    #expect(path.name == "harbour.es.md")
    #expect(path.pathExtension == "md")
    #expect(path.folder?.string == "content/2024")
    #expect(path.removing(prefix: try #require(SitePath("content")))?.string == "2024/harbour.es.md")
    #expect(path.removing(prefix: try #require(SitePath("cont"))) == nil)
    #expect(try #require(SitePath(".hidden")).pathExtension == "")
  }

  @Test(arguments: [
    ("b.md", "a", "a/b.md"), ("../b.md", "a/c", "a/b.md"), ("/b.md", "a", "b.md"),
    ("./x/../b.md", "a", "a/b.md"),
  ])
  func resolves(reference: String, folder: String, expected: String) {
    #expect(SitePath.resolving(reference, in: SitePath(folder))?.string == expected)
  }

  @Test func doesNotResolveOutOfItsRoot() {
    #expect(SitePath.resolving("../../x", in: SitePath("a")) == nil)
    #expect(SitePath.resolving("..", in: SitePath("a")) == nil)
  }
}

@Suite struct SourceTextTests {
  private func source(_ text: String) throws -> SourceText {
    SourceText(path: try #require(SitePath("a.md")), bytes: Array(text.utf8))
  }

  @Test func countsLinesAndCharacters() throws {
    let text = try source("one\ntwö x\n")
    #expect(text.location(at: 0).description == "a.md:1:1")
    #expect(text.location(at: 9).description == "a.md:2:5")
    #expect(text.location(at: 99).description == "a.md:3:1")
    #expect(text.excerpt(at: 9) == "twö x")
    #expect(text.offset(ofLine: 2) == 4)
    #expect(text.offset(ofLine: 9) == 11)
  }

  @Test func excerptsHaveNoLineEnds() throws {
    #expect(try source("one\r\ntwo").excerpt(at: 1) == "one")
    #expect(try source("").excerpt(at: 5) == "")
  }

  @Test func findingsSortByPlace() throws {
    let text = try source("a\nb\n")
    let findings = [
      text.finding(.error, at: 2, "second"), text.finding(.warning, at: 0, "first"),
      Finding(.warning, at: nil, "site"),
      text.finding(.warning, at: 2, "third"),
    ]
    #expect(findings.sorted().map(\.message.text) == ["site", "first", "second", "third"])
    #expect(findings.hasErrors)
  }
}

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("titel", "title"), ("tag", "tags"), ("Descripton", "description"), ("dtae", "date"), ("xyz", nil),
    ("", nil),
  ])
  func findsWhatWasMeant(name: String, expected: String?) {
    #expect(nearestName(to: name, among: ["title", "tags", "date", "description"]) == expected)
  }
}

@Suite struct TimestampTests {
  @Test func daysGoThereAndBack() throws {
    for day in stride(from: -700_000, through: 2_900_000, by: 977) {
      let fields = Timestamp(secondsSince1970: day * 86_400).fields
      let date = try #require(Timestamp(year: fields.year, month: fields.month, day: fields.day))
      #expect(date.secondsSince1970 == day * 86_400)
    }
  }

  @Test func fieldsAreThoseOfTheAuthorsOffset() throws {
    let moment = try #require(
      Timestamp(year: 2024, month: 2, day: 29, hour: 23, minute: 30, second: 5, utcOffset: 7200))
    #expect(moment.secondsSince1970 == 1_709_242_205)
    #expect(
      moment.fields
        == CalendarFields(
          year: 2024, month: 2, day: 29, hour: 23, minute: 30, second: 5, weekday: 4, dayOfYear: 60))
  }

  @Test(arguments: [(2023, 2, 29), (2024, 13, 1), (2024, 0, 1), (2024, 4, 31), (1900, 2, 29), (10_000, 1, 1)])
  func daysThatAreNoneFail(year: Int, month: Int, day: Int) {
    #expect(Timestamp(year: year, month: month, day: day) == nil)
  }
}
