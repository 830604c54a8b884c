import Foundation
import TestSupport
import Testing

/// `precis build` as somebody calls it.
@Suite struct BuildCommandTests {
  private let site = """
    -- precis.yml --
    base_url: https://example.org/
    -- content/a.md --
    ---
    title: A
    ---
    Text.

    """

  @Test func aSiteIsBuiltAndSaidToBe() throws {
    let command = try Command(site: site)
    let first = try command.run("build")
    #expect(first.status == 0)
    #expect(first.output == "")
    #expect(first.errors.hasPrefix("Built 1 article"), "\(first.errors)")
    #expect(first.errors.contains("written, 0 unchanged, in ") && first.errors.hasSuffix(" s.\n"))
    #expect(try command.folder.text("public/a/index.html").contains("<p>Text.</p>"))
    #expect(try command.run("build").errors.contains(": 0 written, "))
  }

  @Test func problemsAreReportedAndNothingIsPublished() throws {
    let command = try Command(site: site + "-- content/b.md --\n---\ndate: tomorrow\ntitel: x\n---\nText.\n")
    let result = try command.run("build")
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(
      result.errors == """
        content/b.md:2:7: error: 'tomorrow' is not a date; write YYYY-MM-DD
          2 | date: tomorrow
            |       ^
        content/b.md:3:1: warning: unknown front matter key 'titel'
          3 | titel: x
            | ^
          hint: did you mean 'title'?
        Nothing was published: 1 error and 1 warning.

        """)
    #expect(!command.folder.exists("public/a/index.html"))
  }

  @Test func warningsDoNotFailABuildUnlessItIsStrict() throws {
    let command = try Command(site: site + "-- content/b.md --\n---\ntitel: x\n---\nText.\n")
    let strict = try command.run("build", "--strict")
    #expect(strict.status == 1)
    #expect(strict.errors.contains("Nothing was published: 1 warning."))
    let result = try command.run("build")
    #expect(result.status == 0)
    #expect(result.errors.contains(", with 1 warning.\n"))
  }

  @Test(arguments: [
    ["build", "--nonsense"], ["nonsense"], ["build", "--jobs", "0"], ["build", "--jobs", "many"],
    ["build", "--root", "nowhere"],
    ["build", "--base-url", "nowhere"], ["build", "--format", "xml"], ["build", "--output", "content"],
    ["build", "extra"],
    ["summarize", "nowhere.md"], ["summarize", "--points", "0"], ["render", "nowhere.md"], ["import"],
    ["import", "nowhere.txt"],
  ]) func wrongUsageIsSaidSo(arguments: [String]) throws {
    let result = try Command(site: site).run(arguments)
    #expect(result.status == 64, "\(result.errors)")
    #expect(result.output == "")
    #expect(result.errors.lowercased().hasPrefix("error: "))
  }

  @Test func aFolderWithoutContentIsSaidToBeNoSite() throws {
    let result = try Command().run("build")
    #expect(result.status == 64)
    #expect(
      result.errors == "error: there is no folder 'content' in '.'; name the site's folder with --root\n")
  }

  @Test func aTimeThatIsNoneIsWrongUsage() throws {
    let result = try Command(site: site).run("build", environment: ["SOURCE_DATE_EPOCH": "noon"])
    #expect(result.status == 64)
    #expect(result.errors.contains("SOURCE_DATE_EPOCH has to be a number of seconds since 1970, not 'noon'"))
  }

  @Test func theTimeOfABuildCanBeGiven() throws {
    let command = try Command(site: site + "-- content/b.md --\n---\ndate: 2020-01-01\n---\nText.\n")
    #expect(try command.run("build", environment: ["SOURCE_DATE_EPOCH": "1500000000"]).status == 0)
    #expect(!command.folder.exists("public/b/index.html"))
    #expect(try command.run("build", environment: ["SOURCE_DATE_EPOCH": "1600000000"]).status == 0)
    #expect(command.folder.exists("public/b/index.html"))
  }

  @Test func whatTheDiskRefusesHasAStatusOfItsOwn() throws {
    let command = try Command(site: site + "-- public --\nA file.\n")
    let result = try command.run("build")
    #expect(result.status == 74)
    #expect(result.errors.contains("public': it, or what should hold it, is not a folder"))
    #expect(try command.folder.text("public") == "A file.\n")
  }

  @Test func anOutputThatHoldsFilesOfOthersStays() throws {
    let command = try Command(site: site + "-- public/index.html --\nMine.\n-- public/notes.txt --\nMine.\n")
    let result = try command.run("build")
    #expect(result.status == 74)
    #expect(
      result.errors.contains(
        "holds files that Precis did not write where the site needs the place: 'index.html'"))
    let files = try command.folder.tree("public").mapValues { String(decoding: $0, as: UTF8.self) }
    #expect(files == ["index.html": "Mine.\n", "notes.txt": "Mine.\n"])
  }

  @Test func reportsCanBeJSON() throws {
    let command = try Command(site: site + "-- content/b.md --\n---\ndate: tomorrow\n---\nText.\n")
    let failed = try command.run("build", "--format", "json")
    #expect(failed.status == 1)
    #expect(failed.errors == "")
    let report = try object(failed.output)
    #expect(report["published"] as? Bool == false)
    let finding = try #require((report["findings"] as? [[String: Any]])?.first)
    #expect(
      finding["file"] as? String == "content/b.md" && finding["line"] as? Int == 2
        && finding["column"] as? Int == 7)
    #expect(finding["severity"] as? String == "error")

    try command.folder.remove("content/b.md")
    let built = try object(try command.run("build", "--format", "json", "--timings").output)
    #expect(built["published"] as? Bool == true)
    #expect((built["counts"] as? [String: Int])?["articles"] == 1)
    #expect((built["timings"] as? [String: Any])?["publish"] != nil)
  }

  @Test func noColourLeavesTheTerminalsOfOthersAlone() throws {
    let command = try Command(site: site + "-- content/b.md --\n---\ntitel: \u{1B}[31mred\n---\nText.\n")
    for environment in [[:], ["NO_COLOR": "1"], ["TERM": "xterm-256color"]] {
      #expect(!(try command.run("build", environment: environment).errors.contains("\u{1B}")))
    }
  }

  @Test func optionsAreUnderstoodShortAndLong() throws {
    let command = try Command(
      site:
        "-- site/content/a.md --\n---\ndraft: true\n---\nA.\n-- site/content/b.md --\n---\ndate: 2030-01-01\n---\nB.\n-- site/content/c.md --\n---\nexpires: 2020-01-01\n---\nC.\n"
    )
    let result = try command.run(
      "build", "-r", "site", "-o", "out", "--base-url", "https://x.example", "-D", "-F", "-E", "--jobs", "3",
      "--clean", "--timings")
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      try command.folder.tree("out").keys.filter { $0.hasSuffix("index.html") && $0.utf8.count == 12 }
        .sorted() == ["a/index.html", "b/index.html", "c/index.html"])
    #expect(!command.folder.exists("site/public"))
    #expect(try command.folder.text("out/robots.txt").contains("https://x.example/sitemap.xml"))
    #expect(result.errors.contains("read and summarize: "))
    let none = try command.run("build", "--root", "site", "--output", "out", "--drafts")
    #expect(
      none.status == 0
        && none.errors.contains("warning: feeds and the sitemap need to know where the site is published"))
    #expect(command.folder.exists("out/a/index.html") && !command.folder.exists("out/b/index.html"))
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
