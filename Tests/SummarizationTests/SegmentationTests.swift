import Summarization
import Testing

@Suite("sentences")
struct SegmentationTests {
  @Test(
    "abbreviations and titles end no sentence",
    arguments: [
      "Mr. Smith met Mrs. Jones at St. Mary's on Main St. | The two left at noon.",
      "Dr. Ada Wong and Prof. Lee agree. | Sen. Clark does not.",
      "Rates rose, e.g. Norway's did. | Others, i.e. Sweden's, fell.",
      "It sold apples, pears, etc. | The shop then closed.",
      "Acme Inc. said sales rose. | Brown & Co. followed.",
      "He works at Acme Inc. | The firm is in Ohio.",
      "See Fig. 3 and p. 12 of vol. 2. | Nothing else helps.",
      "The answer was no. | Nobody asked again.",
      "Gen. Marks spoke for approx. 20 minutes. | Nobody clapped.",
    ])
  func abbreviations(_ text: String) { expectSentences(text) }

  @Test(
    "initials and dotted names stay whole",
    arguments: [
      "J. K. Rowling wrote it. | George W. Bush read it.",
      "The U.S. Senate voted. | Trade with the U.S. | The vote was close.",
      "She has a Ph.D. in physics. | He has a B.A. | They met in Washington, D.C. | It rained.",
      "Take vitamin C. | It helps.",
      "They chose plan B. | Then they left.",
      "It begins at 9 a.m. and ends at 5 p.m. | The doors open early.",
    ])
  func initials(_ text: String) { expectSentences(text) }

  @Test(
    "numbers keep their points",
    arguments: [
      "Growth was 3.5 percent. | It had been 2.1 percent.",
      "Version 2.0.1 is out. | Get it at example.com today.",
      "It cost $5.3 million. | $2 million was paid.",
      "In 1998. | 2004 was worse.",
      "1. Open the lid.",
      "It happened in 1912. | Everybody knows.",
      "It was discovered in 1930.[4] | Its moon came later.",
    ])
  func numbers(_ text: String) { expectSentences(text) }

  @Test(
    "quotation marks stay with their sentence",
    arguments: [
      "\"We won.\" | The crowd cheered.",
      "“It is over,” she said. | “We are glad.”",
      "\"Is it true?\" Smith asked. | Nobody knew.",
      "“Stop!” he cried. | They did not.",
      "He said: ‘Never again.’ | She agreed.",
      "“Who?” asked Anna. | “Me!” said Ben.",
      "(It rained all day.) | Then the sun came out.",
    ])
  func quotations(_ text: String) { expectSentences(text) }

  @Test(
    "dots and marks in the middle end nothing",
    arguments: [
      "Well ... it depends. | We shall see…",
      "I waited… | Nobody came.",
      "He shares in Yahoo! Inc. rose. | The market fell.",
      "Read https://example.com/a.b?c=d. | Then sign.",
      "What?! | Nothing. | Really!",
      "The iPhone sold well. | iPhone sales rose.",
      "He went home.The dog stayed.".replacingDot,
    ])
  func marks(_ text: String) { expectSentences(text) }

  @Test("blocks end sentences, and spaces around them do not count")
  func blocks() {
    let document = Document(plainText: "  A heading \n\nOne here. Two\nthere.  \n \n\nThree.")
    let found = sentences(of: document)
    #expect(
      found.map { String(decoding: document.text[$0.range], as: UTF8.self) } == [
        "A heading", "One here.", "Two\nthere.", "Three.",
      ])
    #expect(found.map(\.block) == [0, 1, 1, 2])
  }
}

extension String {
  /// Marks the boundary at a full stop without a space.
  fileprivate var replacingDot: String { split(separator: ".").joined(separator: ".|") + "." }
}
