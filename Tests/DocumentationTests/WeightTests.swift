import Foundation
import Testing

/// What readers have to load beside what the author wrote.
@Suite struct WeightTests {
  @Test func pagesAreLight() throws {
    var session = try Session()
    defer { session.remove() }
    #expect(try session.run("precis build").hasPrefix("Built 20 articles"))
    let folder = session.folder.appending(path: "public")
    var articles = 0
    for case let url as URL in try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    where url.pathExtension == "html" {
      let page = try String(contentsOf: url, encoding: .utf8)
      guard page.contains("<body class=\"kind-article\"") else { continue }
      articles += 1
      #expect(try frameSize(page) <= 15_000, "\(url.path)")
    }
    #expect(articles > 15)
    #expect(try size("gzip -6 -c public/assets/style.*.css", &session) <= 10_000)
    #expect(try size("gzip -6 -c public/assets/search.*.js", &session) <= 8_000)
    #expect(
      try size("grep -rl '<script[^>]* src=' public --include=*.html", &session)
        == "public/search/index.html\n".utf8.count)
  }

  /// The bytes of a page without its article's text.
  private func frameSize(_ page: String) throws -> Int {
    let start = try #require(page.firstRange(of: "<div class=\"article-body\">")).lowerBound
    let end = try #require(page.firstRange(of: "<footer class=\"article-footer\"")).lowerBound
    return page.utf8.count - page[start..<end].utf8.count
  }

  /// How many bytes a command prints.
  private func size(_ command: String, _ session: inout Session) throws -> Int {
    let output = try session.run("\(command) | wc -c")
    return try #require(Int(output.trimmingCharacters(in: .whitespacesAndNewlines)))
  }
}
