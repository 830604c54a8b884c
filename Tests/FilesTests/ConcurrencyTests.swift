import Testing
import Vocabulary

@testable import Files

@Suite struct ConcurrencyTests {
  @Test func eightWorkersStageAtOnce() async throws {
    let site = try TestSite()
    for round in 0..<3 {
      let output = try site.open()
      let staged = try await withThrowingTaskGroup(of: StagedFiles.self) { group in
        for worker in 0..<8 {
          group.addTask {
            var writer = output.writer()
            for number in stride(from: worker, to: 2000, by: 8) {
              let path = try #require(SitePath("\(number % 50)/\(number % 7)/\(number)/index.html"))
              try writer.put(Array("\(number) in \(round / 2 * (number % 3))".utf8), at: path)
            }
            return writer.finish()
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      let report = try output.publish(staged)
      #expect(report.written.count == [2000, 0, 1333][round])
      #expect(report.written == report.written.sorted())
      #expect(try site.output().count == 2000)
    }
    #expect(try site.output()["5/6/55/index.html"] == "55 in 1")
  }
}
