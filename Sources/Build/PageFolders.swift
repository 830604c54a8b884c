import Content
import Vocabulary

/// Leaves out what lies in the folder of a page and is no page itself, with all that was found about it.
///
/// In a page folder other Markdown files are notes, as in Hugo and Zola. For Jekyll and Eleventy each would be
/// a page: where names or front matter say that a folder comes from them, those with front matter are.
func withoutNotes(_ files: [ReadFile], _ listing: ContentListing) -> Diagnosed<[ReadFile]> {
  guard !listing.companions.isEmpty else { return Diagnosed(files) }
  let claims = claims(of: files, listing)
  let open = Set(
    claims.lazy.filter { listing.everyFileIsPage(beside: $0) || $1 == .everyFileIsPage }.map(\.key))
  var result = Diagnosed<[ReadFile]>([])
  for (file, path) in zip(files, listing.articles) {
    let claim = file.article?.facts.pageClaim
    guard let owner = listing.companions[path], !open.contains(owner) || claim == PageClaim.none else {
      result.value.append(file)
      continue
    }
    if claim == .frontMatter { result.findings.append(noteFinding(path, owner)) }
  }
  return result
}

/// For the `index.md` of each page folder the most that it or a file in its folder claims.
private func claims(of files: [ReadFile], _ listing: ContentListing) -> [SitePath: PageClaim] {
  var claims: [SitePath: PageClaim] = [:]
  for owner in listing.companions.values { claims[owner] = PageClaim.none }
  for (file, path) in zip(files, listing.articles) {
    let owner = listing.companions[path] ?? path
    guard let claim = file.article?.facts.pageClaim, let known = claims[owner] else { continue }
    if claim.rawValue > known.rawValue { claims[owner] = claim }
  }
  return claims
}

private func noteFinding(_ path: SitePath, _ owner: SitePath) -> Finding {
  let file = SiteLayout.contentPath(path)
  return Finding(
    .warning, at: SourceLocation(path: file), .note(file, beside: SiteLayout.contentPath(owner)),
    hint: "if it is to be one, call that file '_index.md', or give this one a 'permalink'"
  ).about(owner.string, others: "files that are no pages because of an index.md")
}

extension Finding.Message {
  fileprivate static func note(_ path: SitePath, beside owner: SitePath) -> Self {
    "'\(path)' is no page, because its folder is the page of '\(owner)'"
  }
}
