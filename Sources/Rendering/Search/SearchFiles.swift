import Content
package import Markdown
import Search
package import Site
package import Vocabulary

/// The files that a site's search page searches, below its own address.
package struct SearchFiles: Sendable {
  /// One of the files, which lists all others.
  let manifest: Permalink
  let files: [File]

  struct File: Sendable {
    let permalink: Permalink
    let bytes: [UInt8]
  }

  /// Where the page is that searches.
  static let page = Permalink("search/")
}

/// Makes the files of a site's search; nil where the site has none.
package func makeSearchFiles(of site: Site, _ theme: Theme, bodies: (SitePath) throws -> Body) rethrows
  -> SearchFiles?
{
  guard site.configuration.hasSearch else { return nil }
  let labels = theme.labels(for: site.configuration.language)
  var builder = IndexBuilder()
  for facts in site.articles.reversed() {
    let text = site.configuration.search.fullText ? try bodies(facts.path.path).html : nil
    builder.add(searchableArticle(facts, of: site, labels), text: text)
  }
  return SearchFiles(builder.finish())
}

extension SearchFiles {
  fileprivate init?(_ index: SearchIndex) {
    let manifest = index.manifest
    var named = [manifest]
    named += index.terms.map { ($0.name, $0.bytes) }
    named += index.articles.indices.map { (index.name(ofArticleFile: $0), index.articles[$0].bytes) }
    files = named.compactMap { name, bytes in
      Self.page?.appending(name).map { File(permalink: $0, bytes: bytes) }
    }
    guard let first = files.first else { return nil }
    self.manifest = first.permalink
  }
}

private func searchableArticle(_ facts: ArticleFacts, of site: Site, _ labels: LocalizedLabels)
  -> SearchableArticle
{
  let points = facts.summary.keyPoints.map(\.text)
  let instead = (facts.standfirst ?? facts.teaser).map { [$0] } ?? []
  return SearchableArticle(
    title: facts.title, keyPoints: points.isEmpty ? instead : points, tags: facts.tags,
    source: facts.sourceName,
    link: facts.link, day: facts.date?.formatted("%Y-%m-%d", names: labels.dateNames),
    date: facts.date?.formatted(labels.text("date_format"), names: labels.dateNames),
    language: facts.language == site.configuration.language ? nil : facts.language)
}

extension ArticleFacts {
  fileprivate var link: SearchableArticle.Link {
    if isLink, let url = source?.url { .elsewhere(url) } else { .page(permalink) }
  }
}
