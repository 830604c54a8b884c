/// Values by key.
///
/// Open addressing with a generation number, so that it is emptied in no time and keeps its memory. The slots are
/// read and written through a span, for which room is made beforehand.
struct KeyTable<Value: BitwiseCopyable> {
  var slots: [Slot]
  private(set) var generation: UInt32 = 1
  var count = 0
  private let filler: Slot

  struct Slot: BitwiseCopyable {
    var key: UInt64
    var value: Value
    /// Slots of another generation than the table's are free.
    var generation: UInt32
  }

  private static var leastCapacity: Int { 1024 }

  init(_ value: Value) {
    filler = Slot(key: 0, value: value, generation: 0)
    slots = Array(repeating: filler, count: Self.leastCapacity)
  }

  mutating func removeAll() {
    count = 0
    generation &+= 1
    if generation == 0 || slots.count > 1 << 20 { self = KeyTable(filler.value) }
  }

  /// Sees to it that no more than half of the slots are taken when so many keys have come.
  @inline(__always)
  mutating func makeRoom(for more: Int) {
    while (count + more) * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: filler, count: old.count * 2)
    for slot in old where slot.generation == generation {
      var place = WordKey(bits: slot.key).place(mask: slots.count - 1)
      while slots[place].generation == generation { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }
}

extension MutableSpan {
  /// The slot of a key, or the free one where it would stand.
  @inline(__always)
  func place<Value>(of key: WordKey, generation: UInt32) -> Int where Element == KeyTable<Value>.Slot {
    let mask = count &- 1
    var place = key.place(mask: mask)
    while self[place].generation == generation, self[place].key != key.bits { place = (place &+ 1) & mask }
    return place
  }
}
