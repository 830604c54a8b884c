/// A number that stands for a word: its lower-case characters, packed.
///
/// Words of up to twelve plain letters have keys of their own; longer ones and other scripts are mixed,
/// where two words share a key by chance only, and would then merely count as one.
struct WordKey: Hashable {
  var bits: UInt64 = 0

  @inline(__always)
  mutating func append(ascii byte: UInt8) {
    bits = (bits << 5 | bits >> 59) ^ UInt64(byte)
  }

  @inline(__always)
  mutating func append(_ scalar: UInt32) {
    if scalar < 0x80 {
      append(ascii: UInt8(truncatingIfNeeded: scalar))
    } else {
      bits = (bits << 7 | bits >> 57) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(scalar)
    }
  }

  /// Appends so many plain letters, from one to eight, whose key is known.
  @inline(__always)
  mutating func append(_ letters: WordKey, count: Int) {
    let turn = UInt64(count) &* 5
    bits = (bits &<< turn | bits &>> (64 &- turn)) ^ letters.bits
  }

  /// Where a search for the key begins in a table of `mask + 1` places.
  @inline(__always)
  func place(mask: Int) -> Int {
    Int(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }

  /// A byte of the key that is not 0.
  @inline(__always)
  var tag: UInt8 { UInt8(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 56) | 1 }
}

extension WordKey {
  /// The key of a word as it stands in a list; typographic apostrophes are plain ones.
  init(_ word: some StringProtocol) {
    for scalar in word.lowercased().unicodeScalars {
      append(scalar == "’" ? 0x27 : scalar.value)
    }
  }
}
