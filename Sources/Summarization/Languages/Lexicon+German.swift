extension Lexicon {
  static let german = Lexicon(
    [
      (
        .abbreviation,
        """
        z z.b bzw ca d d.h u u.a o.ä o evtl ggf inkl exkl dr prof hr fr frl st bspw vgl sog geb gest jh jhd tel str \
        dipl ing dipl.-ing i i.d.r v v.a v.chr n.chr m.e s.o s.u aufl bd max min mio mrd tsd allg \
        ehem einschl entspr hrsg jun sen kath ev lt mind mitgl od österr phil rd schw städt verf vorm zzgl zw chr \
        jan feb apr jun jul aug sept okt nov dez gen b
        """
      ),
      (.numberAbbreviation, "nr abs abb art nrn kap s"),
      (.listEnd, "usw etc uvm u.v.m"),
      (.openAbbreviation, "ff e.v co"),
      (
        .starter,
        """
        der die das ein eine es er sie wir ihr ich in im am auf mit nach bei von vor zu zur zum für aus und aber doch \
        auch als wenn weil da so dann nun dies diese dieser dieses man seit trotz während was wer wie wo warum niemand jeder alle kein keine nur nichts viele hier dort
        """
      ),
      (
        .pronoun,
        """
        er sie es ihm ihn ihr ihnen sein seine seinem seinen seiner seines ihre ihrem ihren ihrer ihres dies diese \
        dieser dieses diesem diesen jene jener jenes solche solcher solches dessen deren derselbe dieselbe dasselbe \
        dort hier
        """
      ),
      (
        .connective,
        """
        aber und oder doch jedoch denn sondern also deshalb daher darum deswegen trotzdem dennoch außerdem zudem ferner \
        weiterhin dagegen hingegen allerdings indes indessen unterdessen inzwischen danach dann damit dabei dadurch \
        darauf daraufhin davon dazu stattdessen somit folglich schließlich ebenso gleichwohl auch später zuvor vorher
        """
      ),
      (.reader, "du dich dir dein deine euch euer"),
      (.personal, "ich mich mir mein meine wir uns unser unsere du dich dir dein deine euch euer"),
      (.saying, "sagte sagt sagten sagen erklärte erklärt teilte meinte betonte berichtete fügte kündigte"),
      (.weekday, "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"),
      (.month, "januar februar märz april mai juni juli august september oktober november dezember"),
    ])
}
