extension Lexicon {
  static let french = Lexicon(
    [
      (
        .abbreviation,
        """
        m mm mme mmes mlle mlles dr pr me mgr st ste av cf env p.ex ex éd vol chap art fig no tél réf bd c.-à-d i.e \
        janv févr avr juil sept oct nov déc lt col gén cdt min max
        """
      ),
      (.numberAbbreviation, "n p pp no nos vol h"),
      (.listEnd, "etc"),
      (.openAbbreviation, "j.-c ltd inc"),
      (
        .starter,
        """
        le la les un une des il elle ils elles ce cette ces cet on nous vous je en dans au aux avec pour par sur et \
        mais ou donc or car si quand comme après avant depuis selon pendant sans son sa ses leur leurs mon
        """
      ),
      (
        .pronoun,
        """
        il elle ils elles lui leur leurs eux son sa ses ce cet cette ces cela ceci celui celle ceux celles c ça \
        y là ici tel telle tels telles
        """
      ),
      (
        .connective,
        """
        mais et ou donc or ni car cependant toutefois pourtant néanmoins ainsi aussi alors puis ensuite enfin \
        d'ailleurs ailleurs en effet effet outre également parallèlement finalement bref certes quant
        """
      ),
      (.reader, "vous votre vos tu te toi ton ta tes"),
      (.personal, "je j me m moi mon ma mes nous notre nos vous votre vos tu te toi ton ta tes"),
      (
        .saying,
        "dit disait déclaré affirmé expliqué ajouté annoncé précisé assuré indiqué estime selon raconte"
      ),
      (.weekday, "lundi mardi mercredi jeudi vendredi samedi dimanche"),
      (.month, "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    ])
}
