import Search
import Testing

@Suite struct RelatedArticlesTests {
  private func comparable(_ title: String, tags: [Int] = []) -> ComparableArticle {
    ComparableArticle(title: title, keyPoints: [], tags: tags)
  }

  @Test func theRarerTagCountsMore() {
    var articles = (0..<8).map { comparable("n\($0)", tags: [1]) } + (0..<20).map { comparable("m\($0)") }
    articles += [comparable("x", tags: [1, 2]), comparable("y", tags: [2])]
    #expect(relatedArticles(articles)[28].first == 29)
  }

  @Test func wordsOfTitlesCountWhereTagsAreMissing() {
    var articles = (0..<20).map { comparable("n\($0)") }
    articles += [
      comparable("The lighthouse keeper of Skarn"), comparable("A keeper reads lighthouse logbooks"),
    ]
    #expect(relatedArticles(articles)[20] == [21])
    #expect(relatedArticles(articles)[0] == [])
  }

  @Test func atMostFourAreGivenAndTheNearestOfEquals() {
    let articles = (0..<40).map { comparable("n\($0)", tags: [$0 % 4]) }
    #expect(relatedArticles(articles)[20] == [16, 24, 12, 28])
  }

  @Test func aTagOfMostArticlesRelatesNone() {
    let related = relatedArticles((0..<9).map { comparable("n\($0)", tags: [7]) })
    #expect(related == Array(repeating: [], count: 9))
  }

  @Test func noArticlesHaveNoRelations() {
    #expect(relatedArticles([ComparableArticle]()) == [])
    #expect(relatedArticles([comparable("One")]) == [[]])
  }
}
