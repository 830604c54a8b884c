import Rendering
import Site

/// What is found out from an assembled site, each part independently of the others and at the same time.
struct DerivedParts: Sendable {
  var related: [[Int]]
  var briefings: [Briefing]
  /// Nil where the site has no search, or no theme to say how dates are written.
  var search: SearchFiles?
  var lists: ListRecords

  init(of site: Site, _ theme: Theme?, _ bodies: BodyReader) async throws {
    async let search = theme.flatMap { try searchFiles(of: site, $0, bodies) }
    async let related = findRelatedArticles(of: site)
    async let briefings = makeBriefings(of: site)
    lists = ListRecords(of: site)
    self.related = await related
    self.briefings = await briefings
    self.search = try await search
  }
}

private func searchFiles(of site: Site, _ theme: Theme, _ bodies: BodyReader) throws -> SearchFiles? {
  var buffer: [UInt8] = []
  return try makeSearchFiles(of: site, theme) { try bodies.body(of: $0, using: &buffer) }
}
