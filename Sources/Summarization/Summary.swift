/// The key points of one article, in the order of its text.
public struct Summary: Hashable, Sendable {
  public var keyPoints: [KeyPoint]
  /// How many sentences of its own the article has.
  public var sentenceCount: Int
  /// How many words those sentences have.
  public var wordCount: Int

  public init(keyPoints: [KeyPoint], sentenceCount: Int, wordCount: Int) {
    self.keyPoints = keyPoints
    self.sentenceCount = sentenceCount
    self.wordCount = wordCount
  }

  /// The summary of an article that has nothing to summarize.
  public static let none = Summary(keyPoints: [], sentenceCount: 0, wordCount: 0)
}
