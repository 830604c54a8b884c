import Testing

@Suite("sentences in many languages")
struct SegmentationLanguageTests {
  @Test(arguments: [
    ("de", "Am 3. Oktober traf Dr. Huber ein, z. B. mit Frau Prof. Klein. | Er blieb bis ca. 18 Uhr."),
    ("de", "Das 19. Jahrhundert war lang. | Im Jahr 1998. | Der Rest folgt."),
    ("de", "„Wir kommen.“ | Dann gingen sie. | »Nein!«, rief er."),
    ("fr", "M. Dupont est arrivé. | « Bonjour. » | Il a souri."),
    ("fr", "Mme Leroy habite av. Foch. | Elle part, cf. p. 5, demain."),
    ("es", "El Sr. García llegó. | ¿Qué dijo? | ¡Nada! | Los EE. UU. callaron."),
    ("it", "Il sig. Rossi e la dott.ssa Bianchi sono qui. | È vero? | Sì."),
    ("pt", "O Sr. Silva e a Dra. Costa chegaram. | Não é assim?"),
    ("nl", "Dhr. De Vries kwam, bijv. om 9 uur. | 's Avonds ging hij weg."),
    ("sv", "Den kostar t.ex. 5 kr. | Det är dyrt, bl.a. för Karl XII."),
    ("pl", "Prof. Nowak mieszka przy ul. Długiej. | W 1999 r. wyjechał, m.in. do Pragi."),
    ("ru", "А. С. Пушкин родился в 1799 г. в Москве. | Он жил на ул. Мойки."),
    ("tr", "Prof. Dr. Ayşe Kaya geldi. | 19. yüzyılda bu yoktu. | Neden?"),
    ("vi", "Ông sống ở TP. Hồ Chí Minh. | Bà là PGS. TS. Lan."),
    ("ar", "وصل د. أحمد اليوم. | هل هذا صحيح؟ | نعم."),
    ("zh", "他来了。 | 她走了！ | “你好。”他说。 | 为什么？"),
    ("ja", "彼は来た。 | 「行こう。」と言った。 | なぜ？"),
    ("ko", "그는 왔다. | 왜 그랬을까? | 3.5퍼센트 올랐다."),
    ("hi", "वह आया। | वह गया।"),
  ])
  func splits(language: String, text: String) { expectSentences(text, language: language) }
}
