import FrontMatter
import Markdown
import Vocabulary

/// How values of any setting are read: each reads one kind, and reports what is of another.
extension ConfigurationDecoder {
  typealias Setter<Value> = (inout Configuration, Value) -> Void

  /// Hands each entry to `accept`, which says whether it knows the key.
  ///
  /// - Parameter known: the keys of the section, for suggestions; those of `settingNames` where none are given.
  mutating func read(
    _ entries: [MetadataEntry], in section: String?, known: [String]? = nil,
    accept: (inout Self, String, MetadataNode) -> Bool
  ) {
    let known = known ?? settingNames[section ?? ""] ?? []
    for entry in entries where !accept(&self, entry.key, entry.value) {
      let nearest = nearestName(to: entry.key, among: known)
      findings.append(
        source.finding(
          .error, at: entry.keyOffset, .unknownSetting(entry.key, in: section),
          hint: nearest.map { "did you mean '\($0)'?" } ?? "docs/configuration.md lists all settings"))
    }
  }

  mutating func mapping(_ node: MetadataNode, _ name: String) -> [MetadataEntry] {
    switch node.content {
    case .mapping(let entries): return entries
    case .null: return []
    case .scalar, .list:
      report(node, .wrongKind(name, node.kind, wanted: "a mapping"))
      return []
    }
  }

  mutating func text(_ node: MetadataNode, _ name: String, _ body: (inout Self, String) -> Void) {
    switch node.content {
    case .scalar(let scalar): body(&self, scalar.text)
    case .null: return
    case .list, .mapping: report(node, .wrongKind(name, node.kind, wanted: "a text"))
    }
  }

  mutating func text(_ node: MetadataNode, _ name: String, set: Setter<String>) {
    text(node, name) { decoder, text in set(&decoder.configuration, text) }
  }

  mutating func number(_ node: MetadataNode, _ name: String, in range: ClosedRange<Int>, set: Setter<Int>) {
    guard case .scalar(let scalar) = node.content, let number = scalar.int, range.contains(number) else {
      return report(node, .notInRange(name, range))
    }
    set(&configuration, number)
  }

  mutating func flag(_ node: MetadataNode, _ name: String, set: Setter<Bool>) {
    guard case .scalar(let scalar) = node.content, let flag = scalar.bool else {
      return report(node, .wrongKind(name, node.kind, wanted: "true or false"))
    }
    set(&configuration, flag)
  }

  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ node: MetadataNode, _ name: String, of _: Choice.Type, set: Setter<Choice>
  ) {
    let names = Choice.allCases.map(\.rawValue)
    text(node, name) { decoder, text in
      guard let choice = Choice(rawValue: text) else {
        return decoder.report(node, .notAChoice(name, text), hint: "write \(names.joined(separator: " or "))")
      }
      set(&decoder.configuration, choice)
    }
  }

  mutating func report(_ node: MetadataNode, _ message: Finding.Message, hint: String? = nil) {
    findings.append(source.finding(.error, at: node.offset, message, hint: hint))
  }
}

/// All settings, by the section that they stand in; the site's own have none.
package let settingNames: [String: [String]] = [
  "": [
    "title", "description", "base_url", "language", "author", "page_size", "feed_limit", "menu", "permalinks",
    "markdown", "summaries", "search", "briefings", "outputs",
  ],
  "markdown": ["html", "highlight", "smart"] + MarkdownExtensions.names.map(\.name),
  "summaries": ["points", "max_words", "minimum_sentences", "on_lists", "text"],
  "search": ["enabled", "full_text"],
  "briefings": ["enabled", "every"],
  "outputs": ["rss", "markdown", "headers", "file_links"],
]

extension [MetadataEntry] {
  /// The text under a key, where it is one.
  func text(_ key: String) -> String? {
    guard case .scalar(let scalar)? = first(where: { $0.key == key })?.value.content else { return nil }
    return scalar.text
  }
}

extension Finding.Message {
  static func wrongKind(_ name: String, _ kind: String, wanted: String) -> Self {
    "'\(name)' is \(kind); it has to be \(wanted)"
  }

  fileprivate static func unknownSetting(_ name: String, in section: String?) -> Self {
    section.map { "'\($0)' has no setting '\(name)'" } ?? "there is no setting '\(name)'"
  }

  fileprivate static func notInRange(_ name: String, _ range: ClosedRange<Int>) -> Self {
    "'\(name)' has to be a whole number from \(range.lowerBound) to \(range.upperBound)"
  }

  fileprivate static func notAChoice(_ name: String, _ text: String) -> Self {
    "'\(name)' cannot be '\(text)'"
  }
}
