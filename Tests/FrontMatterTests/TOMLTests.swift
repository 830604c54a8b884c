import FrontMatter
import Testing
import Vocabulary

@Suite struct TOMLTests {
  static let values: [(String, String)] = [
    ("title = \"A text\"\n", "{title: \"A text\"}"),
    ("b = 1\na = 2\n", "{b: 1, a: 2}"),
    ("a = 15.60\nb = 1_000\nc = 0xFF\nd = true\n", "{a: 15.60, b: 1_000, c: 0xFF, d: true}"),
    ("a = 2024-05-06\nb = 2024-05-06 07:08:09 # c\n", "{a: 2024-05-06, b: 2024-05-06 07:08:09}"),
    ("a = 2024-05-06T07:08:09-07:00\nb = 07:08:09\n", "{a: 2024-05-06T07:08:09-07:00, b: 07:08:09}"),
    ("a = 'C:\\x'\nb = \"\\u00e9\"\nc = \"\"\"\nx\ny\"\"\"\n", "{a: \"C:\\x\", b: \"é\", c: \"x\ny\"}"),
    ("a = [1, [2.0, 3], \"x\",\n # no\n 4,\n]\n", "{a: [1, [2.0, 3], \"x\", 4]}"),
    ("a = {x = 1, y.z = 2}\n", "{a: {x: 1, y: {z: 2}}}"),
    ("a.b.c = 1\na.d = 2\n", "{a: {b: {c: 1}, d: 2}}"),
    (
      "[taxonomies]\ntags = [\"x\"]\n[extra.deep]\na = 1\n",
      "{taxonomies: {tags: [\"x\"]}, extra: {deep: {a: 1}}}"
    ),
    ("[[a]]\nx = 1\n[[a]]\nx = 2\n[a.b]\ny = 3\n", "{a: [{x: 1}, {x: 2, b: {y: 3}}]}"),
    ("\"a b\" = 1\n'c' = 2\n", "{a b: 1, c: 2}"),
    ("\"\\u00e9\" = 1\nz = 0\n", "{é: 1, z: 0}"),
    ("a = \"\"\"x \\\n   y\"\"\"\"\nb = \'\'\'\nz\'\'\'\n", "{a: \"x y\"\", b: \"z\"}"),
    ("[a.b]\nc = 1\n[a]\nd = 2\n", "{a: {b: {c: 1}, d: 2}}"),
    ("a = {\n  b = 1,\n}\n", "{a: {b: 1}}"),
    ("a = [{b = 1}, {b = 2}]\n", "{a: [{b: 1}, {b: 2}]}"),
    ("a = 07:08\nb = -inf\nc = +1e-3\nd = 0b10\n", "{a: 07:08, b: -inf, c: +1e-3, d: 0b10}"),
    ("", "{}"),
  ]

  @Test(arguments: values)
  func valuesKeepTheirText(toml: String, expected: String) throws {
    try expectValues(of: "+++\n\(toml)+++\n", expected)
    if !toml.contains("\"\"\"") {
      try expectValues(of: "+++\n\(toml)+++\n".replacing("\n", with: "\r\n"), expected)
    }
  }

  static let problems: [(String, [String: String])] = [
    ("a = 1\nb1️⃣: 2\n", ["1️⃣": "a '=' is missing here"]),
    ("a = 1️⃣hello\n", ["1️⃣": "'hello' is no value of TOML"]),
    ("a = 1️⃣2024-02-30\n", ["1️⃣": "'2024-02-30' is no value of TOML"]),
    ("a = 1️⃣2024-5-6\n", ["1️⃣": "'2024-5-6' is no value of TOML"]),
    ("a = 1️⃣\n", ["1️⃣": "a value is missing here"]),
    ("a = 1️⃣\"x\nb = 1\n", ["1️⃣": "this quotation never ends"]),
    ("a = 1️⃣\"\"\"x\nb = 1\n", ["1️⃣": "this quotation never ends"]),
    ("a = 1️⃣[1, 2\nb = 3\n", ["1️⃣": "this list is not closed"]),
    ("a = 1️⃣{b = 1\nc = 3\n", ["1️⃣": "this table is not closed"]),
    ("a = 1 1️⃣b = 2\n", ["1️⃣": "nothing else can stand on this line"]),
    ("a = \"x\" 1️⃣y\n", ["1️⃣": "nothing else can stand on this line"]),
    ("1️⃣= 1\n", ["1️⃣": "a key is missing here"]),
    ("[[1️⃣[a]]\n", ["1️⃣": "a key is missing here"]),
    ("[a1️⃣\n", ["1️⃣": "']' is missing here"]),
    ("[[a1️⃣]\n", ["1️⃣": "']]' is missing here"]),
    ("1️⃣é = 1\n", ["1️⃣": "a key is missing here"]),
    ("a = 1\n1️⃣a = 2\n", ["1️⃣": "'a' is given twice, on lines 2 and 3"]),
    ("[x]\na = 1\n[y]\na = 1\n1️⃣a = 2\n", ["1️⃣": "'a' is given twice, on lines 5 and 6"]),
    ("[a]\nb = 1\n[1️⃣a]\nc = 2\n", ["1️⃣": "'a' is given twice, on lines 2 and 4"]),
    ("a = 1\n1️⃣a.b = 2\n", ["1️⃣": "'a' cannot be added to: it is complete further up"]),
    (
      "a = {b = 1}\n[a.c]\n".replacing("[a", with: "[1️⃣a"),
      ["1️⃣": "'a' cannot be added to: it is complete further up"]
    ),
    ("a = [1]\n[[1️⃣a]]\n", ["1️⃣": "'a' cannot be added to: it is complete further up"]),
    ("a = 1️⃣\0\n", ["1️⃣": "a NUL byte stands here"]),
    ("a = \"x1️⃣\\u0000\"\n", ["1️⃣": "a NUL character cannot stand in a text"]),
    ("a = \"x1️⃣\\d\"\n", ["1️⃣": "this is no escape of TOML"]),
    ("a = \"x1️⃣\\ud800\"\n", ["1️⃣": "this is no escape of TOML"]),
    ("a = 1 # 1️⃣\u{1}\n", ["1️⃣": "a control character stands here"]),
  ]

  @Test(arguments: problems)
  func problemsAreFoundWhereTheyAre(toml: String, expected: [String: String]) throws {
    try expectFindings(in: "+++\n\(toml)+++\nBody\n", expected)
  }

  @Test func valuesKnowTheirPlaces() throws {
    let marked = try MarkedSource(
      "+++\n1️⃣é = 2️⃣\"ü\"\n[[a]]\n[[3️⃣a]]\n4️⃣b.5️⃣c = 6️⃣[7️⃣1, 8️⃣2]\n+++\n".replacing("é", with: "\"é\""))
    let entries = readFrontMatter(of: marked.source).value.entries
    func mark(_ name: String) -> Int? { marked.marks[name] }
    #expect(entries[0].keyOffset == mark("1️⃣"))
    #expect(entries[0].value.offset == mark("2️⃣"))
    guard case .list(let tables) = entries[1].value.content, case .mapping(let table) = tables[1].content,
      case .mapping(let inner) = table[0].value.content, case .list(let items) = inner[0].value.content
    else { return #expect(Bool(false)) }
    #expect(tables[1].offset == mark("3️⃣"))
    #expect(table[0].keyOffset == mark("4️⃣"))
    #expect(inner[0].keyOffset == mark("5️⃣"))
    #expect(inner[0].value.offset == mark("6️⃣"))
    #expect(items.map(\.offset) == [mark("7️⃣"), mark("8️⃣")])
  }
}
