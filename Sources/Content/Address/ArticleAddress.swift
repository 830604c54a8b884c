import FrontMatter
import Vocabulary

/// Finds the address of one article: from its front matter, else from a pattern of the site's, else from
/// its path.
struct ArticleAddress {
  let path: ContentPath
  let metadata: ArticleMetadata
  let title: String
  let date: Timestamp?
  let permalinks: Permalinks

  /// The address, or what is wrong with the front matter or the file's name that should give it.
  func permalink() throws(AddressProblem) -> Permalink {
    if let permalink = metadata.permalink { return try explicit(permalink) }
    let facts = try facts()
    if !path.isPlainPage, let pattern = permalinks.pattern(for: path) {
      guard let expanded = pattern.expanded(with: facts) else { throw .noDate }
      guard let permalink = Permalink(languagePrefix + expanded), permalink != .home else {
        throw .unsafe(key: nil, expanded)
      }
      return permalink
    }
    return try derived(from: facts)
  }

  /// Addresses that lead to the article although it moved, each once: `/old` and `/old/` are one.
  func aliases() throws(AddressProblem) -> [Permalink] {
    var aliases: [Permalink] = []
    for alias in metadata.aliases {
      guard let permalink = Permalink(alias), permalink != .home else { throw .unsafe(key: .aliases, alias) }
      if !aliases.contains(permalink) { aliases.append(permalink) }
    }
    return aliases
  }
}

/// Why an article has no address.
enum AddressProblem: Error, Hashable {
  /// The text, of a front matter key or of a pattern, cannot be a place in the site.
  case unsafe(key: MetadataKey?, String)
  case unknownPart(String)
  case noDate
  /// The file's name has no letter or digit.
  case noName
}

extension ArticleAddress {
  private var languagePrefix: String {
    path.language.map { $0 + "/" } ?? ""
  }

  /// An address of the author's, in which parts such as `:year` are filled in.
  private func explicit(_ text: String) throws(AddressProblem) -> Permalink {
    guard !text.contains("://") else { throw .unsafe(key: .permalink, text) }
    let expanded = text.contains(":") ? try expand(text) : text
    guard let permalink = Permalink(expanded) else { throw .unsafe(key: .permalink, text) }
    return permalink
  }

  private func expand(_ text: String) throws(AddressProblem) -> String {
    let pattern: PermalinkPattern
    do {
      pattern = try PermalinkPattern(text)
    } catch {
      throw .unknownPart(error.name)
    }
    guard let expanded = pattern.expanded(with: try facts()) else { throw .noDate }
    return expanded
  }

  private func facts() throws(AddressProblem) -> PermalinkFacts {
    PermalinkFacts(
      folders: path.folders.filter { $0 != "_posts" && $0 != "_drafts" }.map(component),
      slug: try slug(), title: title, stem: path.stem, date: date)
  }

  private func slug() throws(AddressProblem) -> String {
    if let slug = metadata.slug {
      let parts = slug.split(separator: "/")
      guard !parts.isEmpty, parts.allSatisfy({ SitePath.isSafe($0.utf8) }) else {
        throw .unsafe(key: .slug, slug)
      }
      return parts.map { component(String($0)) }.joined(separator: "/")
    }
    let slug = Vocabulary.slug(of: path.stem)
    guard !slug.isEmpty || path.stem.isEmpty else { throw .noName }
    return slug
  }

  private func derived(from facts: PermalinkFacts) throws(AddressProblem) -> Permalink {
    let day = path.date.map {
      [padded($0.fields.year, to: 4), padded($0.fields.month, to: 2), padded($0.fields.day, to: 2)]
    }
    let parts = facts.folders + (day ?? []) + (facts.slug.isEmpty ? [] : [facts.slug])
    let text = languagePrefix + parts.map { $0 + "/" }.joined()
    guard let permalink = Permalink(text) else { throw .unsafe(key: nil, text) }
    return permalink
  }

  private func component(_ text: String) -> String {
    let slug = Vocabulary.slug(of: text)
    return slug.isEmpty ? text : slug
  }
}
