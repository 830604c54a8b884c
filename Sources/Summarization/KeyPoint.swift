/// One sentence of the article that says something a reader should know of it.
public struct KeyPoint: Hashable, Sendable {
  /// The sentence as published: white space made single, and trimmed where that changes nothing of what it says.
  public var text: String
  /// The bytes of the document's text that the whole sentence covers.
  public var range: Range<Int>
  /// The index of the block in the document.
  public var block: Int
  /// The index of the sentence among `sentences(of:)`.
  public var sentence: Int
  /// What the ranking gave it; it only compares with other sentences of the same article.
  public var score: Double
  /// Its place among the key points by importance: the one with zero would be taken if only one were wanted.
  public var rank: Int

  public init(text: String, range: Range<Int>, block: Int, sentence: Int, score: Double, rank: Int = 0) {
    self.text = text
    self.range = range
    self.block = block
    self.sentence = sentence
    self.score = score
    self.rank = rank
  }
}
