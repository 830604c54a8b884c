import Foundation
import TestSupport
import Testing

/// `precis render`, `summarize` and `import`.
@Suite struct ArticleCommandTests {
  private let plain = """
    The harbour of *Skarn* opens & closes
    ▼ Summary
    - The harbour opened on Monday, after "three weeks".
    • 2. It cost 5 * 3 * 2 crowns; see [1] and <a>.
    – The mayor's view: it was worth it.

    The harbour of Skarn opened again on Monday, after three weeks in which no ship could enter it.
    # A sandbank had moved into the channel_of_trade during the storm.

    1. The town lost 40,000 crowns every day.
    (Source: The "Skarn" Gazette)

    """

  @Test func importThenBuildShowsTheArticleAsItWas() throws {
    let command = try Command(site: "-- article.txt --\n" + plain)
    let imported = try command.run("import", "article.txt")
    #expect(imported.status == 0, "\(imported.errors)")
    #expect(imported.output == "content/the-harbour-of-skarn-opens-closes.md\n")
    #expect(try command.run("build", "--base-url", "https://example.org/").errors.hasPrefix("Built 1"))
    let page = try command.folder.text("public/the-harbour-of-skarn-opens-closes/index.html")
    for text in [
      "<h1 data-pagefind-weight=\"10\">The harbour of *Skarn* opens &amp; closes</h1>",
      "<li>The harbour opened on Monday, after &quot;three weeks&quot;.</li><li>2. It cost 5 * 3 * 2 crowns; see [1] and &lt;a&gt;.</li><li>The mayor&#39;s view: it was worth it.</li></ul>",
      "# A sandbank had moved into the channel_of_trade during the storm.</p>",
      "<p>1. The town lost 40,000 crowns every day.</p>",
      "(Source: <a href=\"../sources/the-skarn-gazette/\">The &quot;Skarn&quot; Gazette</a>)",
    ] { #expect(page.contains(text), "\(text) is not in \(page)") }
  }

  @Test func importNeverOverwrites() throws {
    let command = try Command(site: "-- a.txt --\nTitle\n\nText.\n-- into/title.md --\nMine.\n")
    let result = try command.run("import", "a.txt", "--into", "into")
    #expect(result.status == 1)
    #expect(result.errors == "error: a.txt: into/title.md is there already; remove or rename it first\n")
    #expect(try command.folder.text("into/title.md") == "Mine.\n")
    #expect(
      try command.run("import", "a.txt", "--into", "elsewhere/deep").output == "elsewhere/deep/title.md\n")
  }

  @Test func importGoesOnBehindAProblem() throws {
    let command = try Command(site: "-- empty.txt --\n-- a.txt --\nTitle\n\nText.\n")
    try command.folder.write(Data([0x41, 0xFF]), to: "latin.txt")
    let result = try command.run("import", "empty.txt", "latin.txt", "a.txt")
    #expect(result.status == 1)
    #expect(result.output == "content/title.md\n")
    #expect(
      result.errors == """
        error: empty.txt: there is no article in it: the first line is the title, and paragraphs follow
        error: latin.txt: the file is not UTF-8; save it as UTF-8

        """)
  }

  @Test func summariesComeAsTextMarkdownAndJSON() throws {
    let command = try Command(site: "-- a.md --\n---\ntitle: Grain\nlang: en\n---\n\(SiteFixture.article)\n")
    let text = try command.run("summarize", "a.md", "--points", "2")
    #expect(text.status == 0 && text.errors == "")
    #expect(
      text.output.split(separator: "\n").count == 2
        && text.output.split(separator: "\n").allSatisfy { $0.hasPrefix("• ") })
    #expect(try command.run("summarize", "a.md", "--format", "markdown").output.hasPrefix("- "))
    let json = try command.run("summarize", "a.md", "--format", "json", "--points", "3")
    let summary = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(
      summary["title"] as? String == "Grain" && summary["origin"] as? String == "extracted"
        && summary["language"] as? String == "en")
    #expect((summary["key_points"] as? [[String: Any]])?.count == 3)
    let explained = try command.run("summarize", "a.md", "--explain")
    #expect(explained.output.contains("\n   1 ") && explained.output.contains("  taken: "))
    let reasons = try command.run("summarize", "a.md", "--explain", "--format", "json").output
    let report = try #require(try JSONSerialization.jsonObject(with: Data(reasons.utf8)) as? [String: Any])
    let sentences = try #require(report["sentences"] as? [[String: Any]])
    #expect(sentences.count { $0["taken"] as? Bool == true } == (report["key_points"] as? [Any])?.count)
    for sentence in sentences {
      guard let score = sentence["score"] as? Double else { continue }
      let parts = try #require(sentence["parts"] as? [String: Double])
      #expect(abs(parts.values.reduce(0, +) - score) < 1e-3, "\(sentence)")
    }
  }

  @Test func standardInputIsSummarizedAndRendered() throws {
    let command = try Command()
    #expect(try command.run("summarize", input: SiteFixture.article).output.hasPrefix("• "))
    #expect(try command.run("summarize", "-", input: SiteFixture.article).output.hasPrefix("• "))
    #expect(
      try command.run("render", input: "# One\n\n*Two*\n\nThree\n").output
        == "<p><em>Two</em></p>\n<p>Three</p>\n")
    #expect(
      try command.run("render", "-", "--commonmark", input: "# One\n\n<b>\n").output == "<h1>One</h1>\n<b>\n")
  }

  @Test func aShortTextHasNoKeyPoints() throws {
    let result = try Command(site: "-- a.md --\nOne sentence. Two sentences.\n").run("summarize", "a.md")
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(result.errors == "no key points: too few sentences of the text can stand on their own\n")
  }

  @Test func theAuthorsOwnKeyPointsArePrinted() throws {
    let command = try Command(
      site: "-- a.md --\n---\nsummary: [The *first* one., Second.]\n---\nText.\n-- b.txt --\n" + plain)
    #expect(try command.run("summarize", "a.md").output == "• The first one.\n• Second.\n")
    #expect(
      try command.run("summarize", "b.txt").output.hasPrefix(
        "• The harbour opened on Monday, after \"three weeks\".\n• 2. It cost"))
  }

  @Test func problemsOfAFileAreReported() throws {
    let command = try Command(site: "-- a.md --\n---\ntitle: [\n---\nText.\n")
    for name in ["render", "summarize"] {
      let result = try command.run(name, "a.md")
      #expect(result.status == 1)
      #expect(result.output == "")
      #expect(result.errors.hasPrefix("a.md:3:1: error: "), "\(result.errors)")
    }
  }

  /// The article that the site's form was taken from, where it lies beside the repository.
  private static let original: String? = {
    let file = URL(filePath: #filePath).appending(path: "../../../../shared/seed/article.txt").standardized
    return try? String(contentsOf: file, encoding: .utf8)
  }()

  @Test(.enabled(if: original != nil, "the original article is not here"))
  func theOriginalArticleBecomesAPage() throws {
    let text = try #require(Self.original)
    let command = try Command()
    try command.folder.write(text, to: "article.txt")
    let name = try command.run("import", "article.txt").output.split(separator: "\n").joined()
    #expect(name.hasPrefix("content/"))
    let lines = text.split(separator: "\n").map(String.init)
    let points = lines.filter { $0.hasPrefix("-") || $0.hasPrefix("•") || $0.hasPrefix("–") }.map {
      $0.dropFirst().drop { $0 == " " }
    }
    #expect(points.count == 5)
    #expect(try command.run("build", "--base-url", "https://example.org/").status == 0)
    let pagePath = "public/\(name.dropFirst(8).dropLast(3))/index.html"
    let page = unescaped(try command.folder.text(pagePath))
    for text in [lines[0]] + points.map(String.init)
      + lines.filter({ $0.hasPrefix("(Source:") }).map({ String($0.dropFirst(9).dropLast()) })
    {
      #expect(page.contains(text), "\(text) is not on the page")
    }
    #expect(page.components(separatedBy: "<details class=\"key-points\" open>").count == 2)
    let list = page.components(separatedBy: "<ul><li>")[1].components(separatedBy: "</ul>")[0]
    #expect(list.components(separatedBy: "</li>").count == 6)

    let markdown = try command.folder.text(name)
    let ownSummary = try #require(markdown.range(of: "summary:\n"))
    let next = try #require(markdown[ownSummary.upperBound...].range(of: "\nsource:"))
    try command.folder.write(
      markdown.replacingCharacters(
        in: ownSummary.lowerBound..<markdown.index(after: next.lowerBound), with: ""), to: name)
    #expect(try command.run("build", "--base-url", "https://example.org/").status == 0)
    #expect(
      try command.folder.text(pagePath).contains(
        "<details class=\"key-points\" open><summary>Summary</summary><ul><li><a href=\"#kp-1\">"))
  }
}
