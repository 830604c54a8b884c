import Testing

@testable import Summarization

@Suite("what is wrong with a sentence")
struct DefectTests {
  @Test(
    "a defect is seen",
    arguments: [
      ("He said that the harbour would close.", Defects.pronounStart),
      ("However the council has not decided on it.", .connectiveStart),
      ("In addition the ferries must run on batteries.", .connectiveStart),
      ("The harbour \"will close in the month of May.", .unbalanced),
      ("The harbour closes in May", .noFinalMark),
      ("A harbour for ferry boat after ferry boat.", .fragment),
      ("The noise that wakes the town.", .fragment),
      ("Nine hours a day, so 36 hours a week instead of 40.", .fragment),
      ("Click here to read the report about the harbour.", .boilerplate),
      ("What will happen to the old boats in May?", .question),
      ("We have visited the harbour and its ferries.", .personal),
      ("Let's visit the harbour and see its ferries.", .personal),
      ("\"The harbour is closed and nobody told the fish.\"", .quotation),
      ("The man said that the harbour had to close.", .backward),
      ("Another harbour closed on the same morning.", .backward),
      ("Six hours later the harbour was closed to ferries.", .backward),
      ("The Swede won the race through the harbour.", .backward),
      ("The council has never passed such a measure.", .backward),
      ("Anna Lind was a teacher at the time.", .backward),
      ("Last week it opened another harbour.", .backward),
      ("Other towns closed their harbours years ago.", .backward),
      ("The ban, however, does not apply to boats.", .backward),
      ("Ellmouth, for example, closed its harbour in May.", .backward),
      ("The ferries began to sail again on that day.", .backward),
      ("Ellmouth is the best example of this.", .backward),
      ("Some were closed to ferries in the month of May.", .backward),
      ("Ellmouth closed its harbour at the same age.", .backward),
      ("The tributes paid to him were many.", .person),
      ("Police said he was found in the harbour.", .person),
      ("\"My boats and those who sailed them left,\" she says by phone from Norholm.", .person),
      ("Happy family: Anna Lind with her sons has left the harbour.", .caption),
      ("Anna Lind poses with a fish in the harbour.", .caption),
      ("Anna Lind (left) is congratulated by Karl Moss.", .caption),
      ("Admits that the harbour was closed by a fish.", .caption),
      ("Ellmouth Harbour: Meet the Boats of the Northern Coast.", .caption),
      ("Open the file and select the first column.", .instruction),
      ("Use pumps with two valves in every harbour.", .instruction),
      ("Just plug it into the harbour's power.", .instruction),
      ("Do not sail the harbour without lights.", .instruction),
      ("To leave the harbour, press the green key.", .instruction),
      ("Before sailing, ensure all lights of the harbour work.", .instruction),
      ("If it rains, consider closing the harbour early.", .instruction),
      ("As we noted in March, the harbour closes in May.", .selfReference),
      ("Specifically it covers the harbours of the north.", .backward),
      ("Safer harbours, faster ferries, and more for a quiet town.", .fragment),
      ("I was curious what surprised her about the harbour.", .person),
      ("Provide just enough light to see the harbour.", .instruction),
      ("The ferries then left the harbour of the town.", .backward),
      ("The harbour is not open to ferries either.", .backward),
      ("If that fails, the harbour closes in May.", .backward),
      ("The road to get there from the harbour is closed.", .backward),
      ("The harbour would stay open until May, he added.", .person),
      ("\"Well, that is the last ferry,\" said Ada Lind.", .quotation),
      ("Mind the gap: It is easy to fall into the harbour.", .caption),
      ("The harbour of the town has won the prize!", .teaser),
      ("I want to share what the harbour taught the town.", .selfReference),
      ("The harbour[1] of the town was built in May.", .debris),
      ("The town has several harbours for ferries, e.g.", .debris),
      ("Unilaterally closing harbours and destroying established trades.", .fragment),
      ("More directly, the harbour costs the town money.", .connectiveStart),
      ("Scan the harbour for boats without lights.", .instruction),
      ("The list of harbours can be found here.", .selfReference),
      ("The town runs the following harbours on the coast.", .selfReference),
      ("In May we'll look at harbours of the north.", .selfReference),
      ("The town closed its harbour for three reasons.", .teaser),
      ("The town closed. its harbour to ferries in May.", .debris),
      ("The harbour is closed and nobody told the fish.'", .unbalanced),
      ("You can visit the harbour and its ferries.", .reader),
      ("I have visited the harbour and its ferries.", .singular),
      ("The figure below shows the harbour of the town.", .selfReference),
      ("The harbour is described in this lesson for beginners.", .selfReference),
      ("The archive had been kept there, but the house was rebuilt.", .backward),
      ("(The harbour had been closed before that month.)", .aside),
      ("Find out how the harbour was closed by a fish.", .teaser),
    ])
  func seen(text: String, defect: Defects) {
    #expect(KeyPointJudgement(text, language: "en").defects.isAny(of: defect), "\(text)")
  }

  @Test(
    "beginnings that lean are known in Turkish",
    arguments: [
      ("Ancak liman mayıs ayında feribotlara kapanacak.", Defects.connectiveStart),
      ("Buna rağmen belediye limanı açık tuttu.", .pronounStart),
    ])
  func turkish(text: String, defect: Defects) {
    #expect(KeyPointJudgement(text, language: "tr").defects.isAny(of: defect), "\(text)")
  }

  @Test(
    "a good sentence has none",
    arguments: [
      "Ellmouth will close its harbour to diesel ferries in May.",
      "Karl Moss said that he expects to spend two million crowns on batteries.",
      "The council votes on the plan at noon.",
      "Boats such as ferries may use the harbour at any hour.",
      "\"We hear the first boat at five,\" said Ada Lind, a teacher.",
      "The company that runs the ferries said it would appeal.",
      "Former captain Anna Holm now leads the harbour's museum.",
      "Open source software runs the harbour's cranes.",
      "The president said he would visit the harbour.",
      "Runa Lind rode her bicycle to the harbour of the town.",
      "Only the harbour of the town stayed open in May.",
      "The ferries cost as much as the same boats as before.",
      "If the wind turns, the ferries then stay in the harbour.",
      "Closing the harbour saves the town two million crowns.",
      "The council said that there are nine harbours on the coast.",
      "Anna Holm will leave the harbour in May, she said.",
      "The town provides power to the ferries in its harbour.",
      "Most residents of the town see the ferries as a nuisance.",
    ])
  func good(text: String) {
    let judgement = KeyPointJudgement(text, language: "en")
    #expect(judgement.defects.isEmpty, "\(text): \(judgement.defects.names)")
  }
}
