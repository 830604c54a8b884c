import Content
import Site
import Vocabulary

extension ArticleList {
  /// Where the first page of the list is.
  func permalink(in site: Site) -> Permalink {
    switch self {
    case .home: .home
    case .tag(let index): site.tags.terms[index].permalink
    case .source(let index): site.sources.terms[index].permalink
    case .author(let index): site.authors.terms[index].permalink
    case .section(let index): site.sections[index].permalink
    case .year(let index): site.years[index].period.permalink
    case .month(let year, let index): site.years[year].months[index].permalink
    }
  }

  /// Indices of the site's articles, in the order in which they are listed.
  func articles(in site: Site) -> ArticleIndices {
    switch self {
    case .home: .range(site.articles.indices)
    case .tag(let index): .list(site.tags.terms[index].articles)
    case .source(let index): .list(site.sources.terms[index].articles)
    case .author(let index): .list(site.authors.terms[index].articles)
    case .section(let index): .list(site.sections[index].articles)
    case .year(let index): .list(site.years[index].period.articles)
    case .month(let year, let index): .list(site.years[year].months[index].articles)
    }
  }

  /// The same, the newest first, for those who follow the list.
  func newestArticles(in site: Site) -> ArticleIndices {
    guard case .section(let index) = self else { return articles(in: site) }
    return .list(site.sections[index].articles.sorted())
  }

  func permalink(ofPage number: Int, in site: Site) -> Permalink? {
    let first = permalink(in: site)
    return number == 1 ? first : first.appending("page/\(number)/")
  }

  func feedPermalink(in site: Site) -> Permalink? {
    permalink(in: site).appending("feed.xml")
  }

  /// Where its RSS feed is, if the site has such.
  func rssPermalink(in site: Site) -> Permalink? {
    site.configuration.outputs.rss ? permalink(in: site).appending("rss.xml") : nil
  }

  /// Periods are over and get no new articles, so nobody follows them.
  var hasFeed: Bool {
    switch self {
    case .home, .tag, .source, .author, .section: true
    case .year, .month: false
    }
  }

  /// Every list has a page, even an empty one.
  func pageCount(in site: Site) -> Int {
    let size = site.configuration.pageSize
    return max(1, (articles(in: site).count + size - 1) / size)
  }
}

/// Indices of articles without a copy of them for each list.
enum ArticleIndices {
  case range(Range<Int>)
  case list([Int])

  var count: Int {
    switch self {
    case .range(let range): range.count
    case .list(let list): list.count
    }
  }

  /// The part that stands on one page, which is counted from 1.
  func page(_ number: Int, size: Int) -> [Int] {
    switch self {
    case .range(let range): Array(range.dropFirst((number - 1) * size).prefix(size))
    case .list(let list): Array(list.dropFirst((number - 1) * size).prefix(size))
    }
  }
}
