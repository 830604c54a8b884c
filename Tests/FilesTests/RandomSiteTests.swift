import Testing
import Vocabulary

@testable import Files

/// Whatever site follows whatever other, the output is the site, and publishing it again writes nothing.
@Suite struct RandomSiteTests {
  @Test(arguments: UInt64(1)...8) func theOutputIsAlwaysTheSite(seed: UInt64) throws {
    let site = try TestSite()
    var random = Random(seed: seed)
    for round in 0..<40 {
      let files = randomFiles(&random)
      try site.publish(files)
      #expect(try site.output() == files, "round \(round) of seed \(seed)")
      #expect(
        try site.publish(files) == PublishReport(unchanged: files.count), "round \(round) of seed \(seed)")
      #expect(try emptyFolders(in: site) == [], "round \(round) of seed \(seed)")
      switch random.next(below: 8) {
      case 0, 1: try files.keys.min().map { try site.folder.remove("public/" + $0) }
      case 2: try site.folder.folder.removeTree("public")
      case 3: try site.folder.folder.removeTree("state")
      default: break
      }
    }
  }

  /// Names that sort around the slash, at several depths; none is a file and a folder at once.
  private func randomFiles(_ random: inout Random) -> [String: String] {
    let names = ["a", "a-b", "a.c", "b", "ä"]
    var files: [String: String] = [:]
    for _ in 0..<random.next(below: 20) {
      let parts = (0...random.next(below: 3)).map { _ in names[random.next(below: names.count)] }
      let path = parts.joined(separator: "/")
      let isTaken = files.keys.contains { $0.hasPrefix(path + "/") || path.hasPrefix($0 + "/") }
      if !isTaken { files[path] = "text \(random.next(below: 3))" }
    }
    return files
  }

  private func emptyFolders(in site: TestSite) throws -> [String] {
    var empty: [String] = []
    func visit(_ folder: Folder) throws {
      let names = try folder.names()
      if names.isEmpty { empty.append(folder.path) }
      for name in names where try folder.status(ofName: name)?.kind == .folder {
        try visit(folder.subfolder(name))
      }
    }
    try visit(Folder.open(site.folder.path + "/public"))
    return empty
  }
}
