import Content
import Vocabulary

/// Leaves out what lies in the folder of a page and is no page itself, with all that was found about it.
///
/// In a page folder other Markdown files are notes, as in Hugo and Zola. For Jekyll and Eleventy each would be
/// a page: where names or front matter say that a folder comes from them, those with front matter are.
func withoutNotes(_ files: [ReadFile], _ listing: ContentListing) -> Diagnosed<[ReadFile]> {
  guard !listing.companions.isEmpty else { return Diagnosed(files) }
  let open = openFolders(files, listing)
  var result = Diagnosed<[ReadFile]>([])
  for (file, path) in zip(files, listing.articles) {
    let claim = file.article?.facts.pageClaim
    guard let owner = listing.companions[path], !isWithin(open, owner) || claim == PageClaim.none else {
      result.value.append(file)
      continue
    }
    if claim == .frontMatter { result.findings.append(noteFinding(path, owner)) }
  }
  return result
}

/// The page folders of which the names, the `index.md` or a file beside it say that every file is a page.
private func openFolders(_ files: [ReadFile], _ listing: ContentListing) -> Set<SitePath> {
  var folders: Set<SitePath> = []
  for (file, path) in zip(files, listing.articles) {
    guard let facts = file.article?.facts, facts.path.role == .pageFolder || listing.companions[path] != nil
    else { continue }
    let owner = listing.companions[path] ?? path
    guard facts.pageClaim == .everyFileIsPage || listing.everyFileIsPage(beside: owner) else { continue }
    if let folder = owner.folder { folders.insert(folder) }
  }
  return folders
}

private func isWithin(_ folders: Set<SitePath>, _ path: SitePath) -> Bool {
  var folder = path.folder
  while let current = folder, !folders.contains(current) { folder = current.folder }
  return folder != nil
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
