/// A stem of a sentence, and how often the sentence has it.
struct Entry {
  var stem: Int32
  var count: Int32
}

/// How often a stem stands in the article.
struct StemCounts {
  private(set) var frequency: Int32 = 0
  /// In how many sentences it stands.
  private(set) var sentenceFrequency: Int32 = 0
  /// How often it has a capital that is not due to its place.
  private(set) var nameFrequency: Int32 = 0
  private var lastEntry: Int32 = -1

  /// Counts the stem once more, and returns its last entry; one before `firstEntry` is of an earlier sentence.
  @inline(__always)
  mutating func count(isName: Bool, firstEntry: Int, nextEntry: Int) -> Int {
    frequency += 1
    if isName { nameFrequency += 1 }
    let last = Int(lastEntry)
    if last < firstEntry {
      lastEntry = Int32(truncatingIfNeeded: nextEntry)
      sentenceFrequency += 1
    }
    return last
  }
}
