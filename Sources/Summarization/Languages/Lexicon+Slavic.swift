extension Lexicon {
  static let polish = Lexicon(
    [
      (
        .abbreviation,
        """
        np dr prof hab inż mgr ks św ul al pl im tzw m.in ok tj t.j por zob godz wg ds tel red gen płk kpt płn płd \
        woj pow gm min maks ur zm lek arch bł bp abp o pt jw cd
        """
      ),
      (.numberAbbreviation, "nr s str t poz art ust pkt"),
      (.listEnd, "itd itp etc"),
      (.openAbbreviation, "r w n.e p.n.e tys zł gr proc mln mld"),
      (
        .starter,
        """
        w we na z ze do od po za przy o u to ten ta te tym jest był była było nie ale i a jak gdy kiedy po jego jej ich \
        on ona oni my ja według podczas potem teraz dlatego wtedy również także ponieważ
        """
      ),
    ])

  static let russian = Lexicon(
    [
      (
        .abbreviation,
        """
        т.е т.н т.к им ул пр просп пл обл р-н корп стр кв тел проф акад доц д-р г-н г-жа св см ср напр т к \
        долл руб коп тыс млн млрд мин макс рис табл гл ред изд гг
        """
      ),
      (.numberAbbreviation, "№ с т гл ст п"),
      (.listEnd, "т.д т.п д п"),
      (.openAbbreviation, "г в вв др пр р и.о н.э"),
      (
        .starter,
        """
        в во на с со по к из за от до при о об и а но как что это этот эта эти он она они мы я вы не для после перед \
        если когда его ее их там тогда сегодня также кроме однако
        """
      ),
    ])
}
