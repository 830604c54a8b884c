extension Lexicon {
  /// Abbreviations that are written alike in many languages, for those that have no lists of their own.
  static let shared = Lexicon(sharedAbbreviations)

  static let sharedAbbreviations: [(WordTraits, String)] = [
    (
      .abbreviation,
      "dr prof st mr mrs ms mme mlle ing lic arch adv hon rev vs cf ca approx e.g i.e tel e.v a.c"
    ),
    (.numberAbbreviation, "no nr nos vol fig art p pp s str abs kap cap ch sec n núm"),
    (.listEnd, "etc"),
    (.openAbbreviation, "inc ltd co corp jr sr a.m p.m ph.d m.d u.s u.k u.n e.u"),
  ]
}
