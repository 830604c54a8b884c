/// What is asked of a sentence before it is taken.
///
/// Where the number of points is left to the summarizer, it rather takes fewer than one with a defect; whoever asks
/// for a number gets it.
struct Standard {
  /// Defects that rule a sentence out.
  var excluded: Defects
  /// Defects that the whole article has, and that weigh little therefore.
  var forgiven: Defects
  /// What a forgiven defect costs, and how much more where the reader is spoken to or the writer speaks of himself.
  var forgivenCost: Float = 0.75
  var forgivenAddressCost: Float = 1
  /// What a name costs that no key point introduces.
  var danglingName: Float
  /// What a thing costs that is taken as known, unless a point before it has it.
  var danglingThing: Float
  /// From so many points on, nothing more is taken that leans on a sentence that is not.
  var faultless: Int
  /// What each word costs that a sentence lacks to say much.
  var brevity: Float
  /// What it is worth to have all words of the title.
  var title: Float
  /// How much more than the mean sentence of the article a point must score, by the number of those before it.
  var least: [Float]
  /// The share of the shorter one's words that two points may not reach.
  var overlap: Double
  /// What a point must score in any article.
  var floor: Float
  /// The share of the first point's score that the others must have.
  var shareOfFirst: Float
  /// What a point must score to be the only one.
  var alone: Float
  /// Whether sentences are read closely before they are taken.
  var isStrict: Bool
  /// One sentence that happens to be in order does not sum up an article.
  var leastPoints: Int

  init(
    _ options: Options, _ penalties: Penalties, _ averages: ArticleAverages, isEnglish: Bool, hasTitle: Bool
  ) {
    let isFree = options.points == .automatic
    forgiven = isFree ? manner(averages) : []
    isStrict = isFree
    overlap = isFree ? 0.45 : 0.5
    excluded = isFree ? Defects([.unclean, .doubtful, .fatal]).subtracting(forgiven) : .fatal
    danglingName = isFree && penalties.danglingName >= 1 ? 4 : penalties.danglingName
    danglingThing = isFree ? 3 : 0.25
    faultless = isFree ? 1 : .max
    brevity = isFree ? 0.15 : 0
    title = isFree ? 1.5 : 0
    let isSifted = isFree && isEnglish
    let isReport = averages.personal < 0.1
    floor = isSifted ? (isReport ? 2.2 : 4) - (hasTitle ? 0 : 1) : -.infinity
    shareOfFirst = isSifted ? (isReport ? 0.25 : 0.45) : 0
    alone = isSifted ? (hasTitle ? 4 : 2.5) : .infinity
    least = isSifted ? [-2, -1.2, 0.25, 1] : []
    leastPoints = isFree && options.pinned.isEmpty ? 2 : 1
  }
}

/// In whose name the article speaks, and to whom: from a certain share on, "we" is its manner and no slip.
private func manner(_ averages: ArticleAverages) -> Defects {
  let share: Float = 0.15
  var manner: Defects = []
  if averages.personal >= share, averages.singular < 0.12 || averages.reader >= share {
    manner.insert(.personal)
  }
  if averages.reader >= share { manner.insert(.reader) }
  return manner
}
