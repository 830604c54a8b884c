import Build
import Foundation
import Site
import TestSupport
import Testing
import Vocabulary

/// The same input gives the same bytes.
@Suite struct DeterminismTests {
  /// Forty articles that share tags, sources and dates.
  private static let files: [(name: String, text: String)] = (0..<40).map { number in
    (
      "content/folder-\(number % 5)/article-\(number).md",
      """
      ---
      title: Article \(number % 7)
      date: 2024-0\(number % 9 + 1)-10
      tags: [tag \(number % 6), Tag \(number % 4), \(number % 2 == 0 ? "Été" : "ete")]
      source: Source \(number % 3)
      unknown-\(number % 3): x
      ---
      \(SiteFixture.article) [gone](gone-\(number).md)
      """
    )
  }

  private func build(_ files: [(name: String, text: String)], jobs: Int) async throws -> SiteFixture {
    let site = try SiteFixture()
    // Folders are listed in the order in which their files were made, or in that of hashes of the names.
    for (name, text) in files { try site.folder.write(text, to: name) }
    return try await site.build { $0.jobs = jobs }
  }

  @Test func anyNumberOfJobsAndAnyOrderOfFilesGiveTheSameBytes() async throws {
    let first = try await build(Self.files, jobs: 1)
    let output = try first.output()
    #expect(output.count > 80)
    for (files, jobs) in [(Self.files, 8), (Self.files.reversed(), 3), (Self.files.shuffled(), 8)] {
      let other = try await build(files, jobs: jobs)
      #expect(try other.output() == output)
      #expect(other.report?.findings == first.report?.findings)
    }
  }

  @Test func theTimeOfTheBuildIsNotInIt() async throws {
    let first = try await build(Self.files, jobs: 2)
    let output = try first.output()
    try await first.build { $0.visibility.now = .init(secondsSince1970: 1_900_000_000) }.expectWritten([])
    #expect(try first.output() == output)
  }
}
