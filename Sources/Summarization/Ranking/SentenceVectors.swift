/// The sentences of an article as unit vectors of their stems, weighted by how much each stem tells.
///
/// Every sum over other sentences is a product with a sum of vectors, so that nothing grows faster than the text.
struct SentenceVectors {
  /// By entry of the article.
  private(set) var weights: [Float] = []
  /// By stem: the sum of all vectors, and of the first three.
  private(set) var total: [Float] = []
  private(set) var opening: [Float] = []
  private(set) var totalNorm: Float = 1
  private(set) var openingNorm: Float = 1

  mutating func build(_ article: borrowing Article, stemWeights: [Float]) {
    weights.reset(count: article.entries.count)
    total.reset(count: stemWeights.count)
    opening.reset(count: stemWeights.count)
    for index in article.candidates.indices {
      weigh(article.candidates[index].entries, article, stemWeights, isOpening: index < 3)
    }
    totalNorm = norm(total)
    openingNorm = norm(opening)
  }

  private mutating func weigh(
    _ entries: Range<Int>, _ article: borrowing Article, _ stemWeights: [Float], isOpening: Bool
  ) {
    var squares: Float = 0
    for entry in entries {
      let weight = Float(article.entries[entry].count) * stemWeights[Int(article.entries[entry].stem)]
      weights[entry] = weight
      squares += weight * weight
    }
    let scale = squares > 0 ? 1 / squares.squareRoot() : 0
    for entry in entries {
      let stem = Int(article.entries[entry].stem)
      weights[entry] *= scale
      total[stem] += weights[entry]
      if isOpening { opening[stem] += weights[entry] }
    }
  }

  /// The product of a sentence with a vector by stem.
  @inline(__always)
  func product(_ entries: Range<Int>, _ article: borrowing Article, with vector: [Float]) -> Float {
    var sum: Float = 0
    for entry in entries { sum += weights[entry] * vector[Int(article.entries[entry].stem)] }
    return sum
  }
}

private func norm(_ vector: [Float]) -> Float {
  var squares: Float = 0
  for value in vector { squares += value * value }
  return squares > 0 ? squares.squareRoot() : 1
}

extension Array where Element: Numeric {
  /// Makes it so many zeros, keeping the memory.
  mutating func reset(count: Int) {
    removeAll(keepingCapacity: true)
    append(contentsOf: repeatElement(0, count: count))
  }
}
