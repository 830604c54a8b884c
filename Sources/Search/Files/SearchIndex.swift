/// What is published for a search, beside the page that searches.
///
/// Everything is text in lines. Names of files hold a fingerprint of their bytes, so that browsers can keep
/// them for ever; the manifest lists them, and its own name stands in the page.
package struct SearchIndex: Sendable {
  package var articleCount: Int
  /// Words of more than half of all articles: they count only in queries that have no others.
  package var common: [String]
  package var terms: [TermFile]
  package var articles: [ArticleFile]

  package struct TermFile: Sendable {
    /// The first word in it.
    package var first: String
    package var hash: String
    package var bytes: [UInt8]
    package var name: String { "terms-\(hash).txt" }
  }

  package struct ArticleFile: Sendable {
    /// Short, since the number of the file stands beside it.
    package var hash: String
    package var bytes: [UInt8]
  }
}

extension SearchIndex {
  /// The manifest: the number of articles and of those in a file; the common words; the hashes of
  /// the files of articles, one behind the other; then a line for each file of words, with its first word.
  package var manifest: (name: String, bytes: [UInt8]) {
    var lines = [
      "\(articleCount) \(ArticleFiles.articlesPerFile)", common.joined(separator: " "),
      articles.map(\.hash).joined(),
    ]
    lines += terms.map { "\($0.first) \($0.hash)" }
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    return ("index-\(fingerprint(of: bytes)).txt", bytes)
  }

  package func name(ofArticleFile number: Int) -> String {
    "articles-\(number)-\(articles[number].hash).txt"
  }
}
