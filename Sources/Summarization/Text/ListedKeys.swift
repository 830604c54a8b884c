/// The keys of a list that does not change, each with its place in the list of what is known of it.
///
/// Most words that are looked for are in no list. A byte for each slot tells that without a look at the keys, and all
/// of these bytes fit into the nearest cache.
struct ListedKeys: Sendable {
  /// By slot: 0 where it is free.
  private var tags: [UInt8]
  private var keys: [UInt64]

  /// So many slots that at most a quarter is taken by so many keys.
  init(count: Int) {
    var capacity = 64
    while capacity < count * 4 { capacity *= 2 }
    tags = Array(repeating: 0, count: capacity)
    keys = Array(repeating: 0, count: capacity)
  }

  var capacity: Int { tags.count }

  /// The slot of a key, or nil if it is none of them.
  @inline(__always)
  func slot(of key: WordKey) -> Int? {
    let mask = tags.count &- 1
    var slot = key.place(mask: mask)
    while tags[slot] != 0 {
      if tags[slot] == key.tag, keys[slot] == key.bits { return slot }
      slot = (slot &+ 1) & mask
    }
    return nil
  }

  /// The slot of a key, which takes a free one if it was not there yet.
  mutating func insert(_ key: WordKey) -> Int {
    if let slot = slot(of: key) { return slot }
    var slot = key.place(mask: capacity - 1)
    while tags[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
    tags[slot] = key.tag
    keys[slot] = key.bits
    return slot
  }
}
