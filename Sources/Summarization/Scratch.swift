/// The memory that summarizing needs, kept from one document to the next.
///
/// One for each worker; what was summarized before has no influence on what comes next.
public struct Scratch {
  var article = Article()
  var ranker = Ranker()
  var selector = Selector()
  /// Candidates that must be taken.
  var pinned: [Int] = []
  /// By candidate: whether it must not be taken.
  var isExcluded: [Bool] = []
  /// Candidates whose scores decide.
  var wanted: [Int] = []

  public init() {}
}
