/// The traits of listed words.
///
/// A class, because all workers share it: to hand it on counts one reference and not one for each table.
final class Lexicon: Sendable {
  private let keys: ListedKeys
  /// By slot of the key.
  private let traits: [UInt64]

  /// A lexicon of lists, each of words between spaces; a word in several lists has all their traits.
  init(_ lists: [(WordTraits, String)]) {
    let words = lists.flatMap { traits, list in list.split(separator: " ").map { (WordKey($0), traits) } }
    var keys = ListedKeys(count: words.count)
    var traits = [UInt64](repeating: 0, count: keys.capacity)
    for (key, new) in words { traits[keys.insert(key)] |= new.rawValue }
    self.keys = keys
    self.traits = traits
  }

  subscript(key: WordKey) -> WordTraits {
    keys.slot(of: key).map { WordTraits(rawValue: traits[$0]) } ?? []
  }
}
