extension Gold {
  static let english = Gold(
    code: "en",
    text: """
      The ferry left at 6.30 a.m. and reached St. Anne's by noon. | Capt. J. T. Moss was on board. | He had left the U.S. Navy in 1998.
      “We will not stop,” said Ada Lind. | “Not now, not ever.” | The hall was silent…
      Prices rose 3.5 percent in May. | In June they fell. | Dr. Karl Holm of Acme Corp. expects more, e.g. in rents.
      Who paid for it? | Nobody knows! | The report (see p. 12) does not say.
      She moved to Washington, D.C. | There she met Sen. Mark Oak Jr. and his wife. | They talked for hours.
      The vote was 9 to 4. | Mr. and Mrs. Vale left early. | "Is that all?" Mrs. Vale asked. | It was.
      He wrote "The End." | Then he slept. | Version 2.0 of node.js came out in Sept. 2015.
      (The bridge was closed.) | Traffic went through Main St. for weeks. | 'It was awful,' one driver said.
      Items: milk, eggs, etc. | The shop at www.example.com sells them. | It opens at 9 a.m. | No. 5 is the best.
      The band—three brothers—broke up in 2001. | Fig. 2 shows why. | Well ... it was time.
      """)

  static let german = Gold(
    code: "de",
    text: """
      Am 3. Oktober kam Dr. Weiß nach Köln. | Er blieb bis zum 5. November. | Danach reiste er weiter.
      Das Haus kostet ca. 2,5 Mio. Euro. | Es steht in der Hauptstr. 12. | Niemand will es.
      „Wir fangen an“, sagte Frau Prof. Klein. | „Heute noch.“ | Alle nickten.
      Im 19. Jahrhundert gab es z. B. keine Autos. | Man ging zu Fuß, d. h. sehr langsam. | Oder man blieb.
      »Nein!«, rief er. | »Nie wieder.« | Dann ging er fort.
      Kaiser Wilhelm II. dankte ab. | Das war im Jahr 1918. | Die Republik begann.
      Wer zahlt das? | Der Bund, die Länder usw. | Das ist bekannt!
      Die Firma Muster GmbH & Co. KG wächst. | Sie hat 1.200 Mitarbeiter. | Vgl. dazu S. 4 des Berichts.
      Der 1. FC Adler gewann mit 3:1. | Das Spiel begann um 15.30 Uhr. | Es regnete …
      """)

  static let dutch = Gold(
    code: "nl",
    text: """
      Dhr. De Vries kwam om 9.30 uur. | Hij sprak met mevr. Jansen, o.a. over het plan. | Daarna ging hij weg.
      's Avonds regende het. | 's Morgens scheen de zon. | Het water stond hoog.
      “Wij stoppen niet,” zei Anna. | “Nooit.” | Iedereen zweeg.
      De prijs steeg met 3,5 procent. | In juni daalde hij. | Dr. P. Bakker verwacht meer, bijv. in de zorg.
      Wie betaalt dat? | Niemand weet het! | Zie blz. 12 van het rapport.
      Het kost ca. 40 euro. | Er zijn appels, peren enz. | De winkel is open.
      Nr. 5 is de beste. | Het boek verscheen in 1998. | Toen was alles anders…
      """)

  static let swedish = Gold(
    code: "sv",
    text: """
      Färjan gick kl. 6.30 från hamnen. | Den kom fram vid lunch. | Kapten J. T. Moss var ombord.
      Priset är t.ex. 40 kr. | Det är dyrt, bl.a. för barn. | Ingen köper.
      ”Vi slutar inte”, sade Anna. | ”Aldrig.” | Alla teg.
      Karl XII dog 1718. | Han var kung, dvs. regent. | Kriget tog slut.
      Vem betalar? | Det vet ingen! | Se s. 12 i rapporten.
      Dr. Holm väntar mer regn. | Det blir ca 3,5 mm. | I juni blir det torrt …
      Boken kom ut 1998. | Nr 5 är bäst. | Den säljs i Lund, Malmö osv. | Det räcker.
      """)
}
