/// The sentences of an article as unit vectors of their stems, weighted by how much each stem tells: once by how
/// rare it is in the article, once by how rare it is in the language ("known").
///
/// Every sum over other sentences is a product with a sum of vectors, so that nothing grows faster than the text.
struct SentenceVectors {
  /// By stem.
  var stems = Slab<StemVectors>()
  /// By entry of the article.
  private(set) var entries = Slab<EntryWeights>()
  private(set) var totalNorm: Float = 1
  private(set) var knownTotalNorm: Float = 1
  private(set) var knownOpeningNorm: Float = 1

  mutating func build(_ article: borrowing Article, _ weights: Slab<StemWeight>) {
    stems.fill(weights.count, StemVectors())
    entries.removeAll()
    entries.makeRoom(for: article.entries.count, EntryWeights())
    entries.count = article.entries.count
    for index in article.candidates.indices {
      weigh(
        article.entries.storage.span, article.candidates[index].entries, weights, index, &stems.storage,
        &entries.storage)
    }
    measureNorms()
  }

  private mutating func measureNorms() {
    let squares = squares()
    totalNorm = norm(squares.total)
    knownTotalNorm = norm(squares.known)
    knownOpeningNorm = norm(squares.opening)
  }

  private func squares() -> (total: Float, known: Float, opening: Float) {
    var sums: (total: Float, known: Float, opening: Float) = (0, 0, 0)
    let list = stems.storage.span.extracting(0..<stems.count)
    for index in list.indices {
      sums.total += list[index].total * list[index].total
      sums.known += list[index].knownTotal * list[index].knownTotal
      sums.opening += list[index].knownOpening * list[index].knownOpening
    }
    return sums
  }
}

private func norm(_ squares: Float) -> Float { squares > 0 ? squares.squareRoot() : 1 }

/// A stem's part in the vectors of all sentences.
struct StemVectors: BitwiseCopyable {
  // In the sum of all, and of the first three.
  var total: Float = 0
  var knownTotal: Float = 0
  var opening: Float = 0
  var knownOpening: Float = 0
  // In the first one.
  var first: Float = 0
  var knownFirst: Float = 0
  /// In the sum of those that were compared already.
  var before: Float = 0
  /// In the last four of these, each in the lane of its number's last two bits.
  var knownRecent = SIMD4<Float>()
}

/// A stem's part in the vector of one sentence.
struct EntryWeights: BitwiseCopyable {
  var rare: Float = 0
  var known: Float = 0
}

/// Makes the vector of one sentence and adds it to the sums.
private func weigh(
  _ list: Span<Entry>, _ range: Range<Int>, _ stemWeights: Slab<StemWeight>, _ index: Int,
  _ stems: inout [StemVectors], _ entries: inout [EntryWeights]
) {
  let stemWeights = stemWeights.storage.span
  var stems = stems.mutableSpan
  var entries = entries.mutableSpan
  var squares = EntryWeights()
  for place in range {
    let entry = list[place]
    let stem = stemWeights[Int(entry.stem)]
    let rare = Float(entry.count) * stem.rarity
    let known = Float(entry.count) * stem.known
    squares.rare += rare * rare
    squares.known += known * known
    entries[place] = EntryWeights(rare: rare, known: known)
  }
  let scale = squares.rare > 0 ? 1 / squares.rare.squareRoot() : 0
  let knownScale = squares.known > 0 ? 1 / squares.known.squareRoot() : 0
  for place in range {
    let stem = Int(list[place].stem)
    let rare = entries[place].rare * scale
    let known = entries[place].known * knownScale
    entries[place] = EntryWeights(rare: rare, known: known)
    stems[stem].total += rare
    stems[stem].knownTotal += known
    guard index < 3 else { continue }
    stems[stem].opening += rare
    stems[stem].knownOpening += known
    guard index == 0 else { continue }
    stems[stem].first = rare
    stems[stem].knownFirst = known
  }
}
