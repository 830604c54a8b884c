extension Gold {
  static let polish = Gold(
    code: "pl",
    text: """
      Prof. Nowak przyjechał o godz. 9.30 z dr. Kowalską. | Mówili o planie. | Potem wyjechał.
      „Nie przestaniemy” – powiedziała Anna. | „Nigdy.” | Wszyscy milczeli.
      Cena wzrosła o 3,5 proc. w maju. | W czerwcu spadła. | Nikt nie wie dlaczego.
      Kto zapłaci? | Nie wiadomo! | Por. str. 12 raportu.
      Mieszka przy ul. Długiej. | Dom ma ok. 100 lat. | Stoi w nim np. stary piec.
      W 1999 r. wyjechał do Pragi. | Był tam 3. sekretarzem. | Wrócił 5 maja…
      Są jabłka, gruszki itd. | Sklep jest otwarty. | J. P. Zając go prowadzi.
      """)

  static let russian = Gold(
    code: "ru",
    text: """
      А. С. Пушкин родился в 1799 г. в Москве. | Он жил на ул. Мойки. | Потом он уехал.
      «Мы не остановимся», — сказала Анна. | «Никогда». | Все молчали.
      Цена выросла на 3,5 процента. | В июне она упала. | Никто не знает почему.
      Кто заплатит? | Неизвестно! | См. с. 12 отчёта.
      Там были яблоки, груши и т. д. | Магазин открыт. | Им руководит проф. Иванов.
      Это было в XIX в. | Тогда всё было иначе… | Город стоит на р. Неве.
      Дом стоит 40 тыс. рублей. | Он пуст. | Т. е. никто не живёт.
      """)
}
