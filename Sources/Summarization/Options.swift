/// What the author or the site asks of a summary.
public struct Options: Hashable, Sendable {
  public var points: PointCount
  /// The most words that all key points together may have.
  public var maxWords: Int
  /// Articles with fewer sentences of their own get no summary: reading them is as quick.
  public var minimumSentences: Int
  /// The most that the key points may be of the article's sentences.
  public var maximumShare: Double
  /// Texts whose sentence must be taken; a sentence that contains one of them is the one that is meant.
  public var pinned: [String]
  /// Texts whose sentences must not be taken.
  public var skipped: [String]

  public init(
    points: PointCount = .automatic, maxWords: Int = 110, minimumSentences: Int = 6,
    maximumShare: Double = 0.5, pinned: [String] = [], skipped: [String] = []
  ) {
    self.points = points
    self.maxWords = maxWords
    self.minimumSentences = minimumSentences
    self.maximumShare = maximumShare
    self.pinned = pinned
    self.skipped = skipped
  }
}
