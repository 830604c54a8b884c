import Testing

@testable import Summarization

@Suite("What an editor sees before a sentence is printed")
struct CloseReadingTests {
  @Test(
    "sentences that only others explain are not printed",
    arguments: [
      "In point of fact, a boat like a lorry can carry an old engine.",
      "Heck, the new ferry on the northern line was twice as quiet.",
      "If true, the lamp on the northern quay shows a green light.",
      "Option B is a ferry with an engine that is built for ice.",
      "A town can do without one of them, but needs all three for a good harbour.",
      "If you live near the northern quay, the ferry line is free.",
      "Written by Anna Holm for the readers of the harbour weekly.",
      "For a ferry line, that council could ask for another report.",
      "We called it Nordlys, because the northern lights were out at the time of the launch.",
      "With children it happens several times on one crossing.",
      "Like the fishermen of Ellmouth, they sleep on the boats in summer.",
      "In most other towns, the noise of ferries is no subject.",
      "Ferries in other places are doing what ferries always do.",
      "Few towns have decided so early what they want from a ferry line.",
      "The ban on diesel ferries is only the first step for the town of Ellmouth.",
      "Silent ferries are here to stay in the harbour towns of the coast.",
      "Everyone else in the town of Ellmouth came to the quay on foot.",
      "The northern line carries tourists 🚢 and the post of the islands.",
      "The northern line [1] carries tourists and the post of the islands.",
      "“Would you take the night ferry?” Lind asked the fishermen of Ellmouth.",
      "Ferries like these carry half of the post of the northern islands.",
      "Procedures such as the one with which Dad ran the ferry were common in Ellmouth.",
      "The barge carries the post and the milk of the northern islands.",
      "The man on the quay sold tickets for the ferry to the islands.",
    ])
  func refused(sentence: String) {
    #expect(refuses(sentence))
  }

  @Test(
    "sentences that stand on their own are printed",
    arguments: [
      "Ellmouth closes its harbour to diesel ferries from next May.",
      "In the harbour of Ellmouth, it is hard to sleep after five.",
      "The council of Ellmouth and many other towns have banned diesel ferries.",
      "The price of a crossing is so high that few islanders pay it.",
      "If batteries become cheaper, the northern line will have six silent ferries.",
      "Silent ferries are quieter than most other boats of the northern coast.",
      "Written by Anna Holm in 1911, the timetable of Ellmouth was in use for forty years.",
      "The ferry on the northern line is the first on the coast without an engine.",
    ])
  func printed(sentence: String) {
    #expect(!refuses(sentence))
  }

  @Test("the first sentence leans on nothing")
  func first() {
    let sentence = "The barge carries more of the post in summer than the other boats do."
    #expect(refuses(sentence))
    #expect(!refuses(sentence, after: nil))
  }

  @Test("an answer is not printed without its question")
  func answers() {
    let answer = "Most islanders would have said the northern line."
    #expect(refuses(answer, after: "Which line is the oldest?", inOneParagraph: true))
    #expect(!refuses(answer, after: "Six ferries sail from Ellmouth.", inOneParagraph: true))
  }

  @Test("a name is told in full before it stands alone")
  func names() {
    let introduction = "Karl Moss runs six ferries to the northern islands of the coast."
    #expect(refuses("Karl later bought a seventh ferry for the northern line.", after: introduction))
    #expect(refuses("A report on Moss's ferries was read in the town hall.", after: introduction))
    #expect(
      !refuses("A report on Moss's ferries was read in the town hall.", after: introduction, chosen: true))
    #expect(!refuses("Anna later bought a seventh ferry for the northern line.", after: introduction))
  }

  @Test(
    "an abbreviation is not printed if only another sentence says what it stands for",
    arguments: [
      "The Northern Ferry Board (NFB) sells tickets for every line of the coast.",
      "The Northern Ferry Board sells tickets for every line of the coast.",
    ])
  func abbreviations(introduction: String) {
    #expect(refuses("Tickets of the NFB are sold on every quay of the coast.", after: introduction))
    #expect(!refuses("Tickets of the KTS are sold on every quay of the coast.", after: introduction))
    #expect(!refuses("Tickets are sold as PDF files on every quay of the coast.", after: introduction))
  }

  @Test("a thing that the headline or an earlier point has is known")
  func things() {
    let introduction = "A barge was built for the northern islands in the winter."
    let sentence = "The barge carries the post and the milk of the northern islands."
    #expect(refuses(sentence, after: introduction))
    #expect(!refuses(sentence, after: introduction, chosen: true))
    #expect(!refuses(sentence, title: "A barge for the islands"))
  }

  @Test("an item of a list that only names something is not printed")
  func listItems() {
    #expect(
      refuses("Anna Holm's timetable and notes on its making, with tides.", in: .listItem(ordered: false)))
    #expect(!refuses("Anna Holm's timetable is in use on every line.", in: .listItem(ordered: false)))
  }

  @Test("words in another script are not printed, but where they are the article's")
  func scripts() {
    let sentence = "我们的港口从五月起禁止柴油渡轮进入。"
    #expect(refuses(sentence))
    #expect(!refuses(sentence, language: "zh"))
  }

  @Test("whoever asks for a number of points gets them")
  func asked() {
    let text = String(
      repeating: "If you live near the quay, the ferry number one is free of charge. ", count: 8)
    let options = Options(points: .exactly(1))
    #expect(Summarizer(options).summary(of: Document(plainText: text)).keyPoints.count == 1)
  }
}

/// Whether a close reader refuses a sentence that stands after another one, which is a key point or not.
private func refuses(
  _ sentence: String, after introduction: String? = "Six ferries sail from Ellmouth.", chosen: Bool = false,
  title: String = "Silent ferries in Ellmouth", in kind: Document.Block.Kind = .paragraph,
  inOneParagraph: Bool = false, language: String = "en"
) -> Bool {
  let introductions = introduction.map { [$0] } ?? []
  let blocks =
    inOneParagraph
    ? [(kind, (introductions + [sentence]).joined(separator: " "))]
    : introductions.map { (.paragraph, $0) } + [(kind, sentence)]
  let text = document(blocks, title: title, language: language)
  let language = Language(language)
  var article = Article()
  article.read(text, language, options: Options())
  return CloseReading(language).objects(
    to: article.candidates.count - 1, beside: chosen ? [0] : [], in: article, text.text.span)
}
