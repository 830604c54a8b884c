import Testing
import Vocabulary

@testable import Files

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct FailureTests {
  let site: TestSite

  init() throws {
    site = try TestSite()
  }

  @Test func anOutputThatIsAFileIsNamed() throws {
    try site.folder.write("x", to: "public")
    #expect {
      try site.publish(["a.txt": "1"])
    } throws: { error in
      "\(error)" == "cannot open '\(site.folder.path)/public': it, or what should hold it, is not a folder"
    }
    #expect(site.folder.text("public") == "x")
  }

  @Test func aSecondBuildSaysThatTheFolderIsInUse() throws {
    let output = try site.open()
    #expect {
      try site.open(whenLocked: .fail)
    } throws: { error in
      (error as? FileSystemError)?.reason == .inUse
    }
    withExtendedLifetime(output) {}
  }

  @Test func anotherSitesBuildIntoTheFolderSaysSoToo() throws {
    let output = try site.open()
    let state = try Folder.make(site.folder.path + "/other-state")
    #expect {
      try OutputFolder.open(site.folder.path + "/public", state: state, name: "public")
    } throws: { error in
      (error as? FileSystemError)?.reason == .inUse
    }
    withExtendedLifetime(output) {}
  }

  @Test func aSecondBuildCanWait() async throws {
    let path = site.folder.path
    var output: OutputFolder? = try site.open()
    let (announced, announce) = AsyncStream<Void>.makeStream()
    let waiting = Task.detached {
      let state = try Folder.make(path + "/state")
      _ = try OutputFolder.open(
        path + "/public", state: state, name: "public", whenLocked: .wait { announce.yield() })
    }
    for await _ in announced { break }
    #expect(output != nil)
    output = nil
    try await waiting.value
  }

  @Test func theStagingFolderOfAKilledBuildIsRemoved() throws {
    try site.folder.write("half", to: "public/.precis-staging/new/a/index.html")
    try site.publish(["b.txt": "1"])
    #expect(try site.output() == ["b.txt": "1"])
  }

  @Test(.disabled(if: isRoot, "root may write everywhere"))
  func aFolderThatMayNotBeWrittenFailsBeforeAnythingChanges() throws {
    try site.publish(["a/index.html": "1", "b/index.html": "1"])
    try site.folder.setMode(0o555, of: "public/b")
    defer { try? site.folder.setMode(0o755, of: "public/b") }
    #expect(throws: PublishError.self) { try site.publish(["a/index.html": "2", "b/index.html": "2"]) }
    #expect(try site.output() == ["a/index.html": "1", "b/index.html": "1"])
  }

  @Test(.disabled(if: !isRoot, "only root can mount a small file system"))
  func aFullDiskIsAnErrorAndChangesNothing() throws {
    try site.folder.makeFolder("public")
    let path = site.folder.path + "/public"
    #if canImport(Glibc)
      guard mount("tmpfs", path, "tmpfs", 0, "size=256k") == 0 else {
        print("skipped: no small file system could be mounted")
        return
      }
      defer { umount(path) }
      try site.publish(["a.txt": "1"])
      #expect {
        let output = try site.open()
        var writer = output.writer()
        try writer.put(Array("2".utf8), at: #require(SitePath("a.txt")))
        let large = [UInt8](repeating: 65, count: 100_000)
        for number in 0..<5 { try writer.put(large, at: #require(SitePath("\(number)/index.html"))) }
      } throws: { error in
        (error as? FileSystemError)?.reason == .diskFull
      }
      #expect(try site.output() == ["a.txt": "1"])
      #expect(try site.publish(["a.txt": "3"]).written == paths("a.txt"))
    #endif
  }

  @Test(.disabled(if: !isRoot, "only root can mount a file system"))
  func aFolderOfAnotherFileSystemIsAnErrorBeforeAnythingChanges() throws {
    try site.folder.makeFolder("public/b")
    let path = site.folder.path + "/public/b"
    #if canImport(Glibc)
      guard mount("tmpfs", path, "tmpfs", 0, "size=256k") == 0 else {
        print("skipped: no file system could be mounted")
        return
      }
      defer { umount(path) }
      #expect(throws: PublishError.disk(FileSystemError(.rename, path, .isElsewhere))) {
        try site.publish(["a/index.html": "1", "b/index.html": "1"])
      }
      #expect(try site.output() == [:])
    #endif
  }

  @Test(.disabled(if: !isRoot, "only root can mount a file system"))
  func aReadOnlyFileSystemIsAnError() throws {
    try site.publish(["a.txt": "1"])
    let path = site.folder.path + "/public"
    #if canImport(Glibc)
      let flags = UInt(MS_BIND)
      let readOnly = flags | UInt(MS_REMOUNT) | UInt(MS_RDONLY)
      guard mount(path, path, nil, flags, nil) == 0 else {
        print("skipped: the folder could not be mounted read-only")
        return
      }
      defer { umount(path) }
      #expect(mount(path, path, nil, readOnly, nil) == 0)
      #expect {
        try site.publish(["a.txt": "2"])
      } throws: { error in
        (error as? FileSystemError)?.reason == .readOnly
      }
      #expect(try site.publish(["a.txt": "1"]).unchanged == 1)
    #endif
  }
}
