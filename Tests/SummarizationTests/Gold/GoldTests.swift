import Summarization
import Testing

/// Sentences written for this test: a paragraph a line, `|` where one sentence ends and the next begins.
@Suite("gold sentences")
struct GoldTests {
  @Test("at least 98 % of the sentences are found as they are", arguments: Gold.languages)
  func sentences(language: Gold) {
    var right = 0
    var all = 0
    for line in language.text.split(separator: "\n") {
      let expected = line.split(separator: "|").map { trimmed($0) }
      let document = Document(plainText: line.filter { $0 != "|" }, language: language.code)
      let found = Summarization.sentences(of: document).map {
        String(decoding: document.text[$0.range], as: UTF8.self)
      }
      right += expected.count { found.contains($0) }
      all += expected.count
      if expected != found { print("\(language.code): \(found)") }
    }
    #expect(all >= 20)
    #expect(Double(right) >= 0.98 * Double(all), "\(right) of \(all)")
  }
}

struct Gold: CustomTestStringConvertible {
  let code: String
  let text: String

  var testDescription: String { code }

  static let languages = [
    english, german, french, spanish, italian, portuguese, dutch, swedish, polish, russian, turkish,
    vietnamese, arabic,
    chinese, japanese, korean,
  ]
}
