/// How rare stems are in a language at large.
struct KnownRarity: Sendable {
  /// The rarity of common stems; none where the language has no table.
  private let table: StemTable?

  static let byLength = KnownRarity(table: nil)
  static let english = KnownRarity(table: StemTable(commonEnglishStems))

  @inline(__always)
  func of(_ stem: Stem) -> Float {
    guard let table else { return rarityByLength(stem) }
    return table[WordKey(bits: stem.key)] ?? 6.5
  }

  /// Without a table: the shorter a stem, the commoner.
  private func rarityByLength(_ stem: Stem) -> Float {
    if stem.traits.contains(.ideographs) { return 6 }
    switch stem.length {
    case 5...: return 6
    case 4: return stem.traits.contains(.digits) ? 6 : 4.5
    case 3: return 2.5
    default: return 1
    }
  }
}

/// Values of listed stems.
struct StemTable: Sendable {
  private var keys: ListedKeys
  /// By slot of the key.
  private var values: [Float]

  /// Lists of stems between spaces, each with the value that they share.
  init(_ lists: [(Float, String)]) {
    let stems = lists.flatMap { value, list in list.split(separator: " ").map { (WordKey($0), value) } }
    keys = ListedKeys(count: stems.count)
    values = Array(repeating: 0, count: keys.capacity)
    for (key, value) in stems { values[keys.insert(key)] = value }
  }

  @inline(__always)
  subscript(key: WordKey) -> Float? { keys.slot(of: key).map { values[$0] } }
}
