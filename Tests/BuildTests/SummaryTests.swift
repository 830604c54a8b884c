import Build
import Foundation
import TestSupport
import Testing
import Vocabulary

@Suite struct SummaryTests {
  @Test func everyKeyPointLeadsToItsSentence() async throws {
    let site = try await SiteFixture("-- content/a.md --\n# Harbour\n\n\(SiteFixture.article)\n").build()
    try site.expectFindings([:]).expect(
      "a/index.html", contains: "<details class=\"key-points\" open><summary>Summary</summary><ul><li>")
    let page = try site.page("a/index.html")
    let points = try site.texts(in: "a/index.html", from: "<li><a href=\"#kp-", to: "</a></li>")
    #expect((3...5).contains(points.count))
    var last = page.startIndex
    for (index, point) in points.enumerated() {
      let id = "kp-\(index + 1)"
      let shown = point.components(separatedBy: "\">").dropFirst().joined(separator: "\">")
      #expect(point.hasPrefix("\(index + 1)\">"))
      #expect(page.components(separatedBy: "id=\"\(id)\"").count == 2, "\(id) stands once")
      let opening = try #require(page.range(of: "<span class=\"sentence\" id=\"\(id)\">"))
      #expect(opening.lowerBound > last, "key points stand in the order of the text")
      last = opening.lowerBound
      let sentence = page[opening.upperBound...].components(separatedBy: "</span>")[0]
      #expect(plain(sentence) == plain(shown))
      #expect(!shown.contains("<a ") && plain(shown).hasSuffix(".") || plain(shown).hasSuffix("\""))
    }
  }

  /// Without tags, and with single spaces.
  private func plain(_ html: String) -> String {
    html.replacing(/<[^>]*>/, with: "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func whatIsNoSentenceOfTheArticlesIsNoKeyPoint() async throws {
    try await SiteFixture(
      "-- precis.yml --\nsummaries: {points: 20, max_words: 1000}\n-- content/a.md --\n\(SiteFixture.article)\n"
    ).build().then { site in
      let points = try site.texts(in: "a/index.html", from: "<ul><li>", to: "</ul>").joined()
      #expect(!points.isEmpty)
      for text in ["quotation of somebody", "code. is.", "What it cost"] {
        #expect(!points.contains(text), "\(text)")
      }
    }
  }

  @Test func fewerThanSixSentencesGetNoBox() async throws {
    let five = (1...5).map { "Sentence number \($0) tells what ship \($0) carried to the harbour of Skarn." }
    let six = five + ["The sixth sentence tells that nothing else arrived on the long day of the storm."]
    try await SiteFixture(
      "-- content/five.md --\n\(five.joined(separator: " "))\n-- content/six.md --\n\(six.joined(separator: " "))\n"
    ).build().expect("five/index.html", lacks: "key-points", "kp-1").expect(
      "six/index.html", contains: "<details class=\"key-points\" open>")
  }

  @Test func theAuthorsOwnListWins() async throws {
    try await SiteFixture(
      """
      -- content/a.md --
      ---
      summary:
        - The *first* point & more.
        - "`code` in [the](javascript:alert) <b>second</b>."
        - 2024. A year that is no list.
        - "# A hash, - dash and > more"
        - "- A dash"
      ---
      \(SiteFixture.article)
      """
    ).build().expectFindings([:])
      .expect(
        "a/index.html",
        contains:
          "<summary>Summary</summary><ul><li>The <em>first</em> point &amp; more.</li><li><code>code</code> in the second.</li><li>2024. A year that is no list.</li><li># A hash, - dash and &gt; more</li><li>- A dash</li></ul>"
      )
      .expect("a/index.html", lacks: "kp-1").expect("feed.xml", contains: "• The first point &amp; more.")
  }

  @Test func aTextIsTheStandfirstAndKeyPointsAreStillMade() async throws {
    let article = "-- content/a.md --\n---\nsummary: A teaser of the author's.\n---\n\(SiteFixture.article)\n"
    try await SiteFixture(article).build().expectFindings([:]).expect(
      "a/index.html", contains: "<p class=\"standfirst\">A teaser of the author&#39;s.</p>",
      "<meta name=\"description\" content=\"A teaser of the author&#39;s.\">", "href=\"#kp-1\"")
    try await SiteFixture("-- precis.yml --\nsummaries: {text: points}\n" + article).build().expectFindings(
      [:])
      .expect(
        "a/index.html",
        contains: "<ul><li>A teaser of the author’s.</li></ul>".replacingOccurrences(of: "’", with: "&#39;")
      )
      .expect("a/index.html", lacks: "standfirst", "kp-1")
  }

  @Test func aMappingSteersWhatIsTaken() async throws {
    let steering = """
      summary:
        points: 2
        pin: [Twelve ships waited outside the harbour while the work went on.]
        skip: [The harbour of Skarn opened again on Monday]
      """
    let site = try await SiteFixture("-- content/a.md --\n---\n\(steering)\n---\n\(SiteFixture.article)\n")
      .build()
    try site.expectFindings([:])
    let points = try site.texts(in: "a/index.html", from: "<li><a href=\"#kp-", to: "</a></li>")
    #expect(points.count == 2)
    #expect(points.contains { $0.contains("Twelve ships waited outside") })
    #expect(!points.contains { $0.contains("opened again on Monday") })
  }

  @Test(arguments: ["summary: false", "summary: 'false'"]) func falseMeansNoBox(frontMatter: String)
    async throws
  {
    let site = try await SiteFixture("-- content/a.md --\n---\n\(frontMatter)\n---\n\(SiteFixture.article)\n")
      .build()
    try site.expectFindings([:])
    if frontMatter.contains("'") {
      try site.expect("a/index.html", contains: "standfirst")
    } else {
      try site.expect("a/index.html", lacks: "key-points", "kp-1", "standfirst")
    }
  }

  @Test func aPlainPageHasNone() async throws {
    try await SiteFixture(
      "-- content/pages/about.md --\n---\nsummary: [Mine.]\n---\n\(SiteFixture.article)\n"
    ).build()
      .expect("pages/about/index.html", lacks: "key-points", "kp-1")
  }

  @Test func summariesThatAreWronglyWrittenAreNamed() async throws {
    try await SiteFixture(
      """
      -- content/a.md --
      ---
      summary:
        - A point.
        - 1️⃣{a: b}
        - 2️⃣
      ---
      Text.
      -- content/b.md --
      ---
      summary: {points: 3️⃣many, 4️⃣pins: [x]}
      ---
      Text.
      """
    ).build().expectPublished(false).then { site in
      let messages = site.report?.findings.map(\.message.text) ?? []
      #expect(
        messages == [
          "key point 2 is a mapping", "key point 3 is empty", "points is 'many'",
          "unknown key 'pins' in summary; did you mean 'pin'?",
        ])
    }
  }
}
