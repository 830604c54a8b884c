import Testing
import Vocabulary

@testable import Files

@Suite struct PublishingTests {
  let site: TestSite

  init() throws {
    site = try TestSite()
  }

  @Test func aFirstBuildMakesTheFolderAndItsMarker() throws {
    let report = try site.publish(["index.html": "home", "a/index.html": "a", "a/b/c.txt": "c"])
    #expect(report.written == paths("a/b/c.txt", "a/index.html", "index.html"))
    #expect(try site.output() == ["index.html": "home", "a/index.html": "a", "a/b/c.txt": "c"])
    #expect(try site.folder.tree("public")[OutputFolder.markerName] != nil)
    #expect(try site.folder.tree("public").keys.filter { $0.hasPrefix(".precis-staging") }.isEmpty)
  }

  @Test func aSecondBuildTouchesNothing() throws {
    let files = ["index.html": "home", "a/index.html": "a", "b/index.html": "b"]
    try site.publish(files)
    let names = ["public", "public/index.html", "public/a", "public/a/index.html", "state/outputs"]
    let before = try names.map { try site.folder.status($0) }
    let report = try site.publish(files)
    #expect(report == PublishReport(written: [], unchanged: 3))
    #expect(try names.map { try site.folder.status($0) } == before)
  }

  @Test func onlyWhatDiffersIsWritten() throws {
    try site.publish(["a/index.html": "1", "b/index.html": "1", "c/index.html": "1"])
    let before = try site.folder.status("public/a/index.html")
    let report = try site.publish(["a/index.html": "1", "b/index.html": "2", "c/index.html": "1"])
    #expect(report.written == paths("b/index.html"))
    #expect(try site.folder.status("public/a/index.html") == before)
    #expect(try site.output() == ["a/index.html": "1", "b/index.html": "2", "c/index.html": "1"])
    #expect(try site.publish(["a/index.html": "1", "b/index.html": "2", "c/index.html": "1"]).written == [])
  }

  @Test func allCanBeWrittenAnew() throws {
    try site.folder.write("1", to: "public/c.txt")
    let files = ["a/index.html": "1", "b.txt": "1", "c.txt": "1"]
    try site.publish(files)
    let report = try site.publish(files, rewritesAll: true)
    #expect(report == PublishReport(written: paths("a/index.html", "b.txt", "c.txt")))
    #expect(try site.output() == files)
  }

  @Test func whatIsNoLongerPartOfTheSiteGoesAndEmptyFoldersWithIt() throws {
    try site.publish(["a/b/c/index.html": "1", "a/x.txt": "1", "d/e/f.txt": "1", "index.html": "1"])
    try site.folder.write("mine", to: "public/d/mine.txt")
    let report = try site.publish(["index.html": "1", "a/x.txt": "1"])
    #expect(report.removed == paths("a/b/c/index.html", "d/e/f.txt"))
    #expect(try site.output() == ["index.html": "1", "a/x.txt": "1", "d/mine.txt": "mine"])
    #expect(try site.folder.status("public/a/b") == nil)
    #expect(try site.folder.status("public/d/e") == nil)
  }

  @Test func aStaleFileThatSomebodyChangedStays() throws {
    try site.publish(["index.html": "1", "a.txt": "1", "b.txt": "1"])
    try site.folder.write("2", to: "public/a.txt")
    let report = try site.publish(["index.html": "1"])
    #expect(report.left == paths("a.txt"))
    #expect(report.removed == paths("b.txt"))
    #expect(try site.output() == ["index.html": "1", "a.txt": "2"])
  }

  @Test func aStaleFileThatWasOnlyTouchedGoes() throws {
    try site.publish(["index.html": "1", "a.txt": "1"])
    try site.folder.write("1", to: "public/a.txt")
    #expect(try site.publish(["index.html": "1"]).removed == paths("a.txt"))
  }

  @Test func aFileThatSomebodyChangedIsWrittenAgain() throws {
    try site.publish(["a/index.html": "right", "b.txt": "1"])
    try site.folder.write("wrong", to: "public/a/index.html")
    #expect(try site.publish(["a/index.html": "right", "b.txt": "1"]).written == paths("a/index.html"))
    #expect(try site.output() == ["a/index.html": "right", "b.txt": "1"])
  }

  @Test func aFileThatVanishedIsWrittenAgainAndItsFolderToo() throws {
    try site.publish(["a/b/index.html": "1", "a/c/index.html": "1"])
    try site.folder.remove("public/a/b/index.html")
    try Folder.open(site.folder.path + "/public/a").removeTree("b")
    #expect(
      try site.publish(["a/b/index.html": "1", "a/c/index.html": "1"]).written == paths("a/b/index.html"))
    #expect(try site.output() == ["a/b/index.html": "1", "a/c/index.html": "1"])
  }

  @Test func anOutputThatSomebodyDeletedIsBuiltAgain() throws {
    let files = ["a/index.html": "1", "index.html": "1"]
    try site.publish(files)
    try site.folder.folder.removeTree("public")
    #expect(try site.publish(files).written == paths("a/index.html", "index.html"))
    #expect(try site.output() == files)
  }

  @Test func foreignFilesThatAreNotInTheWayStay() throws {
    try site.folder.write("*", to: "public/.gitignore")
    try site.folder.write("x", to: "public/a/photo.jpg")
    try site.publish(["a/index.html": "1"])
    try site.publish(["b/index.html": "1"])
    #expect(try site.output() == [".gitignore": "*", "a/photo.jpg": "x", "b/index.html": "1"])
  }

  @Test func pathsThatSortAroundTheSlashAreKeptApart() throws {
    let files = ["a/x": "1", "a-b/x": "2", "a.txt": "3", "a0": "4", "a/b/x": "5", "a/b-c": "6", "ä/ö": "7"]
    try site.publish(files)
    #expect(try site.output() == files)
    let changed = files.mapValues { $0 + "!" }
    #expect(try site.publish(changed).written.count == files.count)
    #expect(try site.output() == changed)
    #expect(try site.publish(changed).written == [])
  }

  @Test func twoFilesOfOnePathAreRefused() throws {
    let output = try site.open()
    var (one, other) = (output.writer(), output.writer())
    let path = try #require(SitePath("a/index.html"))
    try one.put([1], at: path)
    #expect(throws: FileSystemError.self) { try other.put([2], at: path) }
  }

  @Test func aBuildThatIsGivenUpLeavesNoTrace() throws {
    try site.publish(["a.txt": "1"])
    let before = try site.folder.tree("public")
    do {
      let output = try site.open()
      var writer = output.writer()
      try writer.put(Array("2".utf8), at: #require(SitePath("a.txt")))
      try writer.put(Array("2".utf8), at: #require(SitePath("b/c/index.html")))
    }
    #expect(try site.folder.tree("public") == before)
    #expect(try site.publish(["a.txt": "1"]).written == [])
  }

  @Test func anUntouchedOutputIsRecognised() throws {
    try site.publish(["a.txt": "1", "b/c/index.html": "1", "ä/ö.txt": "1"])
    #expect(try site.open().knownFileCount == 3)
    #expect(try site.open().isUntouched(0..<3))
    try site.folder.write("1", to: "public/b/c/index.html")
    #expect(try !site.open().isUntouched(0..<3))
    #expect(try site.open().isUntouched(0..<1))
    try site.publish(["a.txt": "1", "b/c/index.html": "1", "ä/ö.txt": "1"])
    #expect(try site.open().isUntouched(0..<3))
    try site.folder.remove("public/ä/ö.txt")
    #expect(try !site.open().isUntouched(0..<3))
  }

  @Test func keepTakesOverWhatIsStillThere() throws {
    let (source, other) = (ContentHash(of: [1]), ContentHash(of: [2]))
    try publishOnes(["a.txt", "b.txt", "c.txt"], madeFrom: source)
    try site.folder.write("9", to: "public/b.txt")
    let output = try site.open()
    var writer = output.writer()
    #expect(try writer.keep(#require(SitePath("a.txt")), madeFrom: source))
    #expect(try !writer.keep(#require(SitePath("b.txt")), madeFrom: source))
    #expect(try !writer.keep(#require(SitePath("c.txt")), madeFrom: other))
    #expect(try !writer.keep(#require(SitePath("d.txt")), madeFrom: source))
    let report = try output.publish([writer.finish()])
    #expect(report == PublishReport(unchanged: 1, removed: paths("c.txt"), left: paths("b.txt")))
  }

  private func publishOnes(_ names: [String], madeFrom source: ContentHash) throws {
    let output = try site.open()
    var writer = output.writer()
    for name in names { try writer.put([0x31], at: #require(SitePath(name)), madeFrom: source) }
    _ = try output.publish([writer.finish()])
  }

  @Test func namesThatPrecisKeepsForItselfAreRefused() throws {
    for name in [".precis-output", ".precis-staging/new/a", ".precis-staging"] {
      #expect(throws: FileSystemError.self) { try site.publish([name: "1"]) }
    }
  }
}
