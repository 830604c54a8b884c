import Foundation
import TestSupport
import Testing

/// The whole output of one small site is what it was.
///
/// `PRECIS_RECORD=1 swift test --filter GoldenTests` records it anew, and fails: read the differences first.
@Suite struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  @Test func theOutputIsWhatWasRecorded() async throws {
    let site = try SiteFixture(
      String(contentsOf: Self.folder.appending(path: "site.txt"), encoding: .utf8), baseURL: nil)
    try await site.build().expectFindings([:])
    let output = try site.output()
    if ProcessInfo.processInfo.environment["PRECIS_RECORD"] != nil {
      try record(output)
      Issue.record("the output was recorded; run the test without PRECIS_RECORD")
    }
    let expected = try recorded()
    #expect(output.keys.sorted() == expected.keys.sorted())
    for (name, bytes) in expected.sorted(by: { $0.key < $1.key }) {
      let text = String(decoding: bytes, as: UTF8.self)
      let found = output[name].map { String(decoding: $0, as: UTF8.self) } ?? ""
      #expect(found == text, "\(name): \(difference(text, found))")
    }
  }

  private func recorded() throws -> [String: Data] {
    let root = Self.folder.appending(path: "public").path(percentEncoded: false)
    guard let names = FileManager.default.enumerator(atPath: root) else { return [:] }
    var files: [String: Data] = [:]
    for case let name as String in names
    where names.fileAttributes?[.type] as? FileAttributeType == .typeRegular {
      files[name] = try Data(contentsOf: URL(filePath: root + "/" + name))
    }
    return files
  }

  private func record(_ output: [String: Data]) throws {
    let root = Self.folder.appending(path: "public")
    try? FileManager.default.removeItem(at: root)
    for (name, bytes) in output {
      let file = root.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: file)
    }
  }

  /// The first line that is not the same.
  private func difference(_ expected: String, _ found: String) -> String {
    let lines = zip(
      expected.split(separator: "\n", omittingEmptySubsequences: false),
      found.split(separator: "\n", omittingEmptySubsequences: false))
    guard let (number, (old, new)) = lines.enumerated().first(where: { $0.1.0 != $0.1.1 }) else {
      return "one is longer"
    }
    return "line \(number + 1) was '\(old)' and is '\(new)'"
  }
}
