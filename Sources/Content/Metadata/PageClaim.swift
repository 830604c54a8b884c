import FrontMatter

/// What a file's front matter says about being a page, where the file lies in the folder of another.
package enum PageClaim: Int, Hashable, Sendable {
  /// It has none: the file may be a note.
  case none
  case frontMatter
  /// It has a key of generators for which every file is a page, whatever lies beside it.
  case everyFileIsPage

  init(_ entries: [MetadataEntry]) {
    self =
      entries.isEmpty ? .none : entries.contains { keys.contains($0.key) } ? .everyFileIsPage : .frontMatter
  }
}

/// Of Jekyll and Eleventy, as they are written there.
private let keys: Set<String> = [
  "layout", "permalink", "redirect_from", "published", "nav_order", "has_children", "eleventyNavigation",
  "eleventyComputed", "eleventyExcludeFromCollections",
]
