/// What the words of each sentence are worth, seen from the whole article.
struct SentenceWords {
  /// By sentence.
  private(set) var sentences = Slab<WordMeasures>()
  private(set) var meanFirstMention: Float = 0

  /// By stem: where it was met before.
  private var seen = Slab<Seen>()

  mutating func measure(_ article: borrowing Article, _ stems: borrowing StemWeights) {
    seen.fill(article.vocabulary.stemCount, [])
    sentences.removeAll()
    sentences.makeRoom(for: article.candidates.count, WordMeasures())
    sentences.count = article.candidates.count
    var firstMentions: Float = 0
    for index in article.candidates.indices {
      let entries = measureEntries(
        article.candidates[index].entries, article, stems.weights, isOpening: index < 3)
      let tokens = measureTokens(article.candidates[index].tokens, article, stems.weights)
      let measures = WordMeasures(entries, tokens, stems, titleStems: article.titleStems.count)
      sentences.storage[index] = measures
      firstMentions += measures.firstMention
    }
    meanFirstMention = firstMentions / Float(max(1, article.candidates.count))
  }

  subscript(index: Int) -> WordMeasures { sentences[index] }
}

/// What the words of one sentence are worth.
struct WordMeasures: BitwiseCopyable {
  var meanFrequency: Float = 0
  var topCoverage: Float = 0
  var recurringCoverage: Float = 0
  var newCoverage: Float = 0
  var newWords: Float = 0
  var meanRarity: Float = 0
  var title: Float = 0
  var knownTitle: Float = 0
  var topNames: Float = 0
  var firstMention: Float = 0
  var nameSum: Float = 0
  var nameCount: Float = 0
}

/// Where a stem was met in the sentences before.
private struct Seen: OptionSet, BitwiseCopyable {
  var rawValue: UInt8

  static let anywhere = Self(rawValue: 1 << 0)
  static let atStart = Self(rawValue: 1 << 1)
  static let asName = Self(rawValue: 1 << 2)
}

/// Sums over the distinct stems of a sentence.
private struct EntrySums {
  var top: Float = 0, telling: Float = 0, names: Float = 0, recurring: Float = 0
  var title: Float = 0, titleRarity: Float = 0, content: Float = 0, new: Float = 0
}

/// Sums over the words of a sentence.
private struct TokenSums {
  var frequency: Float = 0, content: Float = 0, rarity: Float = 0, count: Float = 0
  var firstMention: Float = 0, nameSum: Float = 0, nameCount: Float = 0
}

extension WordMeasures {
  fileprivate init(
    _ entries: EntrySums, _ tokens: TokenSums, _ stems: borrowing StemWeights, titleStems: Int
  ) {
    topCoverage = entries.top / stems.sums.top.sum
    recurringCoverage = entries.telling / stems.sums.telling.sum
    topNames = entries.names / stems.sums.names.sum
    newCoverage = entries.recurring / max(stems.sums.recurring, 0.001)
    title = entries.title / Float(max(1, titleStems))
    knownTitle = entries.titleRarity / max(stems.titleRarity, 1)
    newWords = entries.new / max(1, entries.content)
    meanFrequency =
      tokens.content > 0 ? tokens.frequency / tokens.content / max(1, stems.sums.content) * 100 : 0
    meanRarity = tokens.rarity / max(1, tokens.count)
    firstMention = logarithmOfSmall(1 + Int(tokens.firstMention))
    nameSum = logarithmOfSmall(1 + Int(tokens.nameSum))
    nameCount = tokens.nameCount
  }
}

extension SentenceWords {
  private mutating func measureEntries(
    _ range: Range<Int>, _ article: borrowing Article, _ weights: Slab<StemWeight>, isOpening: Bool
  ) -> EntrySums {
    let entries = article.entries.storage.span.extracting(range)
    let weights = weights.storage.span
    var seen = seen.storage.mutableSpan
    var sums = EntrySums()
    for place in entries.indices {
      let number = Int(entries[place].stem)
      let stem = weights[number]
      let before = seen[number]
      sums.top += stem.top
      sums.telling += stem.telling
      sums.names += stem.names
      sums.recurring += before.contains(.atStart) ? 0 : stem.recurring
      sums.title += stem.title
      sums.titleRarity += stem.titleRarity
      sums.content += stem.content
      sums.new += before.contains(.anywhere) ? 0 : stem.content
      seen[number] = before.union(isOpening ? [.anywhere, .atStart] : .anywhere)
    }
    return sums
  }

  private mutating func measureTokens(
    _ range: Range<Int>, _ article: borrowing Article, _ weights: Slab<StemWeight>
  ) -> TokenSums {
    let tokens = article.vocabulary.tokens.storage.span.extracting(range)
    let weights = weights.storage.span
    var seen = seen.storage.mutableSpan
    var sums = TokenSums(count: Float(tokens.count))
    for place in tokens.indices {
      let number = Int(tokens[place].stem)
      let stem = weights[number]
      sums.rarity += stem.known
      sums.frequency += stem.contentFrequency
      sums.content += stem.content
      guard stem.nameFrequency > 0, tokens[place].traits.contains(.capitalized) else { continue }
      if !seen[number].contains(.asName), stem.nameFrequency >= 3 { sums.firstMention += stem.nameFrequency }
      seen[number].insert(.asName)
      sums.nameSum += stem.nameFrequency
      sums.nameCount += 1
    }
    return sums
  }
}
