import FrontMatter
import Vocabulary

extension MetadataReader {
  /// The date of publication, or the error that it is none.
  mutating func publicationDate() -> (date: Timestamp?, invalid: Finding?) {
    guard let entry = fields[.date] else { return (nil, nil) }
    if let date = Timestamp(entry.value) { return (date, nil) }
    if isComputed(entry.value) { return (nil, nil) }
    if let day = dayAlone(entry.value) {
      warn(at: entry.value.offset, .noTime(entry), hint: "write hours and minutes as 17:30")
      return (day, nil)
    }
    return (nil, source.finding(.error, at: entry.value.offset, .noDate(entry)))
  }

  mutating func date(_ key: MetadataKey) -> Timestamp? {
    guard let entry = fields[key] else { return nil }
    let date = Timestamp(entry.value)
    if date == nil, !isComputed(entry.value) {
      warn(at: entry.value.offset, .noDate(entry), hint: "it is left out")
    }
    return date
  }

  /// An article whose flag cannot be read is left out: what is not to be published must not be by mistake.
  mutating func draft() -> Bool {
    if fields[.draft] != nil { return flag(.draft) ?? true }
    return (fields[.published] != nil && flag(.published) != true) || hasDraftStatus
      || isFalse(fields[.permalink])
  }

  /// Pelican's `Status`; what is hidden there stands in no list, which no page here can promise.
  private var hasDraftStatus: Bool {
    guard let entry = fields[.status], case .scalar(let scalar) = entry.value.content else { return false }
    return ["draft", "hidden", "skip"].contains(scalar.text.lowercased())
  }

  /// In Eleventy a page without an address is not published.
  private func isFalse(_ permalink: MetadataEntry?) -> Bool {
    permalink.map { Content.isFalse($0.value) } ?? false
  }

  private mutating func flag(_ key: MetadataKey) -> Bool? {
    guard let entry = fields[key] else { return nil }
    if case .scalar(let scalar) = entry.value.content, let flag = scalar.bool { return flag }
    warn(
      at: entry.value.offset, .noFlag(entry), hint: "write true or false; until then the article is left out")
    return nil
  }
}

/// Words with which Eleventy asks for a date of the file's.
private func isComputed(_ node: MetadataNode) -> Bool {
  guard case .scalar(let scalar) = node.content else { return false }
  return ["last modified", "created", "git last modified", "git created"].contains(scalar.text.lowercased())
}

/// The day of a date whose time makes no sense.
private func dayAlone(_ node: MetadataNode) -> Timestamp? {
  guard case .scalar(let scalar) = node.content else { return nil }
  let day = scalar.text.prefix { $0 != " " && $0 != "T" }
  return day.count < scalar.text.count ? Timestamp(lenient: String(day)) : nil
}

extension Timestamp {
  fileprivate init?(_ node: MetadataNode) {
    guard case .scalar(let scalar) = node.content else { return nil }
    self.init(lenient: scalar.text)
  }
}

extension Finding.Message {
  fileprivate static func noTime(_ entry: MetadataEntry) -> Self {
    guard case .scalar(let scalar) = entry.value.content else { return "\(entry.key) has no time" }
    return "only the day of '\(shortened(scalar.text))' can be read"
  }

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
