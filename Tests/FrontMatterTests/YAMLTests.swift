import FrontMatter
import Testing
import Vocabulary

@Suite struct YAMLTests {
  static let values: [(String, String)] = [
    ("title: A text\n", "{title: A text}"),
    ("a: 15.6\nb: 2024-05-06\nc: Yes\nd: 007\n", "{a: 15.6, b: 2024-05-06, c: Yes, d: 007}"),
    ("a: \"15.6\"\nb: 'it''s'\nc: !!str 5\n", "{a: \"15.6\", b: \"it's\", c: \"5\"}"),
    ("a:\nb: ~\nc: null\nd: ''\n", "{a: ~, b: ~, c: ~, d: \"\"}"),
    ("a: [x, 'y, z', 1.0]\nb: []\n", "{a: [x, \"y, z\", 1.0], b: []}"),
    ("a:\n  - x\n  - y\nb:\n- z\n", "{a: [x, y], b: [z]}"),
    ("a: {x: 1, y: [2]}\n", "{a: {x: 1, y: [2]}}"),
    ("a: one\n  two\nb: |\n  three\n  four\n", "{a: one two, b: \"three\nfour\n\"}"),
    ("# comment\n\na: b # comment\n\nc: d#e\n", "{a: b, c: d#e}"),
    ("a: &x [1, 2]\nb: *x\n", "{a: [1, 2], b: [1, 2]}"),
    ("a: &x {p: 1, q: 2}\nb:\n  <<: *x\n  q: 3\n", "{a: {p: 1, q: 2}, b: {q: 3, p: 1}}"),
    ("b:\n  <<: [{p: 1}, {p: 2, q: 3}]\n", "{b: {p: 1, q: 3}}"),
    ("'<<': 1\n", "{<<: 1}"),
    ("null: a\n5: b\n", "{null: a, 5: b}"),
    ("naïve: 日本語\n", "{naïve: 日本語}"),
    ("a: \"\\u00e9\\n\"\n", "{a: \"é\n\"}"),
    ("", "{}"),
    ("# nothing\n", "{}"),
  ]

  @Test(arguments: values)
  func valuesKeepTheirText(yaml: String, expected: String) throws {
    try expectValues(of: "---\n\(yaml)---\n", expected)
    try expectValues(of: "---\n\(yaml)---\n".replacing("\n", with: "\r\n"), expected)
  }

  static let problems: [(String, [String: String])] = [
    ("title: 1️⃣\"never closed\ndate: 2024\n", ["1️⃣": "this quotation never ends"]),
    ("title: One1️⃣: two\n", ["1️⃣": "a ':' cannot stand here"]),
    ("tags: 1️⃣[a, b\ntitle: x\n", ["1️⃣": "this list is not closed"]),
    ("title: 1️⃣@home\n", ["1️⃣": "no value can begin with this character"]),
    ("é: ü\ntitle: 1️⃣%home\n", ["1️⃣": "no value can begin with this character"]),
    ("title: \"C:1️⃣\\home\"\n", ["1️⃣": "this is no escape of double quotes"]),
    ("title: \"One\" 1️⃣two\n", ["1️⃣": "this does not continue the lines above"]),
    ("title: x\n1️⃣more\ndate: y\n", ["1️⃣": "this line is no 'key: value'"]),
    ("title: 1️⃣*star*\n", ["1️⃣": "'&' and '*' need a name behind them"]),
    ("title: 1️⃣*star\n", ["1️⃣": "nothing above is named '&star'"]),
    ("title: a\ntags: b\n1️⃣title: c\n", ["1️⃣": "'title' is given twice, on lines 2 and 4"]),
    (
      "extra:\n  a: 1\n  1️⃣a: 2\n2️⃣extra: x\n",
      [
        "1️⃣": "'a' is given twice, on lines 3 and 4", "2️⃣": "'extra' is given twice, on lines 2 and 5",
      ]
    ),
    ("title: {1️⃣{ name }}\n", ["1️⃣": "a key must be a text"]),
    ("1️⃣\"\": a\n", ["1️⃣": "a key is missing here"]),
    ("a: &x [1]\n1️⃣*x : 2\n", ["1️⃣": "a key must be a text"]),
    ("a:\n  <<: 1️⃣5\n", ["1️⃣": "'<<' needs a mapping, or a list of mappings"]),
    ("1️⃣just text\n", ["1️⃣": "this is a text, not keys and values"]),
    ("1️⃣- a\n- b\n", ["1️⃣": "this is a list, not keys and values"]),
    ("a: 1\u{1}\n".replacing("\u{1}", with: "1️⃣\u{1}"), ["1️⃣": "a control character stands here"]),
    ("a: é1️⃣\0b\n", ["1️⃣": "a NUL byte stands here"]),
    ("a: 1\n1️⃣--- b\n", ["1️⃣": "a second document begins here, and only the first is read"]),
    ("a: !x!y1️⃣ b\n".replacing("!x!y1️⃣", with: "1️⃣!x!y"), ["1️⃣": "this '!' names an unknown type"]),
  ]

  @Test(arguments: problems)
  func problemsAreFoundWhereTheyAre(yaml: String, expected: [String: String]) throws {
    try expectFindings(in: "---\n\(yaml)---\nBody\n", expected)
    try expectFindings(in: "\u{FEFF}---\n\(yaml)---\nBody\n".replacing("\n", with: "\r\n"), expected)
  }

  @Test func ofAKeyThatIsGivenTwiceTheLastCounts() throws {
    let marked = try MarkedSource("---\ntitle: a\nextra: {b: 1, b: 2}\ntitle: c\n---\n")
    let read = readFrontMatter(of: marked.source)
    #expect(read.value.entries.map(\.key) == ["title", "extra"])
    #expect(outline(read.value.entries) == "{title: c, extra: {b: 2}}")
    #expect(read.findings.map(\.severity) == [.warning, .warning])
  }

  @Test func bytesThatAreNotUTF8AreFound() throws {
    let path = try #require(SitePath("content/a.md"))
    let bytes = Array("---\na: é".utf8) + [0xFF] + Array("\n---\n".utf8)
    let finding = try #require(readFrontMatter(of: SourceText(path: path, bytes: bytes)).findings.first)
    #expect(finding.message == "the bytes here are not UTF-8")
    #expect(finding.location?.description == "content/a.md:2:5")
  }

  @Test func valuesKnowTheirPlaces() throws {
    let marked = try MarkedSource("---\ntïtle: 1️⃣Ünïcode\ntags:\n  2️⃣- 3️⃣a\n  - 4️⃣é\n5️⃣x: 6️⃣{7️⃣y: 8️⃣z}\n---\n")
    let entries = readFrontMatter(of: marked.source).value.entries
    func mark(_ name: String) -> Int? { marked.marks[name] }
    #expect(entries[0].value.offset == mark("1️⃣"))
    #expect(entries[1].value.offset == mark("2️⃣"))
    guard case .list(let items) = entries[1].value.content else { return #expect(Bool(false)) }
    #expect(items.map(\.offset) == [mark("3️⃣"), mark("4️⃣")])
    #expect(entries[2].keyOffset == mark("5️⃣"))
    #expect(entries[2].value.offset == mark("6️⃣"))
    guard case .mapping(let inner) = entries[2].value.content else { return #expect(Bool(false)) }
    #expect(inner[0].keyOffset == mark("7️⃣"))
    #expect(inner[0].value.offset == mark("8️⃣"))
  }

  @Test func aWholeFileIsReadWithoutFences() throws {
    let marked = try MarkedSource("\u{FEFF}---\ntitle: A site\n1️⃣title: B\n", path: "precis.yml")
    let read = readYAML(marked.source)
    #expect(outline(read.value) == "{title: B}")
    #expect(read.findings.map(\.message.text) == ["'title' is given twice, on lines 2 and 3"])
    #expect(read.findings.first?.location == marked.source.location(at: marked.marks["1️⃣"] ?? 0))
  }
}
