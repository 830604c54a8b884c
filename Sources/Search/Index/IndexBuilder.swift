/// Takes the articles of a site, one after the other from the oldest, and makes the index of them.
package struct IndexBuilder {
  private var scanner = WordScanner()
  private var words = WordTable()
  private var postings: [Postings] = []
  private var articleCount = 0
  private var files = ArticleFiles()
  /// By word: its places in the article at hand.
  private var strengths: [Strength] = []
  /// The words of the article at hand.
  private var met: [Int] = []

  package init() {}

  /// - Parameter text: The article's text as HTML, where it is to be found as well.
  package mutating func add(_ article: SearchableArticle, text: [UInt8]? = nil) {
    let titleLength = count(article.title, in: .title)
    for point in article.keyPoints { count(point, in: .keyPoints) }
    for tag in article.tags { count(tag, in: .tags) }
    if let source = article.source { count(source, in: .source) }
    if let text { count(text.span, isMarkup: true, in: .text) }
    for word in met {
      postings[word].append(articleCount, level: strengths[word].level(titleLength: titleLength))
      strengths[word] = .none
    }
    met.removeAll(keepingCapacity: true)
    files.append(article)
    articleCount += 1
  }

  package consuming func finish() -> SearchIndex {
    var terms = TermFiles(target: TermFiles.size(for: postings.reduce(0) { $0 + $1.text.count }))
    var common: [String] = []
    for word in words.sorted() {
      terms.append(words[word], postings[word])
      if isCommon(postings[word]) { common.append(String(decoding: words[word], as: UTF8.self)) }
    }
    return SearchIndex(
      articleCount: articleCount, common: common, terms: terms.finish(), articles: files.finish())
  }
}

extension IndexBuilder {
  /// The number of words.
  @discardableResult
  private mutating func count(_ text: String, in place: Strength.Place) -> Int {
    count(text.utf8Span.span, isMarkup: false, in: place)
  }

  @discardableResult
  private mutating func count(_ text: Span<UInt8>, isMarkup: Bool, in place: Strength.Place) -> Int {
    var length = 0
    // The scanner hands on words while it is changed itself.
    var scanner = WordScanner()
    swap(&scanner, &self.scanner)
    scanner.forEachWord(in: text, isMarkup: isMarkup) { word in
      length += 1
      note(words.number(of: word), place)
    }
    swap(&scanner, &self.scanner)
    return length
  }

  private mutating func note(_ word: Int, _ place: Strength.Place) {
    if word == postings.count {
      postings.append(Postings())
      strengths.append(.none)
    }
    if strengths[word].isNone { met.append(word) }
    strengths[word].count(place)
  }

  /// Whether a word stands in so many articles that it tells nothing beside another word.
  private func isCommon(_ postings: Postings) -> Bool {
    postings.count > max(500, articleCount / 2)
  }
}

extension Strength {
  fileprivate var isNone: Bool {
    title | keyPoints | tags | source | text == 0
  }
}
