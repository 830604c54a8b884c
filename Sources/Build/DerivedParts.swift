import Rendering
import Site

/// What is found out from an assembled site, each part independently of the others and at the same time.
struct DerivedParts: Sendable {
  var related: [[Int]]
  var briefings: [Briefing]
  /// Nil where the site has no search, or no theme to say how dates are written.
  var search: SearchFiles?
  var lists: ListRecords

  /// - Parameter jobs: how many articles or briefings are worked on at the same time.
  init(of site: Site, _ theme: Theme?, _ bodies: BodyReader, jobs: Int) async throws {
    async let search = theme.flatMap { try searchFiles(of: site, $0, bodies) }
    async let related = findRelatedArticles(of: site)
    async let briefings = concurrentMap(spans(of: site), width: jobs) { makeBriefing(of: $0, in: site) }
    let terms = TermRecords(of: site)
    let cards = try await concurrentMap(Array(site.articles.indices), width: jobs) {
      makeCard(of: site.articles[$0], in: site, terms)
    }
    lists = ListRecords(terms: terms, cards: cards)
    self.briefings = try await briefings.compactMap(\.self)
    self.related = await related
    self.search = try await search
  }
}

private func searchFiles(of site: Site, _ theme: Theme, _ bodies: BodyReader) throws -> SearchFiles? {
  var buffer: [UInt8] = []
  return try makeSearchFiles(of: site, theme) { try bodies.body(of: $0, using: &buffer) }
}
