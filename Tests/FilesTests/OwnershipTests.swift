import Testing
import Vocabulary

@testable import Files

@Suite struct OwnershipTests {
  let site: TestSite

  init() throws {
    site = try TestSite()
  }

  /// Publishing is refused because of these, and changes nothing.
  func expectRefused(_ files: [String: String], because items: [ForeignItem]) throws {
    let before = try site.folder.tree(".")
    do {
      try site.publish(files)
      Issue.record("it was published")
    } catch let PublishError.foreign(output, found) {
      #expect(output.hasSuffix("/public"))
      #expect(found == items)
    }
    let after = try site.folder.tree(".")
    #expect(after.filter { !$0.key.hasPrefix("state/") } == before.filter { !$0.key.hasPrefix("state/") })
  }

  func item(_ name: String, _ kind: ForeignItem.Kind) throws -> ForeignItem {
    ForeignItem(path: try #require(SitePath(name)), kind: kind)
  }

  @Test func foreignFilesInTheWayRefuseTheBuild() throws {
    try site.folder.write("mine", to: "public/index.html")
    try site.folder.write("mine", to: "public/a/index.html")
    let items = [try item("a/index.html", .file), try item("index.html", .file)]
    try expectRefused(["index.html": "1", "a/index.html": "1", "b/index.html": "1"], because: items)
  }

  @Test func aForeignFileInTheWayRefusesALaterBuildToo() throws {
    try site.publish(["index.html": "1"])
    try site.folder.write("mine", to: "public/a/index.html")
    try expectRefused(
      ["index.html": "2", "a/index.html": "1"], because: [try item("a/index.html", .file)])
  }

  @Test func hiddenForeignFilesAreForeignToo() throws {
    try site.folder.write("mine", to: "public/.a.txt")
    try site.folder.write("mine", to: "public/.well-known/x")
    try expectRefused(
      [".a.txt": "1", ".well-known/x": "1", ".well-known/y": "1", "index.html": "1"],
      because: [try item(".a.txt", .file), try item(".well-known/x", .file)])
    try site.publish([".well-known/y": "1", "index.html": "1"])
    #expect(try site.output()[".well-known/x"] == "mine")
    #expect(try site.publish(["index.html": "1"]).removed == paths(".well-known/y"))
  }

  @Test func aForeignFileWithTheSameBytesIsAdopted() throws {
    try site.folder.write("1", to: "public/index.html")
    let before = try site.folder.status("public/index.html")
    let report = try site.publish(["index.html": "1"])
    #expect(report == PublishReport(unchanged: 1))
    #expect(try site.folder.status("public/index.html") == before)
    #expect(try site.publish([:]).removed == paths("index.html"))
  }

  @Test(arguments: [false, true])
  func aLostListIsMadeAnewFromTheFolder(isDamaged: Bool) throws {
    try site.publish(["index.html": "1", "a/index.html": "1", "a/old.html": "1", "b/old.html": "1"])
    try site.folder.write("mine", to: "public/b/mine.txt")
    try site.folder.write("changed", to: "public/a/old.html")
    try loseManifest(isDamaged: isDamaged)
    #expect(try site.open().notice?.contains("damaged") == (isDamaged ? true : nil))
    let report = try site.publish(["index.html": "2", "a/index.html": "1"])
    #expect(report == PublishReport(written: paths("index.html"), unchanged: 1, removed: paths("b/old.html")))
    #expect(
      try site.output() == [
        "index.html": "2", "a/index.html": "1", "a/old.html": "changed", "b/mine.txt": "mine",
      ])
    #expect(try site.open().notice == nil)
  }

  @Test func withoutAnyChangeALostListIsWrittenAgainAndNothingElse() throws {
    try site.publish(["index.html": "1", "a/index.html": "1"])
    try loseManifest(isDamaged: false)
    let before = try site.folder.status("public")
    #expect(try site.publish(["index.html": "1", "a/index.html": "1"]) == PublishReport(unchanged: 2))
    #expect(try site.folder.status("public") == before)
    #expect(try !site.open().isListLost)
  }

  @Test func withABareMarkerFilesAreOursAlthoughNobodyKnowsWhich() throws {
    try site.publish(["index.html": "1", "a/index.html": "1", "old.html": "1"])
    try loseManifest(isDamaged: false)
    try site.folder.write("This folder is written by Precis.", to: "public/.precis-output")
    #expect(try site.open().notice?.contains("missing") == true)
    #expect(try site.publish(["index.html": "2", "a/index.html": "1"]).written == paths("index.html"))
    #expect(try site.output() == ["index.html": "2", "a/index.html": "1", "old.html": "1"])
  }

  @Test func theMarkerDependsOnTheSiteOnly() throws {
    let other = try TestSite()
    try other.publish(["index.html": "0", "old.html": "1"])
    for site in [site, other] { try site.publish(["index.html": "1", "a/b.txt": "2"]) }
    #expect(
      try site.folder.folder.contents(of: #require(SitePath("public/.precis-output")))
        == other.folder.folder.contents(of: #require(SitePath("public/.precis-output"))))
  }

  private func loseManifest(isDamaged: Bool) throws {
    let names = try site.folder.tree("state").keys.filter { $0.hasSuffix(".manifest") }
    for name in names {
      let text = try #require(site.folder.text("state/" + name))
      try site.folder.remove("state/" + name)
      if isDamaged { try site.folder.write(text + "x", to: "state/" + name) }
    }
    #expect(names.count == 1)
  }

  @Test func withoutMarkerAndListFilesAreForeign() throws {
    try site.publish(["index.html": "1"])
    try loseManifest(isDamaged: false)
    try site.folder.remove("public/.precis-output")
    try expectRefused(["index.html": "2"], because: [try item("index.html", .file)])
  }

  @Test func aPageBecomesAFileAndAFileAPage() throws {
    try site.publish(["a/index.html": "1", "a/b/index.html": "1", "c": "1", "index.html": "1"])
    let report = try site.publish(["a": "2", "c/index.html": "2", "c/d/index.html": "2", "index.html": "1"])
    #expect(report.removed == paths("a/b/index.html", "a/index.html", "c"))
    #expect(
      try site.output() == ["a": "2", "c/index.html": "2", "c/d/index.html": "2", "index.html": "1"])
    try site.publish(["a/index.html": "1", "c": "1", "index.html": "1"])
    #expect(try site.output() == ["a/index.html": "1", "c": "1", "index.html": "1"])
  }

  @Test func aFolderThatHoldsForeignFilesDoesNotBecomeAFile() throws {
    try site.publish(["a/index.html": "1"])
    try site.folder.write("mine", to: "public/a/b/mine.txt")
    try expectRefused(["a": "2", "b.txt": "2"], because: [try item("a/b/mine.txt", .insideNewFile)])
  }

  @Test func aFolderWithAChangedFileDoesNotBecomeAFile() throws {
    try site.publish(["a/index.html": "1"])
    try site.folder.write("mine", to: "public/a/index.html")
    try expectRefused(["a": "2"], because: [try item("a/index.html", .insideNewFile)])
  }

  @Test func aForeignFileDoesNotBecomeAFolder() throws {
    try site.folder.write("mine", to: "public/a")
    try expectRefused(["a/index.html": "1"], because: [try item("a", .file)])
  }

  @Test func linksInTheOutputAreNeverFollowed() throws {
    try site.folder.write("secret", to: "outside/index.html")
    try site.publish(["a/index.html": "1", "b/c/index.html": "1", "d/index.html": "1", "e.txt": "1"])
    for name in ["a", "b", "d"] { try Folder.open(site.folder.path + "/public").removeTree(name) }
    try site.folder.remove("public/e.txt")
    try site.folder.link("public/a", to: "../outside")
    try site.folder.link("public/b", to: site.folder.path + "/outside")
    try site.folder.link("public/d", to: "../outside")
    try site.folder.link("public/e.txt", to: "../outside/index.html")
    let items = [try item("a", .noFile), try item("b", .noFile), try item("e.txt", .noFile)]
    // The page of `d` is stale, and stays where it is: behind the link.
    try expectRefused(
      ["a/index.html": "2", "b/c/index.html": "2", "e.txt": "2", "f.txt": "2"], because: items)
    #expect(site.folder.text("outside/index.html") == "secret")
  }

  @Test func aStalePageBehindALinkIsNotRemoved() throws {
    try site.publish(["a/index.html": "1", "b.txt": "1"])
    try Folder.open(site.folder.path + "/public").removeTree("a")
    try site.folder.write("1", to: "outside/index.html")
    try site.folder.link("public/a", to: "../outside")
    #expect(try site.publish(["b.txt": "1"]).removed == [])
    #expect(site.folder.text("outside/index.html") == "1")
  }

  @Test func aLinkInPlaceOfTheStagingFolderIsAnError() throws {
    try site.folder.write("secret", to: "outside/a.txt")
    try site.folder.makeFolder("public")
    try site.folder.link("public/.precis-staging", to: "../outside")
    #expect(throws: FileSystemError.self) { try site.publish(["a.txt": "1"]) }
    #expect(try site.folder.tree("outside") == ["a.txt": "secret"])
  }
}
