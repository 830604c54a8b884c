import FrontMatter
import Vocabulary

extension MetadataReader {
  /// The publication that the article is about: a name, an address, or a mapping of both.
  mutating func sourceReference() -> SourceReference? {
    let url = fields[.sourceURL].flatMap { webAddress($0.value, of: $0.key) }
    guard let entry = fields[.source] else { return SourceReference(name: nil, url: url) }
    guard case .mapping(let entries) = entry.value.content else {
      let text = text(entry.value, of: entry.key)
      let isAddress = text.map(isWebAddress) ?? false
      return SourceReference(name: isAddress ? nil : text, url: isAddress ? text : url)
    }
    let values = members(entries, of: entry.key, ["name", "url"])
    return SourceReference(
      name: values["name"].flatMap { text($0, of: "the name of \(entry.key)") },
      url: values["url"].flatMap { webAddress($0, of: "the url of \(entry.key)") } ?? url)
  }

  /// The address of the page that search engines should take for the original.
  mutating func canonicalURL() -> String? {
    fields[.canonical].flatMap { webAddress($0.value, of: $0.key) }
  }

  /// An address that stands alone, in feeds too; one of a script must not be published anywhere.
  private mutating func webAddress(_ node: MetadataNode, of name: String) -> String? {
    guard let text = text(node, of: name) else { return nil }
    guard isWebAddress(text) else {
      report(
        at: node.offset, "\(name) is '\(shortened(text))', which is no web address",
        hint: "write it as https://example.org/story")
      return nil
    }
    return text
  }

  /// The picture: an address or file, or a mapping in the forms of common themes.
  mutating func image() -> ImageReference? {
    guard let entry = fields[.image] else { return nil }
    guard case .mapping(let entries) = entry.value.content else {
      return isFalse(entry.value) ? nil : text(entry.value, of: entry.key).map { ImageReference(url: $0) }
    }
    func member(_ name: String) -> MetadataNode? {
      entries.first { $0.key.lowercased() == name && !$0.value.isEmpty }?.value
    }
    guard let place = ["image", "url", "src", "path"].lazy.compactMap(member).first,
      let url = text(place, of: "the image of \(entry.key)")
    else { return nil }
    return ImageReference(url: url, alt: member("alt").flatMap { text($0, of: "the alt of \(entry.key)") })
  }

  /// The address; `false`, which keeps a page from being published, must not become one, nor what other
  /// generators compute one from, or call so and mean a page elsewhere.
  mutating func permalink() -> String? {
    guard let entry = fields[.permalink], !isFalse(entry.value), let text = text(.permalink) else {
      return nil
    }
    if text.contains("{{") || text.contains("{%") {
      warn(
        at: entry.value.offset, .templateCode(entry.key), about: "template code in addresses",
        hint: "write the address itself, or set 'permalinks' in precis.yml")
      return nil
    }
    if entry.key.lowercased() == "url", isWebAddress(text) {
      warn(
        at: entry.value.offset, .elsewhere(text), about: "web addresses as url",
        hint: "write it as 'source_url' or 'canonical', or remove it")
      return nil
    }
    return text
  }

  /// The values of a mapping whose keys are known; a key that is not gets a warning.
  mutating func members(
    _ entries: [MetadataEntry], of name: String, _ known: [String]
  ) -> [String: MetadataNode] {
    var values: [String: MetadataNode] = [:]
    for entry in entries {
      let key = entry.key.lowercased()
      if known.contains(key) {
        values[key] = values[key] ?? entry.value
      } else {
        warn(at: entry.keyOffset, .unknownMember(entry.key, of: name, known), hint: "correct or remove it")
      }
    }
    return values
  }
}

/// Whether the author switched something off with `false`.
func isFalse(_ node: MetadataNode) -> Bool {
  guard case .scalar(let scalar) = node.content else { return false }
  return !scalar.isQuoted && scalar.bool == false
}

private func isWebAddress(_ text: String) -> Bool {
  let text = text.lowercased()
  return text.hasPrefix("https://") || text.hasPrefix("http://")
}

extension Finding.Message {
  fileprivate static func templateCode(_ key: String) -> Self {
    "the template code in '\(key)' is not run, and the address is made of the file's name"
  }

  fileprivate static func elsewhere(_ text: String) -> Self {
    "'\(shortened(text))' is no place in the site, and the address is made of the file's name"
  }

  fileprivate static func unknownMember(_ key: String, of name: String, _ known: [String]) -> Self {
    guard let nearest = nearestName(to: key, among: known) else {
      return "unknown key '\(key)' in \(name), which has \(known.joined(separator: ", "))"
    }
    return "unknown key '\(key)' in \(name); did you mean '\(nearest)'?"
  }
}
