import Summarization
import Testing

@Suite("trimming")
struct TrimmingTests {
  @Test(
    "what joins a sentence to others goes, and nothing that was said",
    arguments: [
      (
        "However, the harbour will close in May, Anna Lind said.",
        "The harbour will close in May, Anna Lind said."
      ),
      (
        "But the harbour will close in May for all ferries.", "The harbour will close in May for all ferries."
      ),
      (
        "NEW: The harbour will close in May for all ferries.",
        "The harbour will close in May for all ferries."
      ),
      (
        "LONDON (Reuters) - The harbour will close in May for all ferries.",
        "The harbour will close in May for all ferries."
      ),
      (
        "PORT AVEL (Harbour Gazette) – The harbour will close in May for all ferries.",
        "The harbour will close in May for all ferries."
      ),
      (
        "The harbour will also close in May for all fishing boats.",
        "The harbour will close in May for all fishing boats."
      ),
      (
        "The harbour, also known as the pool, will close in May.",
        "The harbour, also known as the pool, will close in May."
      ),
      (
        "The Regional Authority for Ports (RAP) will close the harbour in May.",
        "The Regional Authority for Ports (RAP) will close the harbour in May."
      ),
      (
        "For example, harbour.url is where the plan of the harbour stands.",
        "harbour.url is where the plan of the harbour stands."
      ),
      (
        "(CNN) -- The harbour will close in May for all ferries.",
        "The harbour will close in May for all ferries."
      ),
      (
        "On Monday, the harbour closed for all ferries of the town.",
        "The harbour closed for all ferries of the town."
      ),
      (
        "The harbour (see the map) will close in May for all ferries.",
        "The harbour will close in May for all ferries."
      ),
      (
        "The harbour -- the oldest on the coast -- will close in May for ferries.",
        "The harbour will close in May for ferries."
      ),
      (
        "The harbour will close in May, according to the council.",
        "The harbour will close in May, according to the council."
      ),
      (
        "The harbour (but not the beach) will close in May for all ferries.",
        "The harbour (but not the beach) will close in May for all ferries."
      ),
      (
        "The harbour will close -- if nobody objects -- in May for ferries.",
        "The harbour will close -- if nobody objects -- in May for ferries."
      ),
      (
        "Otherwise, the harbour will close in May for all ferries.",
        "Otherwise, the harbour will close in May for all ferries."
      ),
      (
        "However, which of the ferries will leave the harbour is open.",
        "However, which of the ferries will leave the harbour is open."
      ),
    ])
  func published(sentence: String, expected: String) {
    let article = Document(plainText: sentence + " " + harbour)
    let points = Summarizer(Options(points: .exactly(1), pinned: [sentence])).summary(of: article).keyPoints
    #expect(points.map(\.text) == [expected])
    #expect(points.map { String(decoding: article.text[$0.range], as: UTF8.self) } == [sentence])
  }
}
