/// Which words the chosen sentences have, to tell whether another one says something new.
struct Overlap {
  /// By stem: a bit for each chosen sentence that has it.
  private var owners: [UInt64] = []
  private var sizes: [Int] = []

  /// There is one bit for each chosen sentence.
  static let capacity = 64

  mutating func reset(stems: Int) {
    owners.reset(0, count: stems)
    sizes.removeAll(keepingCapacity: true)
  }

  mutating func add(_ index: Int, _ article: borrowing Article) {
    guard sizes.count < Self.capacity else { return }
    let bit = UInt64(1) << UInt64(sizes.count)
    var size = 0
    for entry in article.candidates[index].entries {
      let stem = Int(article.entries[entry].stem)
      guard article.vocabulary.isContent(stem: stem) else { continue }
      owners[stem] |= bit
      size += 1
    }
    sizes.append(size)
  }

  /// The greatest share of words that a sentence has in common with a chosen one, of the shorter of the two.
  func share(of index: Int, _ article: borrowing Article, except number: Int? = nil) -> Double {
    var shared = Array(repeating: 0, count: sizes.count)
    var size = 0
    for entry in article.candidates[index].entries {
      let stem = Int(article.entries[entry].stem)
      guard article.vocabulary.isContent(stem: stem) else { continue }
      size += 1
      var bits = owners[stem]
      while bits != 0 {
        shared[bits.trailingZeroBitCount] += 1
        bits &= bits - 1
      }
    }
    return shared.indices.reduce(0) { greatest, other in
      let smaller = min(size, sizes[other])
      return other == number || smaller == 0
        ? greatest : max(greatest, Double(shared[other]) / Double(smaller))
    }
  }
}
