package import Site
import Templating

/// What lists show of a site: of its terms and of its articles, in their order.
///
/// It takes a while to make, and needs neither related articles nor briefings.
package struct ListRecords: Sendable {
  let tags, sources, authors: [Record]
  let cards: [Record]

  package init(of site: Site) {
    tags = site.tags.terms.map { Record(TermModel($0)).identified() }
    sources = site.sources.terms.map { Record(TermModel($0)).identified() }
    authors = site.authors.terms.map { Record(TermModel($0)).identified() }
    cards = makeCards(of: site, tags: tags)
  }
}
