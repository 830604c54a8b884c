import Testing

@testable import Search

@Suite struct RankingTests {
  private static let articles = [
    article(
      "Ferries stop at noon", points: ["The harbour closes early.", "Boats wait."], source: "The Salt Ledger"),
    article("The harbour of Östwick", points: ["Its quay is new."], tags: ["Steel"]),
    article("A new quay", points: ["The harbour has it, and the harbour paid."], tags: ["Ports"]),
    article("Bread from kelp", points: ["A baker dries it."], tags: ["Harbour"]),
    article("Steel for the bridge", points: ["It came by ferry."]),
    article("Kelder's tide tables", points: ["Printed since 1950."], source: "Harbour Gazette"),
  ]

  @Test(arguments: [
    (
      "harbour",
      [
        "The harbour of Östwick", "A new quay", "Bread from kelp", "Ferries stop at noon",
        "Kelder's tide tables",
      ]
    ),
    (
      "HARBOUR ",
      [
        "The harbour of Östwick", "A new quay", "Bread from kelp", "Ferries stop at noon",
        "Kelder's tide tables",
      ]
    ),
    ("ferr", ["Ferries stop at noon", "Steel for the bridge"]),
    ("ferr ", []),
    ("ferry", ["Steel for the bridge"]),
    ("ostwick", ["The harbour of Östwick"]),
    ("kelders", ["Kelder's tide tables"]),
    ("harbour quay", ["A new quay", "The harbour of Östwick"]),
    ("harbour stee", ["The harbour of Östwick"]),
    ("harbour bread bridge", []),
    ("1950", ["Kelder's tide tables"]),
    ("", []), ("!?", []),
  ])
  func answers(query: String, titles: [String]) {
    #expect(PublishedSearch(index(Self.articles))(query) == titles)
  }

  @Test func titlesComeBeforeKeyPointsAndTheseBeforeTexts() {
    let words = Array(repeating: "tide", count: 50).joined(separator: " ")
    let articles = [
      article("The tide"), article("B", points: [words]), article("C", points: ["tide"]), article("D"),
    ]
    #expect(
      PublishedSearch(index(articles, texts: ["", "", "", words]))("tide") == ["The tide", "B", "C", "D"])
    #expect(Strength.at(title: 1).level(titleLength: 40) > Strength.at(keyPoints: 255).level(titleLength: 1))
    #expect(Strength.at(keyPoints: 1).level(titleLength: 1) > Strength.at(text: 255).level(titleLength: 1))
  }

  @Test func theNewerOfTwoEqualArticlesIsFirst() {
    let found = PublishedSearch(index([article("Tide one"), article("Tide two")]))("tide")
    #expect(found == ["Tide two", "Tide one"])
  }

  @Test func aWholeWordComesBeforeTheBeginningOfARareOne() {
    let articles = (0..<9).map { article("Port \($0)") } + [article("Portcullis")]
    #expect(PublishedSearch(index(articles))("port").last == "Portcullis")
  }

  @Test func wordsOfMostArticlesNarrowNothingBesideOthers() {
    let articles = (0..<600).map { article($0 == 7 ? "A quay" : "The tide \($0)") }
    let search = PublishedSearch(index(articles))
    #expect(search("the quay ") == ["A quay"])
    #expect(search("the ").count == 599)
  }

  @Test func textsAreSearchedWithoutTheirMarkup() {
    let search = PublishedSearch(
      index(
        [article("A"), article("B")],
        texts: ["<p class=\"lead\">Salt &amp; steel</p>", "<a href=\"/steel/\">lead</a>"]))
    #expect(search("steel ") == ["A"])
    #expect(search("lead ") == ["B"])
    #expect(search("amp ") == [])
  }
}

extension Strength {
  fileprivate static func at(title: UInt8 = 0, keyPoints: UInt8 = 0, text: UInt8 = 0) -> Strength {
    Strength(title: title, keyPoints: keyPoints, tags: 0, source: 0, text: text)
  }
}
