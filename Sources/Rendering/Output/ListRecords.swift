package import Content
package import Site
package import Templating

/// What lists show of a site: of its terms and of its articles, in their order.
///
/// It takes a while to make, and needs neither related articles nor briefings.
package struct ListRecords: Sendable {
  let terms: TermRecords
  let cards: [Record]

  package init(terms: TermRecords, cards: [Record]) {
    self.terms = terms
    self.cards = cards
  }
}

/// What pages show of the site's terms, in their order.
package struct TermRecords: Sendable {
  let tags, sources, authors: [Record]

  package init(of site: Site) {
    tags = site.tags.terms.map { Record(TermModel($0)).identified() }
    sources = site.sources.terms.map { Record(TermModel($0)).identified() }
    authors = site.authors.terms.map { Record(TermModel($0)).identified() }
  }
}

/// Makes what lists show of one of the site's articles.
package func makeCard(of facts: ArticleFacts, in site: Site, _ terms: TermRecords) -> Record {
  let limit = site.configuration.summaries.onLists
  return Record(CardModel(facts, of: site, tags: terms.tags, keyPointLimit: limit)).identified()
}
