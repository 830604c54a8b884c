import Vocabulary

/// How addresses are made of what is known about an article, such as `/:year/:month/:slug/`.
package struct PermalinkPattern: Hashable, Sendable {
  enum Part: Hashable, Sendable {
    case literal(String)
    case year, month, day, plainMonth, plainDay, folders, slug, title, stem
  }

  let parts: [Part]

  /// Fails with the name of a part that does not exist.
  package init(_ pattern: String) throws(UnknownPatternPart) {
    var parts: [Part] = []
    var rest = pattern[...]
    while let colon = rest.firstIndex(of: ":") {
      parts.append(.literal(String(rest[..<colon])))
      let name = rest[rest.index(after: colon)...].prefix { $0.isLetter || $0 == "_" }
      guard let part = Self.names[name.lowercased()] else { throw UnknownPatternPart(name: String(name)) }
      parts.append(part)
      rest = rest[name.endIndex...]
    }
    self.parts = parts + [.literal(String(rest))]
  }

  /// The names that a pattern may use; several are those that Hugo and Jekyll have for the same thing.
  static let names: [String: Part] = [
    "year": .year, "month": .month, "day": .day, "i_month": .plainMonth, "i_day": .plainDay,
    "folders": .folders, "section": .folders, "sections": .folders, "categories": .folders, "path": .folders,
    "slug": .slug, "slugorfilename": .slug, "contentbasename": .stem, "filename": .stem, "name": .stem,
    "title": .title,
  ]
}

package struct UnknownPatternPart: Error, Hashable {
  package let name: String
}

/// What a pattern can be filled with.
struct PermalinkFacts {
  var folders: [String]
  var slug: String
  var title: String
  var stem: String
  var date: Timestamp?
}

extension PermalinkPattern {
  /// The address as text; nil where the pattern asks for a date and there is none.
  func expanded(with facts: PermalinkFacts) -> String? {
    var result = ""
    for part in parts {
      guard let text = text(of: part, facts) else { return nil }
      result += text
    }
    return result.split(separator: "/").joined(separator: "/") + (result.hasSuffix("/") ? "/" : "")
  }

  private func text(of part: Part, _ facts: PermalinkFacts) -> String? {
    switch part {
    case .literal(let text): text
    case .folders: facts.folders.joined(separator: "/")
    case .slug: facts.slug
    case .title: slug(of: facts.title)
    case .stem: slug(of: facts.stem)
    case .year: facts.date.map { padded($0.fields.year, to: 4) }
    case .month: facts.date.map { padded($0.fields.month, to: 2) }
    case .day: facts.date.map { padded($0.fields.day, to: 2) }
    case .plainMonth: facts.date.map { String($0.fields.month) }
    case .plainDay: facts.date.map { String($0.fields.day) }
    }
  }
}

/// A number of the calendar with leading zeros.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
