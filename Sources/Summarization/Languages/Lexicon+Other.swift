extension Lexicon {
  static let turkish = Lexicon(
    [
      (
        .abbreviation,
        "dr prof doç yrd av sn bkz örn vs ör alb gen org yy mah cad sok apt tel müh krş çev haz m.ö m.s ing"
      ),
      (.numberAbbreviation, "no s cilt c md"),
      (.listEnd, "vb vd"),
      (.openAbbreviation, "a.ş ltd şti"),
      (
        .starter,
        """
        bu bir o ve ama fakat ancak ben biz siz onlar şu her hem da de daha en çok ne nasıl neden sonra önce şimdi burada \
        orada böyle buna bunun ayrıca
        """
      ),
      (
        .pronoun,
        "bunu buna bunun bunlar bunları bunların onu ona onun onlar onları onların kendisi kendisini"
      ),
      (.connective, "ancak fakat ama ayrıca oysa çünkü böylece dolayısıyla üstelik yine nitekim"),
    ])

  static let vietnamese = Lexicon(
    [
      (.abbreviation, "tp ts ths pgs gs bs ks cn q p tx h ô đ tp.hcm st nxb gs.ts pgs.ts"),
      (.listEnd, "v.v vv"),
      (.numberAbbreviation, "tr q"),
      (
        .starter,
        "ông bà anh chị theo trong trên tại và nhưng với các những một khi sau trước đây đó này hiện ngày"
      ),
    ])

  static let arabic = Lexicon(
    [
      (.abbreviation, "د أ م أ.د ص ط ج"),
      (.listEnd, "إلخ الخ"),
      (.openAbbreviation, "ق.م"),
    ])
}
