import Testing
import Vocabulary

@testable import Files

@Suite struct CopyTests {
  let site: TestSite

  init() throws {
    site = try TestSite()
  }

  /// Copies everything below `static` into the output.
  func publish() throws -> PublishReport {
    let folder = try Folder.open(site.folder.path + "/static")
    let output = try site.open()
    var writer = output.writer()
    for file in try folder.scan().files { try writer.copy(file, from: folder, to: file.path) }
    return try output.publish([writer.finish()])
  }

  @Test func filesAreCopiedOnce() throws {
    let large = String(repeating: "large ", count: 100_000)
    try site.folder.write("a", to: "static/a.txt")
    try site.folder.write(large, to: "static/b/c.bin")
    #expect(try publish().written == paths("a.txt", "b/c.bin"))
    #expect(try site.output() == ["a.txt": "a", "b/c.bin": large])
    #expect(try publish() == PublishReport(unchanged: 2))
    #expect(try publish() == PublishReport(unchanged: 2))
  }

  @Test func aChangeOfTheSourceIsNeverMissed() throws {
    try site.folder.write("1", to: "static/a.txt")
    for number in 2..<30 {
      _ = try publish()
      try site.folder.write("\(number % 10)", to: "static/a.txt")
      #expect(try publish().written == paths("a.txt"))
      #expect(try site.output() == ["a.txt": "\(number % 10)"])
    }
  }

  @Test func aSourceThatSettledIsNotReadAgain() async throws {
    try site.folder.write("1", to: "static/a.txt")
    try await Task.sleep(for: .milliseconds(60))
    _ = try publish()
    let output = try site.open()
    let path = try #require(SitePath("a.txt"))
    let known = try #require(output.known(at: path))
    #expect(known.source == (try site.folder.status("static/a.txt"))?.identity)
  }

  @Test func aCopyThatSomebodyChangedIsMadeAgain() async throws {
    try site.folder.write("1", to: "static/a.txt")
    try await Task.sleep(for: .milliseconds(60))
    _ = try publish()
    try site.folder.write("2", to: "public/a.txt")
    #expect(try publish().written == paths("a.txt"))
    #expect(try site.output() == ["a.txt": "1"])
  }
}
