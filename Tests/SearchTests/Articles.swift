import Search
import Vocabulary

func article(
  _ title: String, points: [String] = [], tags: [String] = [], source: String? = nil
) -> SearchableArticle {
  SearchableArticle(
    title: title, keyPoints: points, tags: tags, source: source, link: .page(.home), day: nil, date: nil,
    language: nil)
}

/// - Parameter articles: the oldest first.
func index(_ articles: [SearchableArticle], texts: [String] = []) -> SearchIndex {
  var builder = IndexBuilder()
  for (index, article) in articles.enumerated() {
    builder.add(article, text: index < texts.count ? Array(texts[index].utf8) : nil)
  }
  return builder.finish()
}

/// Articles of words that are drawn from a few hundred, some much more often than others.
func randomArticles(_ count: Int, seed: UInt64) -> [SearchableArticle] {
  var state = seed
  func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
  func word() -> String { "w\(min(next(400), next(400)))" }
  func words(_ count: Int) -> String { (0..<count).map { _ in word() }.joined(separator: " ") }
  return (0..<count).map { number in
    article(
      "number\(number) " + words(4), points: [words(12), words(15)], tags: [words(1)], source: words(2))
  }
}
