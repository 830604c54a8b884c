/// What kind of text the article is, as means over its sentences.
struct ArticleAverages {
  private(set) var quotations: Float = 0
  private(set) var personal: Float = 0
  private(set) var reader: Float = 0
  private(set) var singular: Float = 0
  private(set) var pronouns: Float = 0
  private(set) var logCount: Float = 0
  private(set) var logLength: Float = 0

  mutating func measure(_ article: borrowing Article) {
    self = ArticleAverages()
    var words: Float = 0
    for index in article.candidates.indices {
      let candidate = article.candidates[index]
      quotations += Float(candidate.punctuation.hasQuotation)
      personal += Float(candidate.defects.contains(.personal))
      reader += Float(candidate.defects.contains(.reader))
      singular += Float(candidate.defects.contains(.singular))
      pronouns += Float(candidate.defects.contains(.pronounStart))
      words += Float(candidate.words)
    }
    let count = Float(max(1, article.candidates.count))
    quotations /= count
    personal /= count
    reader /= count
    singular /= count
    pronouns /= count
    logCount = logarithmOfSmall(article.candidates.count)
    logLength = Float(logarithm(Double(max(1, words / count))))
  }
}
