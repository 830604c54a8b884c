import Testing

@testable import FrontMatter

/// The fast reader of plain YAML says what libyaml says, or nothing.
@Suite struct AgreementTests {
  static let plain = [
    "title: A text\n", "a: 1\nb: 2\n", "a: \"x\"\nb: 'y'\n", "a:\nb: null\n", "a: [x, \"y, z\", '']\n",
    "a: []\n",
    "a:\n  - x\n  - \"y: z\"\nb: c\n", "a:\n- x\n- y\n", "# c\n\na: b\n", "a: x   \n", "ü: b\n",
    "a: – ‘x’ …\n",
    "a: http://x.y/#z\n", "a: x:y\n", "a: (x)\n", "a: /x/\n", "a: 2024-05-06 07:08:09\n", "a: b",
  ]

  @Test(arguments: plain)
  func plainYAMLIsReadFast(yaml: String) {
    if !yaml.hasPrefix("ü") { #expect(fast(yaml) != nil) }
    expectAgreement(on: yaml)
  }

  /// Each of these means something else than it seems to, or nothing.
  static let unusual = [
    "a: b: c\n", "a: b #c\n", "a: b:\n", "a:b\n", "a: |\n  x\n", "a: &x b\n", "a: *x\n", "a: !!str x\n",
    "a: x\n  y\n",
    "a: \"x\n  y\"\n", "a: 'it''s'\n", "a: \"\\n\"\n", "a: [x\n", "a: [x,]\n", "a: [x, , y]\n", "a: [[x]]\n",
    "a: [x y]]\n",
    "a: [x: y]\n", "a: {x: y}\n", "a: \"x\" y\n", "a: \"x\", y\n", "a:\n  b: c\n", "a:\n  - b: c\n",
    "a:\n  - - b\n",
    "a:\n  - b\n - c\n", "a:\n  - b\n    c\n", "a:\n  -\n", "a:\n  - \n", "a: - b\n", "- a\n", " a: b\n",
    "a: b\na: c\n",
    "a:\tb\n", "a: b\tc\n", "a: b\r", "a: b\rc: d\n", "a: x\u{85}y\n", "a: x\u{2028}y\n", "a: x\u{FEFF}y\n",
    "a: x\u{FFFE}\n",
    "a: \u{7F}\n", "a: \u{1}\n", "a: ?\n", "? a\n", "a: @b\n", "a: `b\n", "a: %b\n", "%YAML 1.1\n",
    "<<: {a: b}\n", "a: >\n",
    "a: -\n", "a: ---\n", "a: ...\n", "... \na: b\n", "a: [\"x\"y]\n", "a: ['x'', y']\n",
    "a: ['x' , \"y\" ]\n", "a: [ x , y ]\n",
    "a: [x#y]\n", "a: [x #y]\n", "a: [ ]\n", "a: [x,y]\n", "a: \"\"\n", "a: ''\n", "a: '\n", "a: \"\n",
    "a: #\n", "a: # b\n",
    "a:  \nb: c\n", "a:\n\n  - b\n", "a:\n  # c\n  - b\n", "a:\n  - b\n\n  - c\n", "a:\n  - b\n# c\n  - d\n",
    "a:\n  - #\n",
    "a: b\n\n  c\n", "a: b\n# d\n  c\n", "a: null\nb: Null\nc: NULL\nd: nUll\n", "a:\n  - ~\n  - null\n",
    "a: .\n", "a: ..\n",
    "a: $x\n", "a: _x\n", "a-b_c: x\n", "1: x\n", "a : b\n", "a: [x, y] # c\n", "a: [x, y] z\n",
    "a: x\n\u{A0}\nb: c\n",
  ]

  @Test(arguments: unusual)
  func whatIsUnusualIsLeftToLibyaml(yaml: String) {
    expectAgreement(on: yaml)
    expectAgreement(on: yaml.replacing("\n", with: "\r\n"))
  }

  @Test(arguments: (1...40).map { UInt64($0) } + [.random(in: 100 ... .max)])
  func theyAgreeOnRandomTexts(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 { expectAgreement(on: randomYAML(&random), seed: seed) }
  }

  private func randomYAML(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...12, using: &random)).map { _ in Self.pieces.randomElement(using: &random) ?? "" }
      .joined()
  }

  private static let pieces =
    "a b c : - # ' \" [ ] { } , \n & * ! | > % @ ` ? ~ . é – \u{2028} \u{A0} \t \r\n".split(separator: " ")
    .map(String.init) + [
      " ", "  ", "a: ", "b: ", "c:\n", "\n", "\n", "\n  - ", "\n- ", "key: value\n", "t: [x, y]\n",
      "d: 2024-05-06\n", "null", "\"x\"",
      "'y'", ": ", " #", "\\", "\u{85}", "...", "---", "<<",
    ]
}

private func fast(_ yaml: String) -> [MetadataEntry]? {
  let bytes = Array(yaml.utf8)
  return parsePlainYAML(bytes.span, in: 0..<bytes.count)
}

private func expectAgreement(on yaml: String, seed: UInt64? = nil) {
  guard let entries = fast(yaml) else { return }
  let bytes = Array(yaml.utf8)
  let slow = try? composeYAML(bytes, in: 0..<bytes.count, isASCII: bytes.allSatisfy { $0 < 0x80 })
  #expect(Parsed(entries: entries) == slow, "\(yaml.debugDescription), seed \(seed ?? 0)")
}

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers for the same seed, on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
