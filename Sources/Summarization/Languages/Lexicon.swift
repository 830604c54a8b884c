/// The traits of listed words, found by key in a table with open addressing.
struct Lexicon: Sendable {
  private(set) var keys: [UInt64]
  private(set) var traits: [UInt64]
  private let mask: Int

  /// A lexicon of lists, each of words between spaces; a word in several lists has all their traits.
  init(_ lists: [(WordTraits, String)]) {
    let words = lists.flatMap { traits, list in list.split(separator: " ").map { (WordKey($0), traits) } }
    var capacity = 64
    while capacity < words.count * 4 { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    traits = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    for (key, traits) in words { insert(key, traits) }
  }

  subscript(key: WordKey) -> WordTraits {
    WordTraits(rawValue: traits[place(of: key)])
  }

  /// Where the key stands, or the free place where it would.
  @inline(__always)
  private func place(of key: WordKey) -> Int {
    var place = key.place(mask: mask)
    while keys[place] != key.bits, keys[place] != 0 { place = (place + 1) & mask }
    return place
  }

  private mutating func insert(_ key: WordKey, _ new: WordTraits) {
    let place = place(of: key)
    keys[place] = key.bits
    traits[place] |= new.rawValue
  }
}
