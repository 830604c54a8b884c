/// Pairs of neighbouring words that stand in several sentences: the terms and the full names of the article.
struct RecurringPairs {
  /// By sentence: the logarithm of how often its pairs stand in other sentences, and one.
  private(set) var sums: [Float] = []

  /// The numbers of pairs.
  private var numbers = KeyTable(Int32(0))
  /// By pair: in how many sentences it stands.
  private var counts = Slab<PairCount>()
  /// The pairs of all sentences, one after the other.
  private var pairs = Slab<Int32>()
  /// By sentence: where its pairs end.
  private var ends: [Int] = []

  private struct PairCount: BitwiseCopyable {
    var count: Int32
    /// The last sentence that has the pair.
    var last: Int32
  }

  mutating func measure(_ article: borrowing Article) {
    numbers.removeAll()
    counts.removeAll()
    pairs.removeAll()
    sums.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    for index in article.candidates.indices {
      count(article.candidates[index].tokens, of: Int32(truncatingIfNeeded: index), article.vocabulary)
    }
    var start = 0
    for end in ends {
      sums.append(sum(start..<end))
      start = end
    }
  }

  private mutating func count(_ tokens: Range<Int>, of sentence: Int32, _ vocabulary: borrowing Vocabulary) {
    numbers.makeRoom(for: tokens.count)
    counts.makeRoom(for: tokens.count, PairCount(count: 0, last: 0))
    pairs.makeRoom(for: tokens.count, 0)
    Self.count(
      vocabulary.tokens.storage.span.extracting(tokens), vocabulary.stems.storage.span, of: sentence,
      &numbers,
      &counts, &pairs)
    ends.append(pairs.count)
  }

  /// Counts the pairs whose stems both stand in several sentences; no others can recur.
  private static func count(
    _ tokens: Span<Token>, _ stems: Span<Stem>, of sentence: Int32, _ numbers: inout KeyTable<Int32>,
    _ counts: inout Slab<PairCount>, _ pairs: inout Slab<Int32>
  ) {
    let generation = numbers.generation
    var next = counts.count
    var pairCount = pairs.count
    var slots = numbers.slots.mutableSpan
    var counters = counts.storage.mutableSpan
    var list = pairs.storage.mutableSpan
    var previous: Int32 = 0
    var mayBegin = false
    var isContent = false
    for place in tokens.indices {
      let number = tokens[place].stem
      guard stems[Int(number)].sentenceFrequency > 1 else {
        mayBegin = false
        continue
      }
      let hasMeaning = stems[Int(number)].traits.contains(.content)
      if mayBegin, isContent || hasMeaning {
        let key = WordKey(bits: UInt64(previous) << 32 | UInt64(number) | 1 << 63)
        let slot = slots.place(of: key, generation: generation)
        if slots[slot].generation != generation {
          slots[slot] = .init(key: key.bits, value: Int32(truncatingIfNeeded: next), generation: generation)
          counters[next] = PairCount(count: 1, last: sentence)
          next &+= 1
        }
        let pair = slots[slot].value
        if counters[Int(pair)].last != sentence {
          counters[Int(pair)] = PairCount(count: counters[Int(pair)].count &+ 1, last: sentence)
        }
        list[pairCount] = pair
        pairCount &+= 1
      }
      previous = number
      mayBegin = true
      isContent = hasMeaning
    }
    numbers.count = next
    counts.count = next
    pairs.count = pairCount
  }

  private func sum(_ range: Range<Int>) -> Float {
    let list = pairs.storage.span
    let counters = counts.storage.span
    var sum = 0
    for place in range { sum &+= Int(counters[Int(list[place])].count) &- 1 }
    return logarithmOfSmall(1 + sum)
  }
}
