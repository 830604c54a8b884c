import Vocabulary

/// Spreads what results show over files of a few articles each.
///
/// An article is a line of fields between tabs: title, address, source, day, date, language and the key points.
/// The address of a page is given from the site's root.
struct ArticleFiles {
  /// A page of results may need as many files as it has results, so they are small.
  static let articlesPerFile = 8

  private var files: [SearchIndex.ArticleFile] = []
  private var bytes: [UInt8] = []
  private var count = 0

  mutating func append(_ article: SearchableArticle) {
    bytes.append(field: article.title, isFirst: true)
    bytes.append(field: article.link.text)
    for field in [article.source, article.day, article.date, article.language] {
      bytes.append(field: field ?? "")
    }
    for point in article.keyPoints { bytes.append(field: point) }
    bytes.append(UInt8(ascii: "\n"))
    count += 1
    if count % Self.articlesPerFile == 0 { cut() }
  }

  consuming func finish() -> [SearchIndex.ArticleFile] {
    if !bytes.isEmpty { cut() }
    return files
  }

  private mutating func cut() {
    files.append(.init(hash: String(fingerprint(of: bytes).prefix(6)), bytes: bytes))
    bytes = []
  }
}

extension SearchableArticle.Link {
  fileprivate var text: String {
    switch self {
    case .page(let permalink): permalink.encodedPath
    case .elsewhere(let url): url
    }
  }
}

extension [UInt8] {
  /// Tabs and line breaks within a field become spaces.
  fileprivate mutating func append(field text: String, isFirst: Bool = false) {
    if !isFirst { append(UInt8(ascii: "\t")) }
    if text.utf8.contains(where: { $0 < 0x20 }) {
      append(contentsOf: text.utf8.lazy.map { $0 < 0x20 ? 0x20 : $0 })
    } else {
      append(contentsOf: text.utf8)
    }
  }
}
