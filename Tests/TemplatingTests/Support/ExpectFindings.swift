import Templating
import Testing
import Vocabulary

/// Compiles a template for `PageModel` in which marks such as 1️⃣ show where problems are expected.
///
/// A finding without a mark fails the test, and so does a mark without a finding.
func expectFindings(
  in main: String, with others: [String: String] = [:], _ expected: [String: String],
  at place: Testing.SourceLocation = #_sourceLocation
) throws {
  let marked = try sources(main, others)
  let plain = marked.map { SourceText(path: $0.path, bytes: Array(withoutMarks($0).utf8)) }
  let found = TemplateSet(plain).template("main.html", for: PageModel.self).findings.map(\.summary)
  let wanted = marked.flatMap { source in
    marks.compactMap { mark in
      expected[mark].flatMap { text in offset(of: mark, in: source).map { summary(source, $0, text) } }
    }
  }
  #expect(wanted.count == expected.count, "every mark stands in a template", sourceLocation: place)
  #expect(found.sorted() == wanted.sorted(), sourceLocation: place)
}

private let marks = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣"]

private func withoutMarks(_ source: SourceText) -> String {
  marks.reduce(String(decoding: source.bytes, as: UTF8.self)) { text, mark in
    text.split(separator: mark, omittingEmptySubsequences: false).joined()
  }
}

/// Where a mark stands, counted without the marks before it.
private func offset(of mark: String, in source: SourceText) -> Int? {
  let parts = String(decoding: source.bytes, as: UTF8.self).split(
    separator: mark, omittingEmptySubsequences: false)
  guard parts.count == 2 else { return nil }
  let before = SourceText(path: source.path, bytes: Array(parts[0].utf8))
  return withoutMarks(before).utf8.count
}

private func summary(_ source: SourceText, _ offset: Int, _ text: String) -> String {
  let plain = SourceText(path: source.path, bytes: Array(withoutMarks(source).utf8))
  let place = plain.location(at: offset)
  return "\(place.path.name):\(place.line):\(place.column): \(text)"
}
