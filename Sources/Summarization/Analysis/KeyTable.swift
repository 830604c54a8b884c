/// Numbers keys in the order of their first appearance: 0, 1, 2 …
///
/// Open addressing with a generation number, so that it is emptied in no time and keeps its memory.
struct KeyTable {
  private var keys: [UInt64]
  private var numbers: [Int32]
  private var generations: [UInt32]
  private var generation: UInt32 = 1
  private var mask: Int
  private(set) var count = 0

  init() {
    let capacity = 2048
    keys = Array(repeating: 0, count: capacity)
    numbers = Array(repeating: 0, count: capacity)
    generations = Array(repeating: 0, count: capacity)
    mask = capacity - 1
  }

  mutating func removeAll() {
    count = 0
    generation &+= 1
    if generation == 0 || keys.count > 1 << 20 { self = KeyTable() }
  }

  /// The number of a key; one that was not there yet gets the number `count`.
  @inline(__always)
  mutating func number(of key: WordKey) -> Int {
    var place = key.place(mask: mask)
    while generations[place] == generation {
      if keys[place] == key.bits { return Int(numbers[place]) }
      place = (place + 1) & mask
    }
    return insert(key, at: place)
  }

  private mutating func insert(_ key: WordKey, at place: Int) -> Int {
    keys[place] = key.bits
    numbers[place] = Int32(truncatingIfNeeded: count)
    generations[place] = generation
    count += 1
    if count * 2 > keys.count { grow() }
    return count - 1
  }

  private mutating func grow() {
    let old = (keys, numbers, generations)
    keys = Array(repeating: 0, count: old.0.count * 2)
    numbers = Array(repeating: 0, count: old.0.count * 2)
    generations = Array(repeating: 0, count: old.0.count * 2)
    mask = keys.count - 1
    for index in old.0.indices where old.2[index] == generation {
      var place = WordKey(bits: old.0[index]).place(mask: mask)
      while generations[place] == generation { place = (place + 1) & mask }
      keys[place] = old.0[index]
      numbers[place] = old.1[index]
      generations[place] = generation
    }
  }
}
