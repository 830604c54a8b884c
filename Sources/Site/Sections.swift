import Content
package import Vocabulary

/// A folder with an introduction, `_index.md`, and what its page lists.
package struct Section: Hashable, Sendable {
  /// Index of the introduction among the plain pages.
  package var page: Int
  package var permalink: Permalink
  package var feed: Permalink
  /// Indices of the site's articles, in the order in which they are listed.
  package var articles: [Int]
  /// Indices among the plain pages: the introductions of folders in this one.
  package var folders: [Int]
}

/// The plain pages that are published, and the sections among them.
struct Introductions {
  var plainPages: [ArticleFacts]
  var sections: [Section] = []
}

/// Finds what the introductions of folders list. Those that say nothing and list nothing are no pages, and those
/// that list nothing are plain ones.
func introductions(among plainPages: [ArticleFacts], to articles: [ArticleFacts]) -> Introductions {
  let contents = FolderContents(of: articles, plainPages)
  guard !contents.isEmpty else { return Introductions(plainPages: plainPages) }
  let kept = plainPages.indices.filter { contents.isPage[$0] }
  var result = Introductions(plainPages: kept.map { plainPages[$0] })
  let newIndices = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
  for (old, page) in newIndices.sorted(by: { $0.value < $1.value }) {
    let permalink = plainPages[old].permalink
    guard let listed = contents.listed[old], let feed = permalink.appending("feed.xml") else { continue }
    let folders = listed.folders.compactMap { newIndices[$0] }
    guard !listed.articles.isEmpty || !folders.isEmpty else { continue }
    result.sections.append(
      Section(
        page: page, permalink: permalink, feed: feed,
        articles: sorted(listed.articles, of: articles, by: plainPages[old].section?.order),
        folders: sorted(folders, of: result.plainPages, by: .title)))
  }
  return result
}

/// Without an order of the author's those with a weight come first, as in Hugo; what is equal stays as it is.
private func sorted(_ indices: [Int], of facts: [ArticleFacts], by order: SectionSettings.Order?) -> [Int] {
  switch order {
  case .date: indices
  case .some(.none), .weight, nil: sorted(indices) { facts[$0].weight ?? .max }
  case .updateDate: sorted(indices) { -(facts[$0].lastChange?.secondsSince1970 ?? -.max) }
  case .title: sorted(indices) { folded(facts[$0].title) }
  case .titleBytes: sorted(indices) { facts[$0].title }
  case .slug: sorted(indices) { facts[$0].permalink.path }
  }
}

private func sorted(_ indices: [Int], by key: (Int) -> some Comparable) -> [Int] {
  let keys = indices.map { (key: key($0), index: $0) }
  return keys.sorted { ($0.key, $0.index) < ($1.key, $1.index) }.map(\.index)
}
