import FrontMatter
import Vocabulary

extension MetadataReader {
  /// The date of publication, or the error that it is none.
  func publicationDate() -> (date: Timestamp?, invalid: Finding?) {
    guard let entry = fields[.date] else { return (nil, nil) }
    if let date = Timestamp(entry.value) { return (date, nil) }
    return (nil, source.finding(.error, at: entry.value.offset, .noDate(entry)))
  }

  mutating func date(_ key: MetadataKey) -> Timestamp? {
    guard let entry = fields[key] else { return nil }
    let date = Timestamp(entry.value)
    if date == nil { report(at: entry.value.offset, .noDate(entry)) }
    return date
  }

  mutating func draft() -> Bool {
    if let draft = flag(.draft) { return draft }
    return flag(.published) == false
  }

  private mutating func flag(_ key: MetadataKey) -> Bool? {
    guard let entry = fields[key] else { return nil }
    if case .scalar(let scalar) = entry.value.content, let flag = scalar.bool { return flag }
    report(at: entry.value.offset, .noFlag(entry), hint: "write true or false")
    return nil
  }
}

extension Timestamp {
  fileprivate init?(_ node: MetadataNode) {
    guard case .scalar(let scalar) = node.content else { return nil }
    self.init(lenient: scalar.text)
  }
}

extension Finding.Message {
  fileprivate static func noDate(_ entry: MetadataEntry) -> Self {
    guard case .scalar(let scalar) = entry.value.content else {
      return "\(entry.key) is \(entry.value.kind); write YYYY-MM-DD"
    }
    return "'\(shortened(scalar.text))' is not a date; write YYYY-MM-DD"
  }

  fileprivate static func noFlag(_ entry: MetadataEntry) -> Self {
    guard case .scalar(let scalar) = entry.value.content else { return "\(entry.key) is \(entry.value.kind)" }
    return "\(entry.key) is '\(shortened(scalar.text))'"
  }
}

/// A text as it can stand in a message.
func shortened(_ text: String) -> String {
  let line = trimmed(text).split(whereSeparator: \.isNewline).first ?? ""
  return line.count > 60 ? line.prefix(59) + "…" : String(line)
}
