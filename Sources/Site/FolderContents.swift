import Content
import Vocabulary

/// Which introduction lists what: an article belongs to the nearest folder around it that has one in its language,
/// and to those around that as long as they are transparent.
struct FolderContents {
  struct Listed {
    var articles: [Int] = []
    var folders: [Int] = []
  }

  /// By the index of the introduction among the plain pages.
  private(set) var listed: [Int: Listed] = [:]
  /// Whether each plain page says or lists something.
  private(set) var isPage: [Bool]
  private var introductions: [Place: Int] = [:]
  /// What was found for a place before, since most articles share one with others.
  private var known: [Place: [Int]] = [:]

  /// A folder in one language.
  private struct Place: Hashable {
    var folder: SitePath
    var language: String?
  }

  init(of articles: [ArticleFacts], _ plainPages: [ArticleFacts]) {
    isPage = plainPages.map { $0.section == nil || $0.hasText }
    for (index, page) in plainPages.enumerated() where page.section != nil {
      guard let folder = page.path.path.folder else { continue }
      introductions[Place(folder: folder, language: page.path.language)] = index
    }
    guard !isEmpty else { return }
    for index in articles.indices { add(articles[index], index, plainPages) }
    addFolders(plainPages)
  }

  var isEmpty: Bool { introductions.isEmpty }
}

extension FolderContents {
  private mutating func add(_ article: ArticleFacts, _ index: Int, _ plainPages: [ArticleFacts]) {
    let folder = article.path.path.folder
    let home = article.path.role == .pageFolder ? folder?.folder : folder
    for section in sections(at: home, article.path.language, plainPages) {
      listed[section, default: Listed()].articles.append(index)
      isPage[section] = true
    }
  }

  /// The innermost first, so that it is known of each whether it is a page.
  private mutating func addFolders(_ plainPages: [ArticleFacts]) {
    let inward = introductions.sorted {
      (-$0.key.folder.components.count, $0.value) < (-$1.key.folder.components.count, $1.value)
    }
    for (place, index) in inward where isPage[index] {
      guard let around = sections(at: place.folder.folder, place.language, plainPages).first else { continue }
      listed[around, default: Listed()].folders.append(index)
      isPage[around] = true
    }
  }

  private mutating func sections(
    at folder: SitePath?, _ language: String?, _ plainPages: [ArticleFacts]
  ) -> [Int] {
    guard let folder else { return [] }
    let place = Place(folder: folder, language: language)
    if let found = known[place] { return found }
    var found: [Int] = []
    var current: SitePath? = folder
    while let folder = current {
      current = folder.folder
      guard let section = introductions[Place(folder: folder, language: language)] else { continue }
      found.append(section)
      if plainPages[section].section?.isTransparent != true { break }
    }
    known[place] = found
    return found
  }
}
