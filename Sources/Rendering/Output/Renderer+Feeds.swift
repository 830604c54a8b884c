import Content
import Feeds
import Markdown
import Site
import Vocabulary

extension Renderer {
  func feed(of list: ArticleList, at permalink: Permalink, _ bodies: BodySource) rethrows -> Feed {
    let newest = list.newestArticles(in: site).page(1, size: site.configuration.feedLimit).map {
      site.articles[$0]
    }
    return try Feed(
      id: id(of: list.permalink(in: site), day: .epoch), title: feedTitle(list),
      subtitle: list == .home ? site.configuration.description : nil,
      homeURL: absolute(list.permalink(in: site)), feedURL: absolute(permalink), fallbackUpdated: .epoch,
      author: site.configuration.author, language: site.configuration.language,
      entries: newest.map { try entry($0, bodies) })
  }

  private func feedTitle(_ list: ArticleList) -> String {
    let title = site.configuration.title
    return switch list {
    case .tag(let index): "\(site.tags.terms[index].name) – \(title)"
    case .source(let index): "\(site.sources.terms[index].name) – \(title)"
    case .author(let index): "\(site.authors.terms[index].name) – \(title)"
    case .section(let index): "\(site.plainPages[site.sections[index].page].title) – \(title)"
    case .home, .year, .month: title
    }
  }

  private func entry(_ facts: ArticleFacts, _ bodies: BodySource) rethrows -> FeedEntry {
    FeedEntry(
      id: id(of: facts.permalink, day: facts.date ?? .epoch),
      url: facts.externalURL ?? absolute(facts.permalink),
      title: facts.title, published: facts.date, updated: facts.lastChange ?? .epoch, authors: facts.authors,
      tags: site.tags.indices(of: facts.tags).map { site.tags.terms[$0].name },
      summaryPoints: facts.summary.keyPoints.map(\.text),
      summaryText: facts.description ?? facts.teaser,
      contentHTML: facts.isLink
        ? [] : try bodies(facts.path.path).html { absoluteAddress(of: $0, in: facts) },
      externalURL: facts.source?.url, image: ImageModel(of: facts, in: site).map { absoluteAddress($0.url) },
      language: facts.language == site.configuration.language ? nil : facts.language)
  }

  /// What stands in a link of an article's text where it is read away from its page.
  func absoluteAddress(of link: Link, in facts: ArticleFacts) -> String {
    switch site.links.target(of: link.destination, in: facts) {
    case .address(let permalink, let suffix):
      absolute(permalink) + percentEncoded(suffix, allowing: linkCharacters)
    case .elsewhere(let url): url
    case .samePage(let fragment):
      absolute(facts.permalink) + percentEncoded(fragment, allowing: linkCharacters)
    case .missing:
      link.destination.hasPrefix("/")
        ? absolute(.home)
          + percentEncoded(String(link.destination.drop { $0 == "/" }), allowing: linkCharacters)
        : absolute(facts.permalink) + percentEncoded(link.destination, allowing: linkCharacters)
    }
  }

  func id(of permalink: Permalink, day: Timestamp) -> String {
    tagURI(authority: site.configuration.baseURL.map(hostName) ?? "localhost", day: day, address: permalink)
  }
}

extension Timestamp {
  /// Stands where an author gave no date.
  static let epoch = Timestamp(secondsSince1970: 0, isDateOnly: true)
}
