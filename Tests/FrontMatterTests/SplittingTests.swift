import FrontMatter
import Testing
import Vocabulary

@Suite struct SplittingTests {
  struct Case: CustomTestStringConvertible {
    var text: String
    var format: FrontMatter.Format
    /// What is left of the text.
    var body: String
    var testDescription: String { text.debugDescription }
  }

  static let cases = [
    Case(text: "---\na: 1\n---\nBody\n", format: .yaml, body: "Body\n"),
    Case(text: "---\na: 1\n...\nBody\n", format: .yaml, body: "Body\n"),
    Case(text: "---\n---\nBody", format: .yaml, body: "Body"),
    Case(text: "---\na: 1\n---", format: .yaml, body: ""),
    Case(text: "---  \na: 1\n--- \t\n\nBody", format: .yaml, body: "\nBody"),
    Case(text: "\u{FEFF}---\r\na: 1\r\n---\r\nBody\r\n", format: .yaml, body: "Body\r\n"),
    Case(text: "\n\n---\na: 1\n---\nBody", format: .yaml, body: "Body"),
    Case(text: "---\na: |\n  ---\n  ...\n---\nBody", format: .yaml, body: "Body"),
    Case(text: "---\na: 1\n---\nBody\n---\nb: 2\n---\n", format: .yaml, body: "Body\n---\nb: 2\n---\n"),
    Case(text: "---yaml\na: 1\n---\nBody", format: .yaml, body: "Body"),
    Case(text: "---json\n{\"a\": 1}\n---\nBody", format: .json, body: "Body"),
    Case(text: "---toml\na = 1\n---\nBody", format: .toml, body: "Body"),
    Case(text: "+++\na = 1\n+++\nBody", format: .toml, body: "Body"),
    Case(text: "+++\na = \"\"\"\n--- \n\"\"\"\n+++\nBody", format: .toml, body: "Body"),
    Case(text: "{\"a\": {\"b\": \"}\\\"}\"}}\nBody", format: .json, body: "Body"),
    Case(text: "{\n\"a\": 1\n}\n\nBody", format: .json, body: "\nBody"),
    Case(text: "{\"a\": 1} Body", format: .json, body: " Body"),
    Case(text: "", format: .none, body: ""),
    Case(text: "\u{FEFF}# Title\n", format: .none, body: "# Title\n"),
    Case(text: "----\na: 1\n----\n", format: .none, body: "----\na: 1\n----\n"),
    Case(text: "- a list\n---\n", format: .none, body: "- a list\n---\n"),
    Case(text: "Text\n\n---\na: 1\n---\n", format: .none, body: "Text\n\n---\na: 1\n---\n"),
    Case(text: "{{< figure >}}\nBody", format: .none, body: "{{< figure >}}\nBody"),
    Case(text: "{% include a.html %}\n", format: .none, body: "{% include a.html %}\n"),
    Case(text: "{: .lead}\nBody", format: .none, body: "{: .lead}\nBody"),
  ]

  @Test(arguments: cases)
  func frontMatterIsSplitOff(example: Case) throws {
    let path = try #require(SitePath("content/a.md"))
    let source = SourceText(path: path, bytes: Array(example.text.utf8))
    let read = readFrontMatter(of: source)
    #expect(read.findings == [])
    #expect(read.value.format == example.format)
    #expect(String(decoding: source.bytes[read.value.bodyOffset...], as: UTF8.self) == example.body)
  }

  @Test(arguments: [
    "1️⃣---\ntitle: A\n\nBody", "\n1️⃣---\n", "1️⃣+++\na = 1\n", "1️⃣{\"a\": 1\n\nBody", "1️⃣---\r\na: 1\r\n----\r\n",
  ])
  func frontMatterThatNeverEndsIsAnErrorWhereItBegins(text: String) throws {
    try expectFindings(in: text, ["1️⃣": "the front matter never ends"])
    let marked = try MarkedSource(text)
    #expect(readFrontMatter(of: marked.source).value.bodyOffset == marked.source.bytes.count)
  }
}
