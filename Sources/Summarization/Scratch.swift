/// The memory that summarizing needs, kept from one document to the next.
///
/// One for each worker; what was summarized before has no influence on what comes next.
public struct Scratch {
  var article = Article()
  var extractor = FeatureExtractor()
  var selector = Selector()
  var features: [Float] = []
  var scores: [Double] = []

  public init() {}
}
