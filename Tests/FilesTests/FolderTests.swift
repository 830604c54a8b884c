import Testing
import Vocabulary

@testable import Files

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct FolderTests {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  func path(_ name: String) throws -> SitePath { try #require(SitePath(name)) }

  func expect(_ reason: FileSystemError.Reason, _ body: () throws -> Void) {
    #expect(performing: body, throws: { ($0 as? FileSystemError)?.reason == reason })
  }

  @Test func aBufferHoldsOneFileAfterTheOther() throws {
    try folder.write("first", to: "a.txt")
    try folder.write("2", to: "b.txt")
    try folder.write("", to: "c.txt")
    var buffer: [UInt8] = []
    for (name, text) in [("a.txt", "first"), ("b.txt", "2"), ("c.txt", "")] {
      let status = try folder.folder.read(path(name), into: &buffer)
      #expect(String(decoding: buffer, as: UTF8.self) == text)
      #expect(status == (try folder.status(name)))
    }
  }

  @Test func aLargeFileIsReadWholeOrRefused() throws {
    let bytes = (0..<5_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try folder.folder.create(path("large"), with: bytes)
    #expect(try folder.folder.contents(of: path("large")) == bytes)
    #expect(try contents(ofFile: folder.path + "/large", limit: 5_000_000) == bytes)
    expect(.tooLong(4_999_999)) { _ = try folder.folder.contents(of: path("large"), limit: 4_999_999) }
  }

  @Test func whatIsNoFileIsNotRead() throws {
    try folder.makeFolder("a")
    #expect(mkfifo(folder.path + "/pipe", 0o644) == 0)
    expect(.isFolder) { _ = try folder.folder.contents(of: path("a")) }
    expect(.isNoFile) { _ = try folder.folder.contents(of: path("pipe")) }
    expect(.notFound) { _ = try folder.folder.contents(of: path("b")) }
    expect(.notFound) { _ = try folder.folder.contents(of: path("a/b/c")) }
  }

  @Test func errorsNameTheFileAsItWasOpened() throws {
    #expect {
      _ = try folder.folder.contents(of: path("a/b.txt"))
    } throws: {
      "\($0)" == "cannot open '\(folder.path)/a/b.txt': there is no such file or folder"
    }
  }

  @Test func aNewFileDoesNotReplaceAnother() throws {
    try folder.folder.create(path("a/b.txt"), with: [49])
    expect(.exists) { try folder.folder.create(path("a/b.txt"), with: [50]) }
    #expect(folder.text("a/b.txt") == "1")
  }

  @Test func replacingAFileGivesItAnotherIdentity() throws {
    try folder.folder.replace(path("state"), with: [49])
    let before = try #require(try folder.status("state"))
    try folder.folder.replace(path("state"), with: [50])
    let after = try #require(try folder.status("state"))
    #expect(folder.text("state") == "2")
    #expect(!after.isSameContent(as: before))
    #expect(try folder.folder.names() == ["state"])
  }

  @Test func aFileReplacedInTheSameMomentWithItsOldTimeIsNoticed() throws {
    try folder.write("1", to: "a.txt")
    let before = try #require(try folder.status("a.txt"))
    try folder.write("2", to: "b.txt")
    let time = timespec(tv_sec: before.modified / 1_000_000_000, tv_nsec: before.modified % 1_000_000_000)
    #expect(utimensat(AT_FDCWD, folder.path + "/b.txt", [time, time], 0) == 0)
    #expect(rename(folder.path + "/b.txt", folder.path + "/a.txt") == 0)
    let after = try #require(try folder.status("a.txt"))
    #expect((before.size, before.modified) == (after.size, after.modified))
    #expect(!after.isSameContent(as: before))
  }

  @Test func aFileIsSettledOnceItsTimeStampIsInThePast() throws {
    try folder.write("1", to: "a.txt")
    let status = try #require(try folder.status("a.txt"))
    #expect(!status.isSettled(at: fileSystemTime()))
    #expect(status.isSettled(at: fileSystemTime() + 1_000_000_000))
  }

  @Test func aLockIsHeldAsLongAsItsValueLives() throws {
    var lock: FileLock? = try FileLock.acquire(path("lock"), in: folder.folder, .fail)
    expect(.inUse) { _ = try FileLock.acquire(path("lock"), in: folder.folder, .fail) }
    #expect(lock != nil)
    lock = nil
    _ = try FileLock.acquire(path("lock"), in: folder.folder, .wait({}))
  }

  @Test func hashesAreTheSameOnEveryMachine() {
    #expect(
      ContentHash(of: []) == ContentHash(high: 0x99AA_06D3_0147_98D8, low: 0x6001_C324_468D_497F))
    var stream = ContentHash.Stream()
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }
    stream.add(bytes.span.bytes.extracting(..<777))
    stream.add(bytes.span.bytes.extracting(777...))
    #expect(stream.value == ContentHash(of: bytes))
  }
}
