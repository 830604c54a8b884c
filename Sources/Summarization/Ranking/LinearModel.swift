/// Weights of features whose sum is a sentence's score.
struct LinearModel: Sendable {
  /// In the order of the features.
  private let weights: [Float]

  init(_ weights: [Float]) {
    precondition(weights.count == Feature.allCases.count, "every feature has a weight")
    self.weights = weights
  }

  init(_ weights: [Feature: Float]) {
    self.init(Feature.allCases.map { weights[$0] ?? 0 })
  }

  /// Each feature times its weight.
  func products(_ features: [Float]) -> [Float] { zip(features, weights).map { $0 * $1 } }

  /// The sums for the sentences of a block.
  func scores(_ block: FeatureBlock) -> SIMD16<Float> {
    let columns = block.columns.span
    let weights = weights.span
    var sums = SIMD16<Float>()
    for index in weights.indices where weights[index] != 0 { sums += columns[index] * weights[index] }
    return sums
  }
}

extension LinearModel {
  /// A ranking that needs no knowledge of the language.
  ///
  /// Fitted on news with editors' highlights; a sentence counts for more the nearer it is to what the whole
  /// article is about, and for less the more of it was said, or will be said, elsewhere.
  static let general = LinearModel([
    .centrality: 5.4136, .logPosition: -0.4684, .title: 1.8063, .backward: -13.8775, .forward: -4.7611,
    .digits: 0.3253, .long: -0.1280, .short: -0.5696, .logLength: -0.2684, .bracket: -0.3256,
    .paragraphInverse: -0.5952, .topNames: 0.5434, .unbalanced: -0.2714, .length32: -0.1277,
    .boilerplate: -1.2809, .third: 0.2502, .commas: -1.2316, .quotationStart: -0.2888,
    .numberShare: -1.6192, .length25: -0.0769, .veryLong: -0.2883, .similarToOpening: 1.3659,
  ])
}
