/// Pairs of neighbouring words that stand in several sentences: the terms and the full names of the article.
struct RecurringPairs {
  /// By sentence: the logarithm of how often its pairs stand in other sentences, and one.
  private(set) var sums: [Float] = []

  private var table = KeyTable()
  /// By token: the number of the pair that it ends, or -1.
  private var pairs: [Int32] = []
  /// By pair: in how many sentences it stands, and the last of them.
  private var counts: [(count: Int32, last: Int32)] = []

  mutating func measure(_ article: borrowing Article) {
    table.removeAll()
    pairs.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    sums.removeAll(keepingCapacity: true)
    for index in article.candidates.indices {
      count(article.candidates[index].tokens, of: Int32(truncatingIfNeeded: index), article.vocabulary)
    }
    for index in article.candidates.indices { sums.append(sum(article.candidates[index].tokens)) }
  }

  private mutating func count(_ tokens: Range<Int>, of sentence: Int32, _ vocabulary: borrowing Vocabulary) {
    var previous: Int32 = -1
    for token in tokens {
      let stem = vocabulary.tokens[token].stem
      var pair: Int32 = -1
      if previous >= 0, vocabulary.isContent(stem: Int(previous)) || vocabulary.isContent(stem: Int(stem)) {
        pair = number(of: WordKey(bits: UInt64(previous) << 32 | UInt64(stem) | 1 << 63), in: sentence)
      }
      pairs.append(pair)
      previous = stem
    }
  }

  @inline(__always)
  private mutating func number(of pair: WordKey, in sentence: Int32) -> Int32 {
    let number = table.number(of: pair)
    if number == counts.count {
      counts.append((1, sentence))
    } else if counts[number].last != sentence {
      counts[number] = (counts[number].count + 1, sentence)
    }
    return Int32(truncatingIfNeeded: number)
  }

  private func sum(_ tokens: Range<Int>) -> Float {
    var sum = 0
    for token in tokens where pairs[token] >= 0 { sum += Int(counts[Int(pairs[token])].count) - 1 }
    return logarithmOfSmall(1 + sum)
  }
}
