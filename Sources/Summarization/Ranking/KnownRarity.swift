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

/// Values of listed stems, found by key in a table with open addressing.
struct StemTable: Sendable {
  private var keys: [UInt64]
  private var values: [Float]
  private let mask: Int

  /// Lists of stems between spaces, each with the value that they share.
  init(_ lists: [(Float, String)]) {
    let stems = lists.flatMap { value, list in list.split(separator: " ").map { (WordKey($0), value) } }
    var capacity = 64
    while capacity < stems.count * 3 { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    values = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    for (key, value) in stems {
      let place = place(of: key)
      keys[place] = key.bits
      values[place] = value
    }
  }

  @inline(__always)
  subscript(key: WordKey) -> Float? {
    let place = place(of: key)
    return keys[place] == key.bits ? values[place] : nil
  }

  @inline(__always)
  private func place(of key: WordKey) -> Int {
    var place = key.place(mask: mask)
    while keys[place] != key.bits, keys[place] != 0 { place = (place + 1) & mask }
    return place
  }
}
