/// How much each stem of the article tells.
struct StemWeights {
  /// By stem.
  private(set) var weights = Slab<StemWeight>()
  private(set) var sums = StemSums()
  private(set) var titleRarity: Float = 0
  private var rarityByCount: [Float] = []

  mutating func measure(_ article: borrowing Article, _ language: Language) {
    let stems = article.vocabulary.stems
    measureRarity(stems, sentences: article.candidates.count)
    weights.removeAll()
    weights.makeRoom(for: stems.count, StemWeight())
    weights.count = stems.count
    sums.reset()
    weigh(stems, language.rarity, rarityByCount, &weights.storage, &sums)
    for stem in sums.top.finish() { weights.storage[stem.number].top = stem.value }
    for stem in sums.telling.finish() { weights.storage[stem.number].telling = stem.value }
    for stem in sums.names.finish() { weights.storage[stem.number].names = stem.value }
    markTitle(article.titleStems)
  }
}

/// What stands out among the stems of an article, and sums over all.
struct StemSums {
  /// The twelve commonest stems.
  fileprivate(set) var top = TopStems(limit: 12)
  /// The twelve that have most of frequency times rarity.
  fileprivate(set) var telling = TopStems(limit: 12)
  /// The six commonest names.
  fileprivate(set) var names = TopStems(limit: 6)
  private(set) var recurring: Float = 0
  /// How often words that mean something stand in the article.
  private(set) var content: Float = 0

  fileprivate mutating func reset() {
    top.reset()
    telling.reset()
    names.reset()
    recurring = 0
    content = 0
  }

  @inline(__always)
  fileprivate mutating func note(_ stem: Stem, _ index: Int, _ weight: StemWeight) {
    if weight.content > 0 {
      content += weight.contentFrequency
      top.note(index, weight.contentFrequency)
    }
    if stem.frequency > 1 { telling.note(index, Float(stem.frequency) * weight.known) }
    if stem.nameFrequency > 0 { names.note(index, weight.nameFrequency) }
    recurring += weight.recurring
  }
}

private func weigh(
  _ stems: Slab<Stem>, _ known: KnownRarity, _ rarityByCount: [Float], _ weights: inout [StemWeight],
  _ sums: inout StemSums
) {
  let stems = stems.storage.span.extracting(0..<stems.count)
  let rarities = rarityByCount.span
  var weights = weights.mutableSpan
  for index in stems.indices {
    let stem = stems[index]
    let rarity = rarities[Int(stem.sentenceFrequency)]
    let weight = StemWeight(stem, rarity: rarity, known: known.of(stem))
    sums.note(stem, index, weight)
    weights[index] = weight
  }
}

extension StemWeights {
  private mutating func measureRarity(_ stems: Slab<Stem>, sentences: Int) {
    let list = stems.storage.span.extracting(0..<stems.count)
    var most: Int32 = 0
    for index in list.indices { most = max(most, list[index].sentenceFrequency) }
    rarityByCount.removeAll(keepingCapacity: true)
    for count in 0...Int(most) {
      rarityByCount.append(
        Float(logarithm(onePlus: (Double(sentences) - Double(count) + 0.5) / (Double(count) + 0.5))))
    }
  }

  private mutating func markTitle(_ stems: [Int32]) {
    titleRarity = 0
    for stem in stems {
      weights.storage[Int(stem)].title = 1
      weights.storage[Int(stem)].titleRarity = weights[Int(stem)].known
      titleRarity += weights[Int(stem)].known
    }
  }
}

/// How much a stem tells.
///
/// What only some stems have is 0 for the others, so that sums need not ask.
struct StemWeight: BitwiseCopyable {
  /// How rare it is among the article's sentences.
  var rarity: Float = 0
  /// How rare it is in the language.
  var known: Float = 0
  /// 1 if it means something.
  var content: Float = 0
  /// Its frequency, if it means something.
  var contentFrequency: Float = 0
  /// How often it is a name.
  var nameFrequency: Float = 0
  /// Its share of the article where it recurs in several sentences.
  var recurring: Float = 0
  // What it has of something, if it is one of those that have most of it.
  var top: Float = 0
  var telling: Float = 0
  var names: Float = 0
  /// 1 if it stands in the title.
  var title: Float = 0
  /// Its rarity in the language, if it stands in the title.
  var titleRarity: Float = 0

  init() {}

  @inline(__always)
  init(_ stem: Stem, rarity: Float, known: Float) {
    self.rarity = rarity
    self.known = known
    content = stem.traits.contains(.content) ? 1 : 0
    contentFrequency = stem.traits.contains(.content) ? Float(stem.frequency) : 0
    nameFrequency = Float(stem.nameFrequency)
    if stem.sentenceFrequency > 1 { recurring = logarithmOfSmall(Int(stem.sentenceFrequency)) * known }
  }
}
