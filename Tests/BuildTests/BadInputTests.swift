import Build
import Foundation
import TestSupport
import Testing
import Vocabulary

/// Whatever stands in the site's folder, the build says what is wrong and where, and loses nothing.
@Suite struct BadInputTests {
  private static let articles: [(text: String, findings: [String: String], isPublished: Bool)] = [
    ("---\ntitle: 1️⃣[a, b\n---\nText.\n", ["1️⃣": "this list is not closed"], false),
    ("1️⃣---\ntitle: A\n\nText without an end.\n", ["1️⃣": "the front matter never ends"], false),
    ("---\ndate: 1️⃣tomorrow\n---\nText.\n", ["1️⃣": "'tomorrow' is not a date; write YYYY-MM-DD"], false),
    ("---\ndate: 1️⃣2024-02-30\n---\nText.\n", ["1️⃣": "'2024-02-30' is not a date; write YYYY-MM-DD"], false),
    ("---\ntitle: 1️⃣[a, b]\n---\nText.\n", ["1️⃣": "title is a list"], false),
    ("---\n1️⃣titel: A\n---\nText.\n", ["1️⃣": "unknown front matter key 'titel'"], true),
    ("1️⃣", ["1️⃣": "the article has no text"], true),
    ("---\ntitle: A\n---\n1️⃣", ["1️⃣": "the article has no text"], true),
    (
      "---\nslug: 1️⃣../../etc/x\n---\nText.\n",
      ["1️⃣": "'../../etc/x' cannot be used as slug: it is no place in the site"], false
    ),
    ("---\nslug: 1️⃣..\n---\nText.\n", ["1️⃣": "'..' cannot be used as slug: it is no place in the site"], false),
    (
      "---\nslug: 1️⃣a/../b\n---\nText.\n",
      ["1️⃣": "'a/../b' cannot be used as slug: it is no place in the site"],
      false
    ),
    (
      "---\npermalink: 1️⃣/a/../../b/\n---\nText.\n",
      ["1️⃣": "'/a/../../b/' cannot be used as permalink: it is no place in the site"], false
    ),
    (
      "---\npermalink: 1️⃣https://else.example/\n---\nText.\n",
      ["1️⃣": "'https://else.example/' cannot be used as permalink: it is no place in the site"], false
    ),
    (
      "---\naliases: [/a/, 1️⃣../../x]\n---\nText.\n",
      ["1️⃣": "'../../x' cannot be used as aliases: it is no place in the site"], false
    ),
    (
      "---\npermalink: 1️⃣/.precis-staging/x/\n---\nText.\n",
      ["1️⃣": "'/.precis-staging/x/' cannot be used as permalink: it is no place in the site"], false
    ),
  ]

  @Test(arguments: articles.indices) func eachProblemIsNamedWithItsPlace(index: Int) async throws {
    let (text, findings, isPublished) = Self.articles[index]
    let site = try await SiteFixture("-- content/good.md --\nText.\n").edit("content/bad.md", text).build()
    try site.expectFindings(findings).expectPublished(isPublished)
    if isPublished {
      try site.expect("bad/index.html", contains: "<h1").expect("good/index.html", contains: "Text.")
    }
  }

  @Test func allProblemsAreReportedInOneRunAndSorted() async throws {
    let site = try SiteFixture()
    for (index, article) in Self.articles.enumerated() {
      _ = try site.edit("content/\(index).md", article.text)
    }
    _ = try site.edit("precis.yml", "titel: x\n").edit("Templates/home.html", "{{ nothing }}\n")
    try await site.build()
    let findings = site.report?.findings ?? []
    #expect(Set(findings.compactMap(\.location?.path.string)).count == Self.articles.count + 1)
    #expect(findings == findings.sorted())
    #expect(findings.filter { $0.severity == .error }.allSatisfy { $0.location != nil })
  }

  @Test func anUnknownKeyIsOneWarningForTheSite() async throws {
    let site = try SiteFixture("-- content/a.md --\n---\ntitle: A\n1️⃣titel: B\n---\nText.\n")
    for number in 0..<20 { _ = try site.edit("content/b\(number).md", "---\ntitel: x\n---\nText.\n") }
    try await site.build().expectFindings(["1️⃣": "unknown front matter key 'titel', in 21 articles"])
    #expect(site.report?.findings.first?.hint == "did you mean 'title'?")
  }

  @Test func keysOfOtherGeneratorsPass() async throws {
    try await SiteFixture(
      "-- content/a.md --\n---\nlayout: post\ntype: x\nweight: 3\ncomments: true\nid: 7\nsitemap: false\nmath: true\neleventyNavigation: {key: a}\nTITLE: A\n---\nText.\n"
    ).build().expectFindings([:]).expect("a/index.html", contains: "<title>A · ")
  }

  @Test func aDateInTheFileNameStandsInForAWrongOne() async throws {
    try await SiteFixture("-- content/2024-05-06-a.md --\n---\ndate: 1️⃣soon\n---\nText.\n").build()
      .expectFindings(["1️⃣": "'soon' is not a date; write YYYY-MM-DD"]).expectPublished()
      .expect("2024/05/06/a/index.html", contains: "datetime=\"2024-05-06\"")
  }

  @Test(arguments: [
    "---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\ng: [*f,*f,*f,*f,*f,*f,*f,*f,*f]\n---\nText.\n",
    "---\ntitle: " + String(repeating: "[", count: 100_000) + "\n---\nText.\n",
    "---\ntitle: " + String(repeating: "{a: ", count: 50_000) + "\n---\nText.\n",
    "{\"title\": " + String(repeating: "[", count: 100_000) + "\n\nText.\n",
    "+++\ntitle = " + String(repeating: "[", count: 100_000) + "\n+++\nText.\n",
  ]) func frontMatterThatExplodesIsAnError(text: String) async throws {
    let site = try await SiteFixture().edit("content/a.md", text).build()
    site.expectPublished(false)
    #expect(
      site.report?.findings.contains { $0.severity == .error && $0.location?.path.string == "content/a.md" }
        == true)
  }

  @Test func bytesThatAreNotUTF8AreNamed() async throws {
    let site = try await SiteFixture().edit("content/a.md", bytes: Array("One\nTwo ".utf8) + [0xFF, 0xFE])
      .build()
    #expect(
      site.report?.findings.map { "\($0.location.map(String.init(describing:)) ?? ""): \($0.message.text)" }
        == ["content/a.md:2:5: the file is not UTF-8"])
    site.expectPublished(false)
  }

  @Test func aNULIsPublishedAsAReplacementCharacter() async throws {
    try await SiteFixture().edit("content/a.md", bytes: Array("One\u{0}two.".utf8)).build().expectPublished()
      .expect("a/index.html", contains: "One\u{FFFD}two.")
  }

  @Test func aByteOrderMarkAndWindowsLineEndsAreAccepted() async throws {
    try await SiteFixture().edit(
      "content/a.md", "\u{FEFF}---\r\ntitle: Mark\r\ntags:\r\n  - ships\r\n---\r\nText of\r\ntwo lines.\r\n"
    ).build()
      .expectFindings([:]).expect(
        "a/index.html", contains: "<title>Mark · ", "<p>Text of", "rel=\"tag\">ships</a>"
      )
      .expect("a/index.html", lacks: "\r")
  }

  @Test(arguments: [
    "[", "(", "![", "*a_", "`", "\"", "'", "<", "&", "> ", "- ", "[a](", "[]: x\n", "\\", "~", "_", "<a ",
    "<!--", "\r", "# ",
  ])
  func tenThousandOfAnythingAreNoProblem(text: String) async throws {
    let site = try await SiteFixture().edit(
      "content/a.md",
      "A first word. " + String(repeating: text, count: 10_000) + "\n\n"
        + String(repeating: text, count: 10_000)
    ).build()
    site.expectPublished()
    #expect(try site.page("a/index.html").contains("</html>"))
  }

  @Test func anArticleOfFiveMegabytesIsBuilt() async throws {
    let paragraph = SiteFixture.article + "\n\n"
    let text = String(repeating: paragraph, count: 5_000_000 / paragraph.utf8.count)
    let site = try await SiteFixture().edit("content/a.md", text).build()
    try site.expectFindings([:])
    #expect(try site.page("a/index.html").utf8.count > 5_000_000)
  }

  @Test(arguments: [
    "../../x", ".", "..", "🚢🚢", String(repeating: "letter", count: 50), "/etc/passwd", "a\\b", "%2e%2e/x",
    "\u{202E}txt", "CON", "index.html", "feed.xml", "page",
  ])
  func aTagCannotLeaveItsFolder(tag: String) async throws {
    let site = try await SiteFixture(
      "-- content/a.md --\n---\ntags: ['\(tag)', plain]\nsource: '\(tag)'\n---\nText.\n"
    ).build()
    site.expectPublished()
    let tags = try site.output().keys.filter { $0.hasPrefix("tags/") && $0.hasSuffix("/index.html") }
    #expect(tags.count == 3, "the list and two tags")
    #expect(tags.allSatisfy { $0.split(separator: "/").count <= 3 && $0.utf8.count < 250 })
    let broken = try site.brokenLinks()
    #expect(broken == [])
    let files = try site.folder.tree("").keys.filter { !$0.hasPrefix("public/") && !$0.hasPrefix(".precis/") }
    #expect(files.sorted() == ["content/a.md"])
  }

  @Test func linksOutOfContentAreNotFollowed() async throws {
    let outside = try TemporaryFolder()
    try outside.write("secret", to: "secret.md")
    try await SiteFixture("-- content/a.md --\nText.\n-- shared/b.md --\nInside.\n")
      .link("content/out.md", to: outside.path + "/secret.md").link("content/folder", to: outside.path)
      .link("content/up", to: "..").link("content/self.md", to: "self.md").link("content/loop", to: ".")
      .link("content/broken.md", to: "nowhere.md").link("content/also.md", to: "a.md").build()
      .expectPublished().expect("also/index.html", contains: "Text.")
      .then { site in
        let messages = site.report?.findings.map(\.message.text) ?? []
        #expect(messages.count == 6, "\(messages)")
        #expect(messages.allSatisfy { $0.contains("is left out: it is a link") })
        for (name, bytes) in try site.output() {
          #expect(!String(decoding: bytes, as: UTF8.self).contains("secret") && !name.contains("secret"))
        }
      }
  }

  @Test func aSlugOfThreeHundredLettersIsCutAndAPermalinkIsAnError() async throws {
    let long = String(repeating: "a", count: 300)
    let site = try await SiteFixture(
      "-- content/a.md --\n---\nslug: \(long)\n---\nText.\n-- content/b.md --\n---\npermalink: /\(long)/\n---\nText.\n"
    ).build()
    #expect(
      site.report?.findings.filter { $0.severity == .error }.compactMap(\.location?.path.string).last
        == "content/b.md")
    site.expectPublished(false)
  }

  @Test(arguments: [
    "titel: x", "page_size: many", "base_url: nowhere", "language: xx", "menu: x", "title: [",
    "title: &a\n  - *a", "markdown: {html: maybe}", "permalinks: [x]",
  ])
  func problemsOfTheConfigurationAreNamed(text: String) async throws {
    let site = try await SiteFixture("-- precis.yml --\n\(text)\n-- content/a.md --\nText.\n").build()
    site.expectPublished(false)
    #expect(site.report?.findings.first?.location?.path.string == "precis.yml")
    #expect(site.report?.findings.count == 1)
  }

  @Test func filesWithoutALetterInTheirNamesAreNamed() async throws {
    let site = try await SiteFixture("-- content/🚢.md --\nText.\n").build()
    #expect(
      site.report?.findings.map(\.message.text) == [
        "the file's name has no letter or digit to make an address of"
      ])
  }
}
