/// How much each stem of the article tells.
struct StemWeights {
  /// By stem: how rare it is among the article's sentences.
  private(set) var rarity: [Float] = []
  /// By stem: how rare it is in the language.
  private(set) var knownRarity: [Float] = []
  /// By stem: its share of the article where it recurs in several sentences.
  private(set) var recurring: [Float] = []
  private(set) var recurringSum: Float = 0
  /// By stem: its frequency, of the twelve commonest.
  private(set) var top = TopStems(limit: 12)
  /// By stem: its frequency times its rarity, of the twelve that have most of it.
  private(set) var telling = TopStems(limit: 12)
  /// By stem: how often it is a name, of the six commonest.
  private(set) var names = TopStems(limit: 6)
  /// How often words that mean something stand in the article.
  private(set) var contentSum: Float = 0
  private var rarityByCount: [Float] = []

  mutating func measure(_ article: borrowing Article, _ language: Language) {
    measureRarity(article)
    let count = article.vocabulary.stemCount
    knownRarity.removeAll(keepingCapacity: true)
    recurring.reset(count: count)
    recurringSum = 0
    contentSum = 0
    top.reset(stems: count)
    telling.reset(stems: count)
    names.reset(stems: count)
    let rarity = language.rarity
    for stem in 0..<count { measure(stem, article, rarity) }
    top.finish()
    telling.finish()
    names.finish()
  }

  private mutating func measure(_ stem: Int, _ article: borrowing Article, _ rarity: borrowing KnownRarity) {
    let known = rarity.of(stem, article.vocabulary)
    knownRarity.append(known)
    let frequency = Float(article.stems[stem].frequency)
    if article.vocabulary.isContent(stem: stem) {
      contentSum += frequency
      top.note(stem, frequency)
    }
    if frequency > 1 { telling.note(stem, frequency * known) }
    if article.stems[stem].nameFrequency > 0 { names.note(stem, Float(article.stems[stem].nameFrequency)) }
    let sentences = Int(article.stems[stem].sentenceFrequency)
    if sentences > 1 {
      recurring[stem] = logarithmOfSmall(sentences) * known
      recurringSum += recurring[stem]
    }
  }

  private mutating func measureRarity(_ article: borrowing Article) {
    let sentences = Double(article.candidates.count)
    var most: Int32 = 0
    for stem in article.stems { most = max(most, stem.sentenceFrequency) }
    rarityByCount.removeAll(keepingCapacity: true)
    for count in 0...Int(most) {
      rarityByCount.append(
        Float(logarithm(onePlus: (sentences - Double(count) + 0.5) / (Double(count) + 0.5))))
    }
    rarity.removeAll(keepingCapacity: true)
    for stem in article.stems { rarity.append(rarityByCount[Int(stem.sentenceFrequency)]) }
  }
}

extension Vocabulary {
  /// Whether a stem means something: it has four letters, or is made of ideographs.
  func isContent(stem: Int) -> Bool { WordTraits(rawValue: stemTraits[stem]).contains(.content) }
}
