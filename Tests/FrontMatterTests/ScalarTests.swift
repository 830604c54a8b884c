import FrontMatter
import Testing

@Suite struct ScalarTests {
  @Test(arguments: ["true", "True", "TRUE", "yes", "Yes", "on", "ON"])
  func wordsForTrue(word: String) {
    #expect(Scalar(word).bool == true)
  }

  @Test(arguments: ["false", "False", "FALSE", "no", "No", "off", "OFF"])
  func wordsForFalse(word: String) {
    #expect(Scalar(word).bool == false)
  }

  @Test func aQuotedWordIsTextUnlessItCanMeanNothingElse() {
    #expect(Scalar("yes", isQuoted: true).bool == nil)
    #expect(Scalar("off", isQuoted: true).bool == nil)
    #expect(Scalar("true", isQuoted: true).bool == true)
    #expect(Scalar("maybe").bool == nil)
  }

  @Test(arguments: [
    ("5", 5), ("-12", -12), ("+3", 3), ("1_000", 1000), ("0x1F", 31), ("0o17", 15), ("0b11", 3),
  ])
  func integers(text: String, value: Int) {
    #expect(Scalar(text).int == value)
  }

  @Test(arguments: [
    "", "5.0", "five", "e5", "0x", "99999999999999999999", "1 2", "-", "--1", "0xG", "007", "-01",
  ])
  func noIntegers(text: String) {
    #expect(Scalar(text).int == nil)
  }

  @Test(arguments: [("5", 5.0), ("15.6", 15.6), ("-1e3", -1000), (".5", 0.5), ("1_000.5", 1000.5)])
  func numbers(text: String, value: Double) {
    #expect(Scalar(text).double == value)
  }

  @Test(arguments: ["", "inf", "nan", "1e999", "0x1p3", "1.2.3", "2024-05-06", "x", "00.5"])
  func noNumbers(text: String) {
    #expect(Scalar(text).double == nil)
  }

  @Test func quotedNumbersAreText() {
    #expect(Scalar("5", isQuoted: true).int == nil)
    #expect(Scalar("5", isQuoted: true).double == nil)
  }
}
