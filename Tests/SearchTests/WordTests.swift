import Testing

@testable import Search

@Suite struct WordTests {
  @Test(arguments: [
    ("The Harbour's quay-side", ["the", "harbours", "quay", "side"]),
    ("Smørrebrød, ÉCOLE; Straße", ["smorrebrod", "ecole", "strasse"]),
    ("5,000 at 15.6 %", ["5", "000", "at", "15", "6"]),
    ("e\u{301}cole", ["ecole"]),
    ("Гавань", ["гавань"]),
    ("北京大学", ["北京", "京大", "大学", "学"]),
    ("茶 and 北京", ["茶", "and", "北京", "京"]),
    ("", []), (" … ", []),
  ])
  func wordsAreFolded(text: String, expected: [String]) {
    #expect(scannedWords(of: text) == expected)
  }

  @Test func aQueryHasNoTails() {
    #expect(scannedWords(of: "北京大学 大学", asQuery: true) == ["北京", "京大", "大学"])
    #expect(scannedWords(of: "茶", asQuery: true) == ["茶"])
  }

  @Test func bytesThatAreNoTextEndNothingButTheWord() {
    var scanner = WordScanner()
    var count = 0
    let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0xE4, 0xBD, 0x63, 0xF0, 0x9F, 0x64, 0xC3]
    scanner.forEachWord(in: bytes.span) { _ in count += 1 }
    #expect(count == 4)
  }

  @Test func longRunsAreNoWords() {
    #expect(scannedWords(of: String(repeating: "a", count: 100_000)) == [])
    #expect(scannedWords(of: String(repeating: "a", count: 40)).count == 1)
  }
}
