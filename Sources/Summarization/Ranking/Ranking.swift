/// A way to score sentences by their features.
struct Ranking: Sendable {
  private let linear: LinearModel
  /// None for languages without articles to learn from.
  private let forest: Forest?

  /// Learnt from news and teaching texts in English and news in French and Vietnamese.
  static let trained = Ranking(linear: .trained, forest: .trained)
  /// For all other languages.
  static let general = Ranking(linear: .general, forest: nil)

  /// What each feature adds to a sentence's score by itself.
  func linearParts(_ features: [Float]) -> [Float] { linear.products(features) }

  /// The scores of the first sentences of a block.
  func scores(_ block: FeatureBlock, count: Int, _ scratch: inout Forest.Scratch) -> SIMD16<Float> {
    let sums = linear.scores(block)
    return forest.map { sums + $0.scores(block, count: count, &scratch) } ?? sums
  }
}

extension Language {
  var ranking: Ranking {
    switch code {
    case "en", "fr", "vi": .trained
    default: .general
    }
  }

  /// What defects cost in an article in which so many of the sentences speak to the reader.
  func penalties(personalShare: Float) -> Penalties {
    switch code {
    case "en": personalShare > 0.25 ? .englishTeaching : .english
    case "fr": .french
    case "vi": .vietnamese
    default: .general
    }
  }
}
