import Vocabulary

/// A heading of a body.
package struct Heading: Hashable, Sendable {
  /// From 1 to 6.
  package var level: Int
  /// Without markup.
  package var title: String
  /// The id that it carries on the page; no other element of the body has it.
  package var id: String

  package init(level: Int, title: String, id: String) {
    self.level = level
    self.title = title
    self.id = id
  }
}

/// Gives out ids that are unique on a page.
struct HeadingIDs {
  private var used: [String: Int] = [:]

  /// The slug of the title, with a number where it was given out before.
  mutating func next(for title: String) -> String {
    claim(slug(of: title))
  }

  /// Whether an id can be had as it is.
  func isFree(_ id: String) -> Bool {
    used[id] == nil && !isReserved(id)
  }

  private func isReserved(_ id: String) -> Bool {
    id.isEmpty || ["kp-", "fn-", "fnref-", "_"].contains { id.hasPrefix($0) }
  }

  /// An id that an author asks for, or as near to it as can be.
  ///
  /// Ids that begin with `kp-` are those of key points, `fn-` and `fnref-` those of footnotes, and themes have
  /// ids that begin with an underscore.
  mutating func claim(_ wanted: String) -> String {
    let isReserved = isReserved(wanted)
    let base = isReserved ? "section-" + wanted : wanted
    var id = base.hasSuffix("-") && isReserved ? String(base.dropLast()) : base
    while let count = used[id] {
      used[id] = count + 1
      id += "-\(count)"
    }
    used[id] = 1
    return id
  }
}
