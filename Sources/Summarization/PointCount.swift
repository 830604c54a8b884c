/// How many key points a summary has at most.
public enum PointCount: Hashable, Sendable {
  /// Three for an ordinary news item, up to five for a long piece.
  case automatic
  case exactly(Int)

  /// The number for an article of so many words.
  func count(forWords words: Int) -> Int {
    switch self {
    case .automatic: words < 900 ? 3 : words < 1800 ? 4 : 5
    case .exactly(let count): max(0, count)
    }
  }
}
