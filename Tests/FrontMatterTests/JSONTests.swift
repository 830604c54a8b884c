import FrontMatter
import Testing
import Vocabulary

@Suite struct JSONTests {
  static let values: [(String, String)] = [
    (
      "{\"title\": \"A text\", \"n\": -1.50e+3, \"t\": true, \"z\": null}",
      "{title: \"A text\", n: -1.50e+3, t: true, z: ~}"
    ),
    ("{\"a\":[1,[],{}],\"b\":{\"c\":\"d\"}}", "{a: [1, [], {}], b: {c: \"d\"}}"),
    ("{\"a\": \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"}", "{a: \"\"\\/\u{8}\u{C}\n\r\té\"}"),
    ("{\"a\": \"\\ud83d\\ude00 😀\"}", "{a: \"😀 😀\"}"),
    ("{}", "{}"),
    ("{\n\t\"a\" : 0\r\n}", "{a: 0}"),
  ]

  @Test(arguments: values)
  func valuesAreRead(json: String, expected: String) throws {
    try expectValues(of: json + "\nBody", expected)
    try expectValues(of: "---json\n\(json)\n---\nBody", expected)
  }

  static let problems: [(String, [String: String])] = [
    ("{\"a\": 1,1️⃣}", ["1️⃣": "a key in double quotes is missing here"]),
    ("{\n  1️⃣title: 1\n}", ["1️⃣": "a key in double quotes is missing here"]),
    ("{\"a\" 1️⃣1}", ["1️⃣": "a ':' is missing here"]),
    ("{\"a\": 1 1️⃣\"b\": 2}", ["1️⃣": "a ',' or '}' is missing here"]),
    ("{\"a\": [1 1️⃣2]}", ["1️⃣": "a ',' or ']' is missing here"]),
    ("{\"a\": 1️⃣}", ["1️⃣": "a value is missing here"]),
    ("{\"a\": 1️⃣01}", ["1️⃣": "a value is missing here"]),
    ("{\"a\": 1️⃣'x'}", ["1️⃣": "a value is missing here"]),
    ("{\"a\": 1, 1️⃣\"a\": 2}", ["1️⃣": "'a' is given twice"]),
    ("{\"a\": \"1️⃣\\x\"}", ["1️⃣": "this is no escape of JSON"]),
    ("{\"a\": \"1️⃣\\ud83d\"}", ["1️⃣": "this escape is half of a character"]),
    ("{\"a\": \"1️⃣\\ude00\\ud83d\"}", ["1️⃣": "this escape is half of a character"]),
    ("{\"a\": \"1️⃣\\u0000\"}", ["1️⃣": "a NUL character cannot stand in a text"]),
    ("{\"a\": \"x1️⃣\ny\"}", ["1️⃣": "a line break or control character stands in a text"]),
  ]

  @Test(arguments: problems)
  func problemsAreFoundWhereTheyAre(json: String, expected: [String: String]) throws {
    try expectFindings(in: json + "\nBody\n", expected)
  }

  @Test(arguments: ["0", "-0", "10", "1.5", "1e9", "1E-9", "0.0e+0"])
  func numbersOfTheStandardAreRead(number: String) throws {
    try expectValues(of: "{\"a\": \(number)}", "{a: \(number)}")
  }

  @Test(arguments: ["00", "-", "1.", ".5", "+1", "1e", "0x1", "NaN", "tru", "1-2"])
  func otherNumbersAreErrors(word: String) throws {
    try expectFindings(in: "{\"a\": 1️⃣\(word)}", ["1️⃣": "a value is missing here"])
  }
}
