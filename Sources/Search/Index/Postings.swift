/// The articles that have a word, and how strongly, as they stand in a file.
///
/// Articles are counted from the oldest. For each, the distance from the one before times 16 plus the level is
/// written in digits of five bits, the lowest first, each as a character; all but the last have the bit for 32 set.
struct Postings {
  private(set) var count = 0
  private(set) var text: [UInt8] = []
  private var last = -1

  mutating func append(_ article: Int, level: Int) {
    var value = (article - last) << 4 | level
    while value >= 32 {
      text.append(digits[value & 31 | 32])
      value >>= 5
    }
    text.append(digits[value])
    last = article
    count += 1
  }
}

private let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
