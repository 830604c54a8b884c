/// Sees to it that the points of a long text cover its parts.
struct SectionCoverage {
  private var counts: [Int: Int] = [:]
  private var isActive = false

  /// Each point that a section has already costs the next one of it so much.
  private static let cost: Float = 1.5
  private static let leastSections = 3
  private static let leastWords = 900

  mutating func reset(_ article: borrowing Article) {
    counts.removeAll(keepingCapacity: true)
    let sections = (article.candidates.last?.section ?? 0) - (article.candidates.first?.section ?? 0) + 1
    isActive = sections >= Self.leastSections && article.wordCount >= Self.leastWords
  }

  mutating func add(_ section: Int) {
    if isActive { counts[section, default: 0] += 1 }
  }

  func cost(of section: Int) -> Float {
    isActive ? Float(counts[section] ?? 0) * Self.cost : 0
  }
}
