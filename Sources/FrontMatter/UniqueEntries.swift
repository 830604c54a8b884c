/// The entries of a mapping while it is read, each key once.
struct UniqueEntries {
  private(set) var entries: [MetadataEntry] = []
  /// Only for mappings larger than those of an article, where looking at each key would be slow.
  private var places: [String: Int] = [:]
  private static let indexedFrom = 16

  /// Adds an entry whose key is new.
  ///
  /// - Returns: the entry that has the key already.
  mutating func insert(_ entry: MetadataEntry) -> MetadataEntry? {
    if let place = place(of: entry.key) { return entries[place] }
    entries.append(entry)
    if entries.count > Self.indexedFrom {
      places[entry.key] = entries.count - 1
    } else if entries.count == Self.indexedFrom {
      for (place, entry) in entries.enumerated() { places[entry.key] = place }
    }
    return nil
  }

  /// Puts an entry in the place of the one that has its key.
  mutating func replace(with entry: MetadataEntry) {
    guard let place = place(of: entry.key) else { return }
    entries[place] = entry
  }

  private func place(of key: String) -> Int? {
    if entries.count >= Self.indexedFrom { return places[key] }
    return entries.firstIndex { $0.key == key }
  }
}
