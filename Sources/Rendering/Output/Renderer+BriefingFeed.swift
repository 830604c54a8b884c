import Content
import Feeds
import Site
import Vocabulary

extension Renderer {
  /// One entry for each of the newest briefings; that of the running time is updated as articles come in.
  func briefingFeed(at permalink: Permalink) -> Feed {
    let page = Site.briefingPage ?? .home
    return Feed(
      id: id(of: page, day: .epoch), title: "\(siteLabels.text("briefing")) – \(site.configuration.title)",
      homeURL: absolute(page), feedURL: absolute(permalink), fallbackUpdated: .epoch,
      author: site.configuration.author, language: site.configuration.language,
      entries: site.briefings.prefix(site.configuration.feedLimit).map(entry))
  }

  private func entry(_ briefing: Briefing) -> FeedEntry {
    var html: [UInt8] = []
    for section in briefing.sections { append(section, to: &html) }
    return FeedEntry(
      id: id(of: briefing.permalink, day: briefing.span.start), url: absolute(briefing.permalink),
      title: title(of: briefing.span), published: briefing.span.start,
      updated: briefing.articles.lazy.compactMap { [site] in site.articles[$0].lastChange }.max()
        ?? briefing.span.start,
      tags: briefing.sections.compactMap { $0.tag.map { site.tags.terms[$0].name } },
      summaryPoints: briefing.sections.compactMap { leadText(of: $0) }, contentHTML: html)
  }

  private func leadText(of section: BriefingSection) -> String? {
    section.points.first.map { point in
      let facts = site.articles[point.article]
      return facts.summary.lead?.text ?? facts.title
    }
  }

  private func append(_ section: BriefingSection, to html: inout [UInt8]) {
    let title = section.tag.map { site.tags.terms[$0].name } ?? siteLabels.text("other_topics")
    html += "<h2>".utf8
    html.append(escaping: title)
    html += "</h2>\n<ul>\n".utf8
    for point in section.points { append(point, to: &html) }
    html += "</ul>\n".utf8
  }

  private func append(_ point: BriefingPoint, to html: inout [UInt8]) {
    html += "<li>".utf8
    if let lead = site.articles[point.article].summary.lead {
      html += lead.html.bytes
      html += " ".utf8
    }
    html += "(".utf8
    for (place, article) in ([point.article] + point.alike).enumerated() {
      if place > 0 { html += "; ".utf8 }
      appendLink(to: site.articles[article], &html)
    }
    html += ")</li>\n".utf8
  }

  private func appendLink(to facts: ArticleFacts, _ html: inout [UInt8]) {
    html += "<a href=\"".utf8
    html.append(escaping: facts.externalURL ?? absolute(facts.permalink))
    html += "\">".utf8
    html.append(escaping: facts.title)
    html += "</a>".utf8
    if let source = facts.sourceName {
      html += ", ".utf8
      html.append(escaping: source)
    }
  }
}
