/// The traits of listed words.
struct Lexicon: Sendable {
  private var keys: ListedKeys
  /// By slot of the key.
  private var traits: [UInt64]

  /// A lexicon of lists, each of words between spaces; a word in several lists has all their traits.
  init(_ lists: [(WordTraits, String)]) {
    let words = lists.flatMap { traits, list in list.split(separator: " ").map { (WordKey($0), traits) } }
    keys = ListedKeys(count: words.count)
    traits = Array(repeating: 0, count: keys.capacity)
    for (key, new) in words { traits[keys.insert(key)] |= new.rawValue }
  }

  subscript(key: WordKey) -> WordTraits {
    keys.slot(of: key).map { WordTraits(rawValue: traits[$0]) } ?? []
  }
}
