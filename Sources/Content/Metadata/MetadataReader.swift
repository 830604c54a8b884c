import FrontMatter
import Vocabulary

/// Reads values as what they should be, and gathers what is wrong with them.
struct MetadataReader {
  let fields: MetadataFields
  let source: SourceText
  private(set) var findings: [Finding] = []
  /// Enough to correct by hand; a file with more is damaged, and each costs a walk over the file.
  static let limit = 50

  init(fields: MetadataFields, source: SourceText) {
    self.fields = fields
    self.source = source
  }

  mutating func report(at offset: Int, _ message: Finding.Message, hint: String? = nil) {
    add(.error, at: offset, message, hint)
  }

  mutating func warn(at offset: Int, _ message: Finding.Message, hint: String) {
    add(.warning, at: offset, message, hint)
  }

  /// Warns of what a site may have many of; they become one warning.
  mutating func warn(at offset: Int, _ message: Finding.Message, about subject: String, hint: String) {
    add(.warning, at: offset, message, hint, about: subject)
  }

  private mutating func add(
    _ severity: Finding.Severity, at offset: Int, _ message: Finding.Message, _ hint: String?,
    about subject: String? = nil
  ) {
    guard findings.count < Self.limit else { return }
    let finding = source.finding(severity, at: offset, message, hint: hint)
    findings.append(subject.map { finding.about($0, others: $0) } ?? finding)
  }
}

extension MetadataReader {
  /// The text of a key; nil where it is missing, empty or no text.
  mutating func text(_ key: MetadataKey) -> String? {
    fields[key].flatMap { text($0.value, of: $0.key) }
  }

  /// - Parameter name: what the value is called in a message.
  mutating func text(_ node: MetadataNode, of name: String) -> String? {
    switch node.content {
    case .null: return nil
    case .scalar(let scalar): return node.isEmpty ? nil : trimmed(scalar.text)
    case .list, .mapping:
      report(at: node.offset, "\(name) is \(node.kind)", hint: "write one text")
      return nil
    }
  }

  /// The texts of a key that holds one or a list of them.
  mutating func texts(_ key: MetadataKey) -> [String] {
    fields[key].map { texts($0.value, of: $0.key) } ?? []
  }

  mutating func texts(_ node: MetadataNode, of name: String) -> [String] {
    switch node.content {
    case .null: return []
    case .scalar(let scalar): return node.isEmpty ? [] : [trimmed(scalar.text)]
    case .list(let items): return items.compactMap { item(in: name, $0) }
    case .mapping:
      report(at: node.offset, "\(name) is a mapping", hint: "write one text, or a list of texts")
      return []
    }
  }

  private mutating func item(in name: String, _ node: MetadataNode) -> String? {
    switch node.content {
    case .null: return nil
    case .scalar(let scalar): return node.isEmpty ? nil : trimmed(scalar.text)
    case .list, .mapping:
      report(
        at: node.offset, "an item of \(name) is \(node.kind)",
        hint: "write a text, in quotes where it holds ': ' or begins with a bracket")
      return nil
    }
  }

  /// The entries of a key that is free for templates.
  mutating func mapping(_ key: MetadataKey) -> [MetadataEntry] {
    guard let entry = fields[key] else { return [] }
    if case .mapping(let entries) = entry.value.content { return entries }
    report(
      at: entry.value.offset, "\(entry.key) is \(entry.value.kind)", hint: "write keys and values below it")
    return []
  }
}

/// A text without white space around it.
func trimmed(_ text: String) -> String {
  let bytes = text.utf8
  guard bytes.first.map({ $0 <= 0x20 }) == true || bytes.last.map({ $0 <= 0x20 }) == true else { return text }
  guard let start = bytes.firstIndex(where: { $0 > 0x20 }), let end = bytes.lastIndex(where: { $0 > 0x20 })
  else {
    return ""
  }
  return String(Substring(bytes[start...end]))
}
