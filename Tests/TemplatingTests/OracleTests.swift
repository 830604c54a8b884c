import FoundationEssentials
import Templating
import Testing
import Vocabulary

/// What Jinja2 makes of a template is what we make of it; see `Oracle/record.py`.
@Suite struct OracleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let sections: [(name: String, text: String)]

    var testDescription: String { name }

    func text(of section: String) -> String? {
      sections.first { $0.name == section }?.text
    }
  }

  @Test(arguments: try cases())
  func rendersAsJinja(_ oracle: Case) throws {
    let reserved = ["data", "main.html", "expected"]
    let others = oracle.sections.filter { !reserved.contains($0.name) }
    let page = FreePage(data: JSONReader.value(of: oracle.text(of: "data") ?? "null"))
    let output = try render(
      try #require(oracle.text(of: "main.html")),
      Dictionary(uniqueKeysWithValues: others.map { ($0.name, $0.text) }), for: page)
    let ended = output.hasSuffix("\n") || output.isEmpty ? output : output + "\n"
    #expect(ended == oracle.text(of: "expected"))
  }

  @Test func thereAreManyCases() throws {
    #expect(try Self.cases().count >= 60)
  }

  static func cases() throws -> [Case] {
    let folder = "\(testFolder)/Oracle/cases"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    return try names.map { name in
      let data = try #require(FileManager.default.contents(atPath: folder + "/" + name))
      return Case(name: name, sections: sections(of: String(decoding: data, as: UTF8.self)))
    }
  }

  private static func sections(of text: String) -> [(name: String, text: String)] {
    var sections: [(name: String, text: String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        sections.append((String(line.dropFirst(3).dropLast(3)), ""))
      } else if !sections.isEmpty {
        sections[sections.count - 1].text += line + "\n"
      }
    }
    if !sections.isEmpty { sections[sections.count - 1].text.removeLast() }
    return sections
  }
}
