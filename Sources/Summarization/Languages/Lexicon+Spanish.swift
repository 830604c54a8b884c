extension Lexicon {
  static let spanish = Lexicon(
    [
      (
        .abbreviation,
        """
        sr sra sres srta d dña dr dra prof profa lic ing arq gral cnel cap av avda c pág págs núm tel aprox art cf \
        ej p.ej ee sto sta ud uds vd vds fig vol ed mons fco ma pte izq dcha
        """
      ),
      (.numberAbbreviation, "no n núm pág p pp vol"),
      (.listEnd, "etc"),
      (.openAbbreviation, "uu ee.uu s.a s.l a.c d.c a.m p.m jr cía"),
      (
        .starter,
        """
        el la los las un una unos unas lo él ella ellos ellas este esta estos estas ese esa eso esto en con por para \
        de del al a y o pero si cuando como según tras desde hasta sin sobre su sus no se es hay también además
        """
      ),
      (
        .pronoun,
        """
        él ella ellos ellas este esta estos estas esto ese esa esos esas eso aquel aquella aquello su sus le les lo \
        allí aquí ahí tal tales dicho dicha dichos dichas
        """
      ),
      (
        .connective,
        """
        pero y o sino mas sin embargo así pues entonces luego además también por tanto aunque mientras después antes \
        finalmente asimismo igualmente mientras porque
        """
      ),
      (
        .personal,
        "yo me mi mis mí nosotros nos nuestro nuestra nuestros nuestras tú te ti tu tus vosotros usted ustedes"
      ),
      (
        .saying, "dijo dice dijeron afirmó aseguró explicó añadió anunció señaló declaró indicó según informó"
      ),
      (.weekday, "lunes martes miércoles jueves viernes sábado domingo"),
      (.month, "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    ])
}
