/// A stem of the article, and how often it stands where.
struct Stem: BitwiseCopyable {
  let key: UInt64
  /// What the letters tell of the first word that has it.
  let traits: WordTraits
  private(set) var frequency: Int32 = 0
  /// In how many sentences it stands.
  private(set) var sentenceFrequency: Int32 = 0
  /// How often it has a capital that is not due to its place.
  private(set) var nameFrequency: Int32 = 0
  private var lastEntry: Int32 = -1
  /// At most six.
  let length: UInt8

  init(_ key: WordKey, length: Int, _ traits: WordTraits) {
    self.key = key.bits
    self.traits = traits
    self.length = UInt8(min(length, 6))
  }

  /// Counts the stem once more, and returns its last entry; one before `firstEntry` is of an earlier sentence.
  @inline(__always)
  mutating func count(isName: Bool, firstEntry: Int, nextEntry: Int) -> Int {
    frequency &+= 1
    if isName { nameFrequency &+= 1 }
    let last = Int(lastEntry)
    if last < firstEntry {
      lastEntry = Int32(truncatingIfNeeded: nextEntry)
      sentenceFrequency &+= 1
    }
    return last
  }
}
