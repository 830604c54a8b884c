import Testing
import Vocabulary

@testable import Files

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct ScanTests {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    try folder.makeFolder("content")
  }

  func scan() throws -> FolderScan {
    try Folder.open(folder.path + "/content").scan()
  }

  func expect(files: [String], problems: [String: ScanProblem.Kind] = [:]) throws {
    let scan = try scan()
    #expect(scan.files.map(\.path.string) == files)
    #expect(scan.problems.sorted { $0.path < $1.path }.map(\.path) == problems.keys.sorted())
    for problem in scan.problems { #expect(problem.kind == problems[problem.path]) }
  }

  @Test func filesComeInTheOrderOfTheBytesOfTheirPaths() throws {
    let names = ["b.md", "a/z.md", "a-b/c.md", "a.md", "A.md", "a/b/c.md", "é.md", "a/b-c.md", "z/y/x/w.md"]
    for name in names { try folder.write("x", to: "content/" + name) }
    try folder.makeFolder("content/empty")
    try expect(files: names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
  }

  @Test func longSharedBeginningsSortToo() throws {
    let names = (0..<300).map { "a-long-beginning-\($0 * 37 % 300)-and-end.md" }
    for name in names { try folder.write("x", to: "content/" + name) }
    try expect(files: names.sorted())
    #expect(try scan() == scan())
  }

  @Test func hiddenFilesAndLeftoversOfEditorsAreLeftOut() throws {
    for name in [".a.md", ".git/config", "a.md~", "b.md.swp", "#c.md#", ".#d.md", "e.md", "#f.md"] {
      try folder.write("x", to: "content/" + name)
    }
    try expect(files: ["#f.md", "e.md"])
  }

  @Test func aFileIsDescribedAsItIs() throws {
    try folder.write("hello", to: "content/a/b.md")
    let status = try #require(try scan().files.first).status
    #expect(status == (try folder.status("content/a/b.md")))
    #expect(status.size == 5 && status.kind == .file && status.inode != 0 && status.modified > 0)
  }

  @Test func linksInsideTheFolderAreFollowed() throws {
    try folder.write("x", to: "content/a/b.md")
    try folder.link("content/c.md", to: "a/b.md")
    try folder.link("content/d", to: "a")
    try expect(files: ["a/b.md", "c.md", "d/b.md"])
    #expect(try scan().files[1].status == folder.status("content/a/b.md"))
  }

  @Test func linksThatLeadOutAreReported() throws {
    try folder.write("secret", to: "outside/secret.md")
    try folder.write("x", to: "content/a.md")
    try folder.write("x", to: "content-too/a.md")
    try folder.link("content/b.md", to: "../outside/secret.md")
    try folder.link("content/c", to: folder.path + "/outside")
    try folder.link("content/d", to: "../content-too")
    try folder.link("content/e.md", to: "/etc/passwd")
    let kind = ScanProblem.Kind.linkLeadsOutside
    try expect(files: ["a.md"], problems: ["b.md": kind, "c": kind, "d": kind, "e.md": kind])
  }

  @Test func circlesAndBrokenLinksAreReported() throws {
    try folder.write("x", to: "content/a/b.md")
    try folder.write("x", to: "content/c/d.md")
    try folder.link("content/a/up", to: "..")
    try folder.link("content/a/self", to: ".")
    try folder.link("content/loop", to: "loop")
    try folder.link("content/nowhere", to: "missing.md")
    try folder.link("content/c/to-e", to: "../e")
    try folder.link("content/e", to: "c")
    try expect(
      files: ["a/b.md", "c/d.md", "e/d.md"],
      problems: [
        "a/up": .linkLeadsInCircle, "a/self": .linkLeadsInCircle, "loop": .linkLeadsInCircle,
        "nowhere": .linkIsBroken, "c/to-e": .linkLeadsInCircle, "e/to-e": .linkLeadsInCircle,
      ])
  }

  @Test func linksDoNotMultiply() throws {
    for level in 0..<12 {
      try folder.write("x", to: "content/\(level)/x.md")
      try folder.link("content/\(level)/a", to: "../\(level + 1)")
      try folder.link("content/\(level)/b", to: "../\(level + 1)")
    }
    try folder.makeFolder("content/12")
    #expect(try scan().files.count == 12 + 11 * 2)
  }

  @Test func namesThatNoPathCanHoldAreReported() throws {
    try folder.write("x", to: "content/a.md")
    for name in ["b\u{1}.md", "c\\d.md"] {
      close(open(folder.path + "/content/" + name, O_CREAT | O_RDWR, 0o644))
    }
    let broken: [CChar] = (folder.path + "/content/").utf8CString.dropLast() + [-1, 46, 109, 100, 0]
    close(open(broken, O_CREAT | O_RDWR, 0o644))
    try expect(
      files: ["a.md"],
      problems: ["b\u{1}.md": .nameIsUnsafe, "c\\d.md": .nameIsUnsafe, "\u{FFFD}.md": .nameIsNotUTF8])
  }

  @Test func whatIsNoFileIsReported() throws {
    #expect(mkfifo(folder.path + "/content/pipe", 0o644) == 0)
    try folder.link("content/link", to: "pipe")
    try expect(files: [], problems: ["pipe": .isNoFile, "link": .isNoFile])
  }

  @Test(.disabled(if: isRoot, "root may read everywhere"))
  func aFolderThatCannotBeReadIsReported() throws {
    try folder.write("x", to: "content/a/b.md")
    try folder.setMode(0, of: "content/a")
    defer { try? folder.setMode(0o755, of: "content/a") }
    try expect(files: [], problems: ["a": .isUnreadable(.permissionDenied)])
  }

  @Test func aDeepTreeIsScannedOrReported() throws {
    try folder.makeFolder("content/" + Array(repeating: "d", count: 400).joined(separator: "/"))
    try folder.write("x", to: "content/" + Array(repeating: "d", count: 400).joined(separator: "/") + "/x.md")
    #expect(try scan().files.count == 1)
  }
}
