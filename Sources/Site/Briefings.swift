import Content
package import Search
package import Vocabulary

/// What a day, week or month brought: the most important key point of each of its articles.
package struct Briefing: Hashable, Sendable {
  package var span: CalendarSpan
  package var permalink: Permalink
  /// Indices of the site's articles, newest first.
  package var articles: [Int]
  /// By tag: the tag that most of the articles have comes first, and what has none last.
  package var sections: [BriefingSection]
}

/// The key points on one subject.
package struct BriefingSection: Hashable, Sendable {
  /// An index of the site's tags.
  package var tag: Int?
  package var points: [BriefingPoint]
}

/// A key point that stands for its article, and for others that say the same.
package struct BriefingPoint: Hashable, Sendable {
  /// An index of the site's articles.
  package var article: Int
  package var alike: [Int]
}

/// The articles of a day, week or month, as indices, newest first.
package struct SpanArticles: Sendable {
  var span: CalendarSpan
  var articles: [Int]
}

/// What a site has briefings of, newest first.
package func spans(of site: Site) -> [SpanArticles] {
  guard site.configuration.briefings.isEnabled else { return [] }
  var articles: [CalendarSpan: [Int]] = [:]
  for (index, facts) in site.articles.enumerated() {
    guard let date = facts.date else { continue }
    articles[CalendarSpan(site.configuration.briefings.every, containing: date), default: []].append(index)
  }
  return articles.sorted { $0.key.start > $1.key.start }.map {
    SpanArticles(span: $0.key, articles: $0.value)
  }
}

/// It is not part of assembling, because only the layout has to wait for it.
package func makeBriefing(of articles: SpanArticles, in site: Site) -> Briefing? {
  Site.briefingPage?.appending(articles.span.name + "/").map {
    Briefing(
      span: articles.span, permalink: $0, articles: articles.articles,
      sections: sections(of: site.points(of: articles.articles), site))
  }
}

extension Site {
  package static let briefingPage = Permalink("briefing/")
  package static let briefingFeed = Permalink("briefing/feed.xml")

  /// What articles say together: each one's most important key point; near-duplicates are one.
  package func points(of indices: some Sequence<Int>) -> [BriefingPoint] {
    let indices = Array(indices)
    return foldNearDuplicates(indices.map { leads[$0] }).map { group in
      BriefingPoint(article: indices[group[0]], alike: group.dropFirst().map { indices[$0] })
    }
  }

  /// What the most important key point of one of the articles is compared by.
  package func lead(ofArticle index: Int) -> ComparableText {
    let facts = articles[index]
    return ComparableText(facts.summary.lead?.text ?? facts.standfirst ?? facts.title)
  }
}

/// Puts each point under one tag, that of its tags which most of the articles have.
private func sections(of points: [BriefingPoint], _ site: Site) -> [BriefingSection] {
  var counts: [Int: Int] = [:]
  let tags = points.map { site.tags.indices(of: site.articles[$0.article].tags) }
  for tag in tags.joined() { counts[tag, default: 0] += 1 }
  var byTag: [Int?: [BriefingPoint]] = [:]
  for (point, tags) in zip(points, tags) {
    let tag = tags.min { (-(counts[$0] ?? 0), $0) < (-(counts[$1] ?? 0), $1) }
    byTag[tag, default: []].append(point)
  }
  return byTag.map { BriefingSection(tag: $0.key, points: mostTold($0.value)) }.sorted {
    $0.order < $1.order
  }
}

/// What several articles say comes first.
package func mostTold(_ points: [BriefingPoint]) -> [BriefingPoint] {
  points.filter { !$0.alike.isEmpty } + points.filter(\.alike.isEmpty)
}

extension BriefingSection {
  fileprivate var order: (Int, Int, Int) {
    (tag == nil ? 1 : 0, -points.count, tag ?? 0)
  }
}
