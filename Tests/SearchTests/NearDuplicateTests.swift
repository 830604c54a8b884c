import Search
import Testing

@Suite struct NearDuplicateTests {
  @Test func whatSharesMostOfItsWordsIsOne() {
    let texts = [
      "The council approved the new harbour wall on Monday.",
      "A glass sponge reef was found by divers off Kelder.",
      "On Monday the town council approved the new harbour wall at last.",
      "A reef of old tyres was found by pupils on the beach.",
    ]
    #expect(fold(texts) == [[0, 2], [1], [3]])
  }

  @Test func shortTextsThatShareAllTheirWordsAreNotOne() {
    #expect(fold(["The harbour is open.", "The harbour is open today."]) == [[0], [1]])
  }

  @Test func textsWithoutSpacesAreCompared() {
    let texts = ["市议会周一批准了新的海港墙", "潜水员发现了玻璃海绵礁", "市议会周一批准了新的海港墙。"]
    #expect(fold(texts) == [[0, 2], [1]])
  }

  @Test func emptyTextsStayApart() {
    #expect(fold(["", "", "…"]) == [[0], [1], [2]])
    #expect(fold([]) == [])
  }

  /// A word that all texts have must not make all of them be compared with each other.
  @Test func manyTextsOfOnePatternAreFoldedQuickly() {
    let texts = (0..<20_000).map { "Ship number \($0) carried \($0 % 7) tons of salt to the port of Skarn." }
    let groups = fold(texts)
    #expect(groups.joined().sorted() == Array(texts.indices))
    #expect(groups.count < texts.count / 10)
  }
}

private func fold(_ texts: [String]) -> [[Int]] {
  foldNearDuplicates(texts.map(ComparableText.init))
}
