/// Phrases in lower case that are looked for at the beginning of a word.
struct Phrases: Sendable {
  private let phrases: [[UInt8]]
  /// By first byte: which of the phrases begin with it.
  private let places: [Range<Int>]

  /// Phrases on a line each.
  init(_ lines: String) {
    let phrases = lines.split(separator: "\n").map { Array($0.utf8) }
      .sorted { ($0.first ?? 0, $0.count) < ($1.first ?? 0, $1.count) }
    self.phrases = phrases
    places = (0..<256).map { byte in
      let first = phrases.firstIndex { $0.first == UInt8(byte) } ?? 0
      return first..<first + phrases.count { $0.first == UInt8(byte) }
    }
  }

  /// The end of the longest phrase that stands at a place and ends there with a word.
  func end(in text: Span<UInt8>, at start: Int, limit: Int) -> Int? {
    guard start < limit else { return nil }
    for index in places[Int(lowered(text[start]))].reversed() {
      let end = start + phrases[index].count
      if matches(phrases[index], text, at: start, limit: limit), end == limit || !isLetter(text[end]) { return end }
    }
    return nil
  }

  private func matches(_ phrase: [UInt8], _ text: Span<UInt8>, at start: Int, limit: Int) -> Bool {
    guard start + phrase.count <= limit else { return false }
    for offset in phrase.indices where lowered(text[start + offset]) != phrase[offset] { return false }
    return true
  }

  @inline(__always)
  private func lowered(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte + 0x20
    case 0x0A, 0x0D, 0x09: 0x20
    default: byte
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }
}
