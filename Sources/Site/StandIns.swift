import Content
import Vocabulary

/// Files with which other generators make pages and feeds that every site has here: they hold hardly more than the
/// name of a layout, or template code, and give way with a warning.
struct StandIns {
  private(set) var findings: [Finding] = []
  /// The articles that are left.
  private(set) var articles: [ArticleFacts] = []

  init(amongArticles all: [ArticleFacts]) {
    for article in all {
      guard article.isStandIn else {
        articles.append(article)
        continue
      }
      findings.append(standInFinding(article))
    }
  }

  /// Introductions of folders where the site makes a page of its own, such as those of tags in Hugo.
  init(amongPlainPages all: [ArticleFacts], made: Set<Permalink>) {
    for page in all {
      if page.section == nil || !made.contains(page.permalink) {
        articles.append(page)
      } else if page.hasText {
        findings.append(standInFinding(page))
      }
    }
  }
}

private func standInFinding(_ article: ArticleFacts) -> Finding {
  Finding(
    .warning, at: SourceLocation(path: article.file), .standIn(article.file),
    hint: "remove it, or give it another name; a template of yours can change the page"
  ).about(article.file.string, others: "files in the place of pages that are made")
}

extension ArticleFacts {
  fileprivate var isStandIn: Bool {
    if madeFiles.contains(permalink) { return true }
    guard path.path.folder == nil else { return false }
    let stem = String(path.path.name.prefix { $0 != "." })
    guard let made = madeNames[stem] else { return false }
    return made == permalink.path || permalink.path == stem + "/"
  }
}

/// The addresses of pages that every site has, by the name of a file that would be there.
private let madeNames = [
  "index": "", "404": "404.html", "search": "search/", "tags": "tags/", "archive": "archive/",
  "sources": "sources/", "authors": "authors/",
]

extension Finding.Message {
  fileprivate static func standIn(_ path: SitePath) -> Self {
    "'\(path)' is not published, because every site has a page of its own in its place"
  }
}
