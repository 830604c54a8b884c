import Content
import Vocabulary

/// Gathers the names that articles share; spellings that differ in case or accents only are one name.
///
/// - Parameter least: names of fewer articles are left out: a list of one tells nobody more than the article.
func collectTerms(
  of articles: [ArticleFacts], below folder: String, atLeast least: Int = 1,
  names: (ArticleFacts) -> [String]
) -> Diagnosed<TermTable> {
  var collector = TermCollector()
  for index in articles.indices {
    for name in names(articles[index]) { collector.add(name, article: index) }
  }
  return collector.terms(below: folder, atLeast: least, articles)
}

private struct TermCollector {
  struct Group {
    var key: String
    /// How many articles have each spelling, in the order in which they were met.
    var spellings: [(name: String, count: Int, firstArticle: Int)] = []
    var articles: [Int] = []
  }

  private var groups: [Group] = []
  private var groupsByKey: [String: Int] = [:]
  /// Folding is slow, and most names come again as they were.
  private var placesByName: [String: (group: Int, spelling: Int)] = [:]

  mutating func add(_ name: String, article: Int) {
    guard let place = place(of: name, article) else { return }
    groups[place.group].spellings[place.spelling].count += 1
    if groups[place.group].articles.last != article { groups[place.group].articles.append(article) }
  }

  private mutating func place(of name: String, _ article: Int) -> (group: Int, spelling: Int)? {
    if let place = placesByName[name] { return place }
    let key = folded(name)
    guard !key.isEmpty else { return nil }
    let group = groupsByKey[key] ?? groups.count
    if group == groups.count {
      groups.append(Group(key: key))
      groupsByKey[key] = group
    }
    groups[group].spellings.append((name, 0, article))
    let place = (group, groups[group].spellings.count - 1)
    placesByName[name] = place
    return place
  }

  /// The terms by name; where two would have one address, the later gets a number.
  func terms(
    below folder: String, atLeast least: Int, _ articles: [ArticleFacts]
  ) -> Diagnosed<TermTable> {
    var used: [String: Int] = [:]
    var result = Diagnosed(TermTable())
    for group in groups.sorted(by: { $0.key < $1.key }) where group.articles.count >= least {
      let name = group.mostFrequentSpelling
      guard let permalink = Permalink(folder + component(for: name, &used) + "/"),
        let feed = permalink.appending("feed.xml")
      else { continue }
      for spelling in group.spellings { result.value.indices[spelling.name] = result.value.terms.count }
      result.value.terms.append(Term(name: name, permalink: permalink, feed: feed, articles: group.articles))
      result.findings += group.findings(shown: name, articles)
    }
    return result
  }

  private func component(for name: String, _ used: inout [String: Int]) -> String {
    let plain = slug(of: name)
    var component = plain.isEmpty ? "other" : plain
    while let count = used[component] {
      used[component] = count + 1
      component += "-\(count + 1)"
    }
    used[component] = 1
    return component
  }
}

extension TermCollector.Group {
  /// Of spellings that are as frequent the one that the newest article has.
  var mostFrequentSpelling: String {
    let best = spellings.max { ($0.count, -$0.firstArticle) < ($1.count, -$1.firstArticle) }
    return best?.name ?? key
  }

  func findings(shown: String, _ articles: [ArticleFacts]) -> [Finding] {
    spellings.filter { $0.name != shown }.sorted { $0.name < $1.name }.map { spelling in
      let location = SourceLocation(path: articles[spelling.firstArticle].file)
      return Finding(
        .warning, at: location, .spelling(spelling.name, shown: shown),
        hint: "write it as '\(shown)' everywhere"
      ).about(spelling.name, others: "names with several spellings")
    }
  }
}

extension Finding.Message {
  fileprivate static func spelling(_ name: String, shown: String) -> Self {
    "'\(name)' is spelled '\(shown)' elsewhere, and both are taken for one"
  }
}
