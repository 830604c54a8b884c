extension Lexicon {
  static let dutch = Lexicon(
    [
      (
        .abbreviation,
        """
        dhr mevr mw mej dr drs prof ir ing mr st bijv bv d.w.z o.a m.b.t i.v.m t.o.v m.a.w z.g n.a.v t/m ca circa vgl \
        zgn resp incl excl max min blz afb tel jan feb mrt apr jun jul aug sept okt nov dec evt i.p.v o.l.v v.d
        """
      ),
      (.numberAbbreviation, "nr nrs art p pp blz"),
      (.listEnd, "enz etc"),
      (.openAbbreviation, "e.d e.a v.chr n.chr n.v b.v co"),
      (
        .starter,
        """
        de het een in op aan met voor van bij naar uit om en maar of als toen dat dit deze die hij zij ze wij we ik er \
        daar hier na sinds tijdens volgens ook nu dan wie wat hoe waar zijn haar hun
        """
      ),
    ])

  static let swedish = Lexicon(
    [
      (
        .abbreviation,
        """
        bl.a t.ex d.v.s dvs s.k m.m m.fl f.d fr.o.m t.o.m p.g.a ca cirka dr prof hr fr st kap jfr inkl exkl \
        eng lat resp tel jan feb apr aug sept okt nov dec ang obs e.g fil t bl s
        """
      ),
      (.numberAbbreviation, "nr kl s sid art p"),
      (.listEnd, "osv etc"),
      (.openAbbreviation, "m.m m.fl e.kr f.kr"),
      (
        .starter,
        """
        den det de en ett i på med för av till från om och men när som efter under enligt han hon vi jag ni man detta \
        denna dessa här där nu då så sedan vid hans hennes
        """
      ),
    ])
}
