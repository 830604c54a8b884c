import FrontMatter
import Vocabulary

extension MetadataReader {
  /// Tags or categories: a list, or one text in which commas separate them.
  ///
  /// Zola keeps them in a table of its own; the plain key wins.
  mutating func terms(_ key: MetadataKey) -> [String] {
    guard let entry = fields[key] ?? taxonomy(key) else { return [] }
    let terms =
      switch entry.value.content {
      case .scalar(let scalar): scalar.text.split(separator: ",").map { trimmed(String($0)) }
      case .null, .list, .mapping: texts(entry.value, of: entry.key)
      }
    return unique(terms)
  }

  /// The names of the people who wrote the article: a text, a mapping with a name, or a list of these.
  mutating func authors() -> [String] {
    guard let entry = fields[.authors] ?? taxonomy(.authors) else { return [] }
    guard case .list(let people) = entry.value.content else {
      return author(entry.value, of: entry.key).map { [$0] } ?? []
    }
    return unique(people.compactMap { author($0, of: "an item of \(entry.key)") })
  }

  private mutating func author(_ node: MetadataNode, of name: String) -> String? {
    guard case .mapping(let entries) = node.content else { return text(node, of: name) }
    guard let entry = entries.first(where: { $0.key.lowercased() == "name" }) else {
      report(at: node.offset, "\(name) has no name", hint: "write its name as 'name'")
      return nil
    }
    return text(entry.value, of: "the name of \(name)")
  }

  private func taxonomy(_ key: MetadataKey) -> MetadataEntry? {
    guard case .mapping(let entries)? = fields[.taxonomies]?.value.content else { return nil }
    return MetadataFields(entries)[key]
  }
}

/// Without empty texts, and without those that stand further up already; a Set is slower for few.
private func unique(_ texts: [String]) -> [String] {
  var seen: Set<String> = []
  if texts.count <= 8 {
    return texts.indices.filter { !texts[$0].isEmpty && !texts[..<$0].contains(texts[$0]) }.map { texts[$0] }
  }
  return texts.filter { !$0.isEmpty && seen.insert($0).inserted }
}
