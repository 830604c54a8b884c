import FrontMatter
package import Vocabulary

/// A key of front matter that means nothing here or anywhere known.
package struct UnknownKey: Hashable, Sendable {
  /// As it was written.
  package var key: String
  package var location: SourceLocation
  /// The line that it stands in.
  package var excerpt: String

  package init(key: String, location: SourceLocation, excerpt: String) {
    self.key = key
    self.location = location
    self.excerpt = excerpt
  }
}

/// The entries of front matter by what they mean.
struct MetadataFields {
  private let entries: [MetadataEntry]
  /// The entry that counts for each key, by the key's raw value.
  private var choices = Array(repeating: Choice(place: -1, rank: .max), count: MetadataKey.allCases.count)
  private(set) var unknown: [MetadataEntry] = []
  /// Keys that differ from one above in nothing but case.
  private(set) var repeated: [(first: MetadataEntry, second: MetadataEntry)] = []

  private struct Choice {
    var place: Int
    /// The place of its name among the names of the key.
    var rank: Int
  }

  init(_ entries: [MetadataEntry]) {
    self.entries = entries
    for place in entries.indices { consider(place) }
  }

  subscript(key: MetadataKey) -> MetadataEntry? {
    let place = choices[key.rawValue].place
    return place < 0 ? nil : entries[place]
  }

  private mutating func consider(_ place: Int) {
    let name = entries[place].key
    guard let (key, rank) = keysByName[name] ?? keysByName[name.lowercased()] else {
      if !ignoredKeys.contains(name.lowercased()) { unknown.append(entries[place]) }
      return
    }
    guard !entries[place].value.isEmpty else { return }
    let choice = choices[key.rawValue]
    if rank < choice.rank {
      choices[key.rawValue] = Choice(place: place, rank: rank)
    } else if rank == choice.rank {
      repeated.append((entries[choice.place], entries[place]))
    }
  }
}

/// Each name as documented and in lower case, with its place among the names of its key.
private let keysByName: [String: (key: MetadataKey, rank: Int)] = {
  let names = MetadataKey.allCases.flatMap { key in
    key.names.enumerated().flatMap { rank, name in
      [name, name.lowercased()].map { ($0, (key: key, rank: rank)) }
    }
  }
  return Dictionary(names) { first, _ in first }
}()

extension MetadataNode {
  /// Whether the author left the value out: a key that is there for later.
  var isEmpty: Bool {
    switch content {
    case .null: true
    case .scalar(let scalar): scalar.text.utf8.allSatisfy { $0 <= 0x20 }
    case .list(let items): items.allSatisfy(\.isEmpty)
    case .mapping(let entries): entries.isEmpty
    }
  }
}
