extension Lexicon {
  static let italian = Lexicon(
    [
      (
        .abbreviation,
        """
        sig sigg sig.ra dott dott.ssa dr prof prof.ssa ing avv arch on sen geom rag mons don ca cfr es p.es pag pagg \
        cap art fig vol tel gen feb mar apr giu lug ago set ott nov dic s ss st
        """
      ),
      (.numberAbbreviation, "n nn p pp no"),
      (.listEnd, "ecc etc"),
      (.openAbbreviation, "s.p.a spa s.r.l a.c d.c"),
      (
        .starter,
        """
        il lo la i gli le un uno una è in nel nella con per da di a al alla e ma se quando come dopo prima secondo \
        questo questa questi quello si non lui lei loro anche tra fra su sul ogni tutti ieri oggi
        """
      ),
    ])

  static let portuguese = Lexicon(
    [
      (
        .abbreviation,
        """
        sr sra srs srta d dr dra drs prof profa eng arq exmo exma ilmo gen cel cap pe av r pág págs tel art cf ex p.ex \
        aprox fig vol ed sto sta min máx
        """
      ),
      (.numberAbbreviation, "n nº no pág p pp"),
      (.listEnd, "etc"),
      (.openAbbreviation, "ltda cia s.a a.c d.c jr eua"),
      (
        .starter,
        """
        o a os as um uma uns umas ele ela eles elas este esta esse essa isto isso em no na nos nas com por para de do \
        da e mas se quando como segundo após desde até sem sobre seu sua não há também além
        """
      ),
    ])
}
