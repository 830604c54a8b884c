/// How strongly an article speaks of a word: the one place where it is decided what ranks before what.
///
/// This is BM25F with fixed weights (Robertson, Zaragoza and Taylor 2004): where a word stands is weighed
/// first, and the sum is then saturated. A word in the title outweighs any number of mentions in the key points,
/// and these any number in the text. Nothing in it depends on the other articles, so that a new article
/// leaves what is published about the others as it was, and their files in browsers' caches.
///
/// The script multiplies the level with the rarity of the word, `round(8 · log2(1 + N / n))` for a word in n of N
/// articles; doubles it where the word is whole, rather than the beginning of one; and adds this up over the
/// words of a query, all of which an article has to have. Of articles with the same sum the newer is first.
struct Strength {
  /// How often the word stands in each place.
  var title, keyPoints, tags, source, text: UInt8

  static let none = Strength(title: 0, keyPoints: 0, tags: 0, source: 0, text: 0)

  /// From 1 to 15.
  func level(titleLength: Int) -> Int {
    var sum = 0
    if title > 0 { sum += 120 - 3 * min(titleLength, 10) }
    sum += keyPoints > 1 ? 60 : keyPoints > 0 ? 40 : 0
    if tags > 0 { sum += 50 }
    if source > 0 { sum += 25 }
    sum += 7 * min(Int(text), 4)
    // 15 · sum / (sum + 60), rounded.
    return max(1, (31 * sum + 60) / (2 * (sum + 60)))
  }
}

extension Strength {
  enum Place {
    case title, keyPoints, tags, source, text
  }

  mutating func count(_ place: Place) {
    switch place {
    case .title: title.increment()
    case .keyPoints: keyPoints.increment()
    case .tags: tags.increment()
    case .source: source.increment()
    case .text: text.increment()
    }
  }
}

extension UInt8 {
  fileprivate mutating func increment() {
    if self < .max { self += 1 }
  }
}
