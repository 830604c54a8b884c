/// What articles are compared by.
package struct ComparableArticle: Sendable {
  package var title: String
  package var keyPoints: [String]
  /// Numbers of tags.
  package var tags: [Int]

  package init(title: String, keyPoints: [String], tags: [Int]) {
    self.title = title
    self.keyPoints = keyPoints
    self.tags = tags
  }
}

/// For each article, the others that are most like it: those that share its tags, and the longer words of its
/// title and key points; the fewer articles have them, the more they count.
///
/// - Parameter articles: in the order of time; of what too many articles share, only the nearest count.
/// - Returns: indices, the most alike first; of those that are as much alike, the nearest.
package func relatedArticles(_ articles: some Sequence<ComparableArticle>, atMost limit: Int = 4) -> [[Int]] {
  var finder = RelationFinder()
  for article in articles { finder.add(article) }
  return finder.related(atMost: limit)
}

private struct RelationFinder {
  private var scanner = WordScanner()
  private var words = WordTable()
  /// What all articles have, one article behind the other: the number of a word or tag, and what it counts.
  private var traits: [Trait] = []
  /// Where the traits of each article end.
  private var ends: [Int] = []
  /// By the number of a trait: the article that had it last, and how many have it.
  private var lastOwners: [Int] = []
  private var counts: [Int] = []

  struct Trait {
    var number: Int32
    var weight: Int32
  }

  mutating func add(_ article: ComparableArticle) {
    for tag in article.tags { addTrait(words.number(of: Array("#\(tag)".utf8).span), 6) }
    addWords(of: article.title, 3)
    for point in article.keyPoints { addWords(of: point, 1) }
    ends.append(traits.count)
  }

  private mutating func addWords(of text: String, _ weight: Int32) {
    var scanner = WordScanner()
    swap(&scanner, &self.scanner)
    scanner.forEachWord(in: text.utf8Span.span) { word in
      guard word.count >= shortestWord else { return }
      addTrait(words.number(of: word.extracting(first: stemLength)), weight)
    }
    swap(&scanner, &self.scanner)
  }

  private mutating func addTrait(_ number: Int, _ weight: Int32) {
    if number == counts.count {
      counts.append(0)
      lastOwners.append(-1)
    }
    guard lastOwners[number] != ends.count else { return }
    lastOwners[number] = ends.count
    counts[number] += 1
    traits.append(Trait(number: Int32(number), weight: weight))
  }
}

/// Shorter words are mostly those that hold a sentence together.
private let shortestWord = 5
/// Words that begin alike are mostly forms of one.
private let stemLength = 6
/// How many articles of those that share a trait are looked at, so that the time does not grow with their number.
private let mostOwners = 10

extension RelationFinder {
  func related(atMost limit: Int) -> [[Int]] {
    let worth = counts.map { Int32(rarity($0, of: ends.count)) }
    let owners = Owners(traits, ends, counts)
    var places = [Int](repeating: 0, count: counts.count)
    var scores = [Int32](repeating: 0, count: ends.count)
    var met: [Int32] = []
    var result: [[Int]] = []
    result.reserveCapacity(ends.count)
    for article in ends.indices {
      for index in (article == 0 ? 0 : ends[article - 1])..<ends[article] {
        let trait = Int(traits[index].number)
        guard worth[trait] > 0 else { continue }
        let near = owners.near(places[trait], of: trait)
        places[trait] += 1
        let score = traits[index].weight * worth[trait]
        for place in near {
          let owner = owners.articles[place]
          if scores[Int(owner)] == 0 { met.append(owner) }
          scores[Int(owner)] += score
        }
      }
      result.append(best(of: met, besides: article, scores, limit))
      for other in met { scores[Int(other)] = 0 }
      met.removeAll(keepingCapacity: true)
    }
    return result
  }

  private func best(of met: [Int32], besides article: Int, _ scores: [Int32], _ limit: Int) -> [Int] {
    var best: [Int] = []
    var least = leastScore
    for other in met where scores[Int(other)] >= least && other != article {
      let place = best.firstIndex { precedes(Int(other), $0, scores, article) } ?? best.count
      best.insert(Int(other), at: place)
      if best.count > limit { best.removeLast() }
      if best.count == limit { least = scores[best[limit - 1]] }
    }
    return best
  }

  private func precedes(_ left: Int, _ right: Int, _ scores: [Int32], _ article: Int) -> Bool {
    if scores[left] != scores[right] { return scores[left] > scores[right] }
    return (abs(left - article), left) < (abs(right - article), right)
  }
}

/// The articles that have each trait, one list behind the other.
private struct Owners {
  private(set) var articles: [Int32]
  private var starts: [Int] = [0]

  init(_ traits: [RelationFinder.Trait], _ ends: [Int], _ counts: [Int]) {
    articles = Array(repeating: 0, count: traits.count)
    for count in counts { starts.append(starts[starts.count - 1] + count) }
    var next = starts
    var index = 0
    for article in ends.indices {
      while index < ends[article] {
        let number = Int(traits[index].number)
        articles[next[number]] = Int32(article)
        next[number] += 1
        index += 1
      }
    }
  }

  /// The places of a few articles around one that has the trait.
  func near(_ place: Int, of trait: Int) -> Range<Int> {
    let (start, end) = (starts[trait], starts[trait + 1])
    let first = max(start, min(start + place - mostOwners / 2, end - mostOwners))
    return first..<min(first + mostOwners, end)
  }
}

/// What a shared tag of one in four articles is worth.
private let leastScore: Int32 = 6 * 16

/// Eight times the binary logarithm of how many times more articles there are than have the trait; zero for
/// what only one article has, or more than a third of all.
private func rarity(_ count: Int, of total: Int) -> Int {
  guard count > 1, count * 3 <= total else { return 0 }
  let quotient = total * 256 / count
  let exponent = Int.bitWidth - 1 - quotient.leadingZeroBitCount
  let eighths = quotient >> (exponent - 3) & 7
  return (exponent - 8) * 8 + eighths
}
