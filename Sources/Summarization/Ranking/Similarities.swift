/// How each sentence relates to the rest of the article by the words they share.
struct Similarities {
  /// By sentence.
  private(set) var sentences = Slab<Similarity>()
  private var vectors = SentenceVectors()

  mutating func measure(_ article: borrowing Article, _ weights: Slab<StemWeight>) {
    vectors.build(article, weights)
    sentences.fill(article.candidates.count, Similarity())
    for index in article.candidates.indices { compare(index, article) }
  }

  subscript(index: Int) -> Similarity { sentences[index] }
}

/// How one sentence relates to others.
struct Similarity: BitwiseCopyable {
  // With words weighted by how rare they are in the article.
  var centrality: Float = 0
  var forward: Float = 0
  var backward: Float = 0
  var first: Float = 0
  var opening: Float = 0
  // The same with words weighted by how rare they are in the language.
  var knownCentrality: Float = 0
  var knownOpening: Float = 0
  var knownFirst: Float = 0
  var next: Float = 0
  var nextThree: Float = 0
  var nearestPrevious: Float = 0
}

extension Similarities {
  /// Compares a sentence with all, and with the three before it.
  private mutating func compare(_ index: Int, _ article: borrowing Article) {
    let entries = article.candidates[index].entries
    let lane = index & 3
    if index >= 4 { vectors.forget(article.candidates[index - 4].entries, article.entries, lane: lane) }
    let products = vectors.products(of: entries, article.entries, lane: lane)
    let others = Float(max(1, article.candidates.count - 1))
    var sentence = sentences[index]
    sentence.centrality = products.total / vectors.totalNorm
    sentence.forward = (products.total - products.before - products.itself) / others
    sentence.backward = products.before / others
    sentence.knownCentrality = products.knownTotal / vectors.knownTotalNorm
    if index > 2 {
      sentence.opening = products.opening / 3
      sentence.knownOpening = products.knownOpening / vectors.knownOpeningNorm
    }
    if index > 0 {
      sentence.first = products.first
      sentence.knownFirst = products.knownFirst
    }
    for distance in stride(from: min(3, index), to: 0, by: -1) {
      let similarity = products.knownRecent[(index - distance) & 3]
      if distance == 1 { sentences.storage[index - 1].next = similarity }
      sentences.storage[index - distance].nextThree += similarity
      sentence.nearestPrevious = max(sentence.nearestPrevious, similarity)
    }
    sentences.storage[index] = sentence
  }
}

extension SentenceVectors {
  /// The products of a sentence with sums of vectors and with single ones.
  struct Products {
    var total: Float = 0
    var before: Float = 0
    var itself: Float = 0
    var opening: Float = 0
    var first: Float = 0
    var knownTotal: Float = 0
    var knownOpening: Float = 0
    var knownFirst: Float = 0
    var knownRecent = SIMD4<Float>()
  }

  /// Multiplies a sentence with the others, and counts it to those before the next one.
  mutating func products(of range: Range<Int>, _ list: Slab<Entry>, lane: Int) -> Products {
    multiply(list, entries, range, lane: lane, &stems.storage)
  }

  /// Takes a sentence out of the recent ones.
  mutating func forget(_ range: Range<Int>, _ list: Slab<Entry>, lane: Int) {
    let list = list.storage.span
    var stems = stems.storage.mutableSpan
    for place in range { stems[Int(list[place].stem)].knownRecent[lane & 3] = 0 }
  }
}

private func multiply(
  _ entries: Slab<Entry>, _ weights: Slab<EntryWeights>, _ range: Range<Int>, lane: Int,
  _ stems: inout [StemVectors]
) -> SentenceVectors.Products {
  let list = entries.storage.span.extracting(range)
  let weights = weights.storage.span.extracting(range)
  var products = SentenceVectors.Products()
  var stems = stems.mutableSpan
  for place in list.indices {
    let number = Int(list[place].stem)
    let stem = stems[number]
    let rare = weights[place].rare
    let known = weights[place].known
    products.total += rare * stem.total
    products.before += rare * stem.before
    products.itself += rare * rare
    products.opening += rare * stem.opening
    products.first += rare * stem.first
    products.knownTotal += known * stem.knownTotal
    products.knownOpening += known * stem.knownOpening
    products.knownFirst += known * stem.knownFirst
    products.knownRecent += known * stem.knownRecent
    stems[number].before = stem.before + rare
    stems[number].knownRecent[lane & 3] = known
  }
  return products
}
