/// What keeps a sentence from being published costs, in units of the score.
///
/// Chosen by cross-validation: dearer defects make summaries cleaner and a little less like an editor's.
struct Penalties: Sendable {
  /// For what any editor would strike out.
  var unclean: Float
  /// For what a careful one would.
  var doubtful: Float
  /// For each word beyond a comfortable length.
  var length: Float
  var comfortableLength: Int
  /// For a name that no other key point introduces.
  var danglingName: Float

  static let english = Penalties(
    unclean: 2.5, doubtful: 1.5, length: 0.02, comfortableLength: 20, danglingName: 2)
  /// For texts that speak to the reader throughout, where most sentences have a defect.
  static let englishTeaching = Penalties(
    unclean: 4.5, doubtful: 2.4, length: 0.02, comfortableLength: 20, danglingName: 2)
  static let french = Penalties(
    unclean: 0.7, doubtful: 0.3, length: 0.06, comfortableLength: 15, danglingName: 1)
  static let vietnamese = Penalties(
    unclean: 0.7, doubtful: 0.3, length: 0.05, comfortableLength: 15, danglingName: 0)
  static let general = Penalties(
    unclean: 0.3, doubtful: 0.2, length: 0, comfortableLength: 0, danglingName: 0.3)

  func cost(of candidate: Candidate, _ standard: Standard) -> Float {
    var cost = length * Float(max(0, candidate.words - comfortableLength))
    cost += standard.brevity * Float(max(0, 12 - candidate.words))
    let defects = candidate.defects.subtracting(standard.forgiven)
    if defects.isAny(of: .unclean) { cost += unclean }
    if defects.isAny(of: .doubtful) { cost += doubtful }
    if defects == candidate.defects { return cost }
    let isAddress = candidate.defects.isAny(of: [.reader, .singular])
    return cost + standard.forgivenCost + (isAddress ? standard.forgivenAddressCost : 0)
  }
}
