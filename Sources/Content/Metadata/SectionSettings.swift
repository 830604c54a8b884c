import FrontMatter
import Vocabulary

/// How the page of a folder lists the articles in it.
package struct SectionSettings: Hashable, Sendable {
  package var order: Order?
  /// Whether the folder around it lists them too.
  package var isTransparent = false

  package init() {}

  /// As Zola has it.
  package enum Order: String, Hashable, Sendable, CaseIterable {
    case date, title, weight, slug
    case updateDate = "update_date"
    case titleBytes = "title_bytes"
    case none
  }
}

extension MetadataReader {
  mutating func sectionSettings() -> SectionSettings {
    var settings = SectionSettings()
    settings.order = order()
    if case .scalar(let scalar)? = fields[.transparent]?.value.content {
      settings.isTransparent = scalar.bool == true
    }
    return settings
  }

  private mutating func order() -> SectionSettings.Order? {
    guard let name = text(.sortBy), let entry = fields[.sortBy] else { return nil }
    if let order = SectionSettings.Order(rawValue: name.lowercased()) { return order }
    warn(
      at: entry.value.offset, .unknownOrder(name),
      hint: "write one of " + SectionSettings.Order.allCases.map(\.rawValue).joined(separator: ", "))
    return nil
  }

  /// Themes of other generators have weights of their own, which are no numbers and pass without a word.
  func weight() -> Int? {
    guard case .scalar(let scalar)? = fields[.weight]?.value.content else { return nil }
    return Int(trimmed(scalar.text))
  }
}

extension Finding.Message {
  fileprivate static func unknownOrder(_ name: String) -> Self {
    "articles cannot be sorted by '\(shortened(name))'"
  }
}
