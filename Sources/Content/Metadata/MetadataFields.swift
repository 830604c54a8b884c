import FrontMatter
package import Vocabulary

/// A key of front matter that means nothing here or anywhere known.
package struct UnknownKey: Hashable, Sendable {
  /// As it was written.
  package var key: String
  package var location: SourceLocation
}

/// The entries of front matter by what they mean.
struct MetadataFields {
  private var entries: [MetadataEntry?]
  private var ranks: [Int]
  private(set) var unknown: [MetadataEntry] = []
  /// Keys that differ from one above in nothing but case.
  private(set) var repeated: [(first: MetadataEntry, second: MetadataEntry)] = []

  init(_ frontMatter: [MetadataEntry]) {
    entries = Array(repeating: nil, count: MetadataKey.allCases.count)
    ranks = Array(repeating: .max, count: MetadataKey.allCases.count)
    for entry in frontMatter { add(entry) }
  }

  subscript(key: MetadataKey) -> MetadataEntry? {
    entries[key.rawValue]
  }

  private mutating func add(_ entry: MetadataEntry) {
    let name = entry.key.lowercased()
    guard let (key, rank) = keysByName[name] else {
      if !ignoredKeys.contains(name) { unknown.append(entry) }
      return
    }
    guard !entry.value.isEmpty else { return }
    if rank == ranks[key.rawValue], let first = entries[key.rawValue] { repeated.append((first, entry)) }
    guard rank < ranks[key.rawValue] else { return }
    entries[key.rawValue] = entry
    ranks[key.rawValue] = rank
  }
}

/// Each name in lower case, with its place among the names of its key.
private let keysByName: [String: (key: MetadataKey, rank: Int)] = {
  let names = MetadataKey.allCases.flatMap { key in
    key.names.enumerated().map { rank, name in (name.lowercased(), (key: key, rank: rank)) }
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
