/// Numbers keys in the order of their first appearance: 0, 1, 2 …
///
/// Open addressing with a generation number, so that it is emptied in no time and keeps its memory.
struct KeyTable {
  private var slots: [Slot]
  private var generation: UInt32 = 1
  private var mask: Int
  private(set) var count = 0

  private struct Slot {
    var key: UInt64 = 0
    var number: Int32 = 0
    var generation: UInt32 = 0
  }

  init() {
    let capacity = 2048
    slots = Array(repeating: Slot(), count: capacity)
    mask = capacity - 1
  }

  mutating func removeAll() {
    count = 0
    generation &+= 1
    if generation == 0 || slots.count > 1 << 20 { self = KeyTable() }
  }

  /// The number of a key; one that was not there yet gets the number `count`.
  @inline(__always)
  mutating func number(of key: WordKey) -> Int {
    var place = key.place(mask: mask)
    while true {
      let slot = slots[place]
      guard slot.generation == generation else { return insert(key, at: place) }
      if slot.key == key.bits { return Int(slot.number) }
      place = (place + 1) & mask
    }
  }

  private mutating func insert(_ key: WordKey, at place: Int) -> Int {
    slots[place] = Slot(key: key.bits, number: Int32(truncatingIfNeeded: count), generation: generation)
    count += 1
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    mask = slots.count - 1
    for slot in old where slot.generation == generation {
      var place = WordKey(bits: slot.key).place(mask: mask)
      while slots[place].generation == generation { place = (place + 1) & mask }
      slots[place] = slot
    }
  }
}
