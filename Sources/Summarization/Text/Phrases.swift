/// Phrases in lower case that are looked for at the beginning of a word.
struct Phrases: Sendable {
  private let phrases: [Phrase]
  /// By first byte: which of the phrases begin with it, the longer ones first.
  private let places: [Range<Int>]

  private struct Phrase {
    var bytes: [UInt8]
    var tag: Int
  }

  /// Phrases on a line each.
  init(_ lines: String) {
    self.init([(0, lines)])
  }

  /// The same in groups, each with a number that comes back with a match.
  init(_ groups: [(tag: Int, lines: String)]) {
    let phrases = groups.flatMap { group in
      group.lines.split(separator: "\n").flatMap { spellings(of: Array($0.utf8)) }
        .map { Phrase(bytes: $0, tag: group.tag) }
    }.sorted { ($0.bytes.first ?? 0, $1.bytes.count) < ($1.bytes.first ?? 0, $0.bytes.count) }
    self.phrases = phrases
    places = (0..<256).map { byte in
      let first = phrases.firstIndex { $0.bytes.first == UInt8(byte) } ?? 0
      return first..<first + phrases.count { $0.bytes.first == UInt8(byte) }
    }
  }

  struct Match {
    /// Where the phrase ends.
    var end: Int
    /// The number of its group.
    var tag: Int
  }

  /// The longest phrase that stands at a place and ends there with a word.
  func match(in text: Span<UInt8>, at start: Int, limit: Int) -> Match? {
    guard start < limit else { return nil }
    for index in places[Int(lowered(text[start]))] {
      let end = start + phrases[index].bytes.count
      guard end <= limit, stands(phrases[index].bytes, text, at: start) else { continue }
      if end == limit || !isLetter(text[end]) { return Match(end: end, tag: phrases[index].tag) }
    }
    return nil
  }

  private func stands(_ phrase: [UInt8], _ text: Span<UInt8>, at start: Int) -> Bool {
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

/// A phrase with both kinds of apostrophe.
private func spellings(of phrase: [UInt8]) -> [[UInt8]] {
  guard phrase.contains(UInt8(ascii: "'")) else { return [phrase] }
  return [phrase, phrase.flatMap { $0 == UInt8(ascii: "'") ? [0xE2, 0x80, 0x99] : [$0] }]
}
