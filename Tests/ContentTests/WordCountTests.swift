import Testing

@testable import Content

@Suite struct WordCountTests {
  @Test(arguments: [
    ("", 0), ("a", 1), (" a ", 1), ("one two\nthree", 3), ("  ", 0), ("\u{6771}\u{4EAC}\u{90FD}\u{6C34}", 3),
  ])
  func wordsAreRunsWithoutWhiteSpace(text: String, count: Int) {
    #expect(countWords(in: Array(text.utf8).span) == count)
  }

  /// Blocks and what is left of them are counted alike, wherever a word stands.
  @Test(arguments: 0..<40) func placeDoesNotMatter(offset: Int) {
    let text = String(repeating: " ", count: offset) + "harbour \u{6771}\u{4EAC} in the evening light, quiet"
    #expect(countWords(in: Array(text.utf8).span) == 7 + 2 / 2)
  }
}
