/// Reads one word of a text.
struct WordReader {
  let characters: Characters
  /// Whether short words lose their vowel before another: l'homme.
  let elides: Bool

  /// Reads a word to its end, which it returns; nil as the word where it is only the rest of an elided one.
  @inline(__always)
  func read(_ word: Word, _ text: Span<UInt8>, _ kinds: Span<UInt8>) -> (word: Word?, end: Int) {
    var word = word
    let end = word.appendPlain(text, from: Int(word.start), kinds)
    if mayGoOn(text, at: end, kinds) { return readOn(word, text, from: end, kinds) }
    word.finish(at: end)
    return (word, end)
  }

  /// Whether more than plain letters and digits may belong to a word.
  @inline(__always)
  private func mayGoOn(_ text: Span<UInt8>, at index: Int, _ kinds: Span<UInt8>) -> Bool {
    guard text.has(index) else { return false }
    switch text[index] {
    case 0x27, 0x2D, 0x2E:
      guard text.has(index &+ 1) else { return false }
      return kinds[Int(text[index &+ 1])] != 0 || text[index &+ 1] >= 0x80
    case let byte: return byte >= 0x80
    }
  }
}

extension WordReader {
  /// Reads what is left of a word after its first plain letters.
  @inline(never)
  private func readOn(_ word: Word, _ text: Span<UInt8>, from start: Int, _ kinds: Span<UInt8>) -> (
    word: Word?, end: Int
  ) {
    var word = word
    var index = start
    while true {
      index = readLetters(text, from: index, kinds, into: &word)
      guard let joiner = joiner(text, at: index) else { break }
      if joiner.mark == 0x27 {
        if elides, word.length <= 2 { return (nil, joiner.end) }
        if isPossessive(text, at: joiner.end) {
          word.isPossessive = true
          index = joiner.end + 1
          break
        }
        word.base = word.base ?? word.key
      }
      word.append(joiner: joiner.mark)
      index = joiner.end
    }
    word.finish(at: index)
    return (word, index)
  }

  /// Reads letters and digits up to anything else.
  private func readLetters(
    _ text: Span<UInt8>, from start: Int, _ kinds: Span<UInt8>, into word: inout Word
  ) -> Int {
    var index = word.appendPlain(text, from: start, kinds)
    while text.has(index), text[index] >= 0x80 {
      let scalar = text.scalar(at: index)
      let kind = characters.classOf(scalar.value)
      guard kind.isAny(of: .word), !kind.contains(.ideograph) else { break }
      word.append(characters.lowered(scalar.value), kind)
      index = word.appendPlain(text, from: index &+ scalar.width, kinds)
    }
    return index
  }

  /// The mark at a place that joins two parts of a word, and where the second part begins.
  private func joiner(_ text: Span<UInt8>, at index: Int) -> (mark: UInt8, end: Int)? {
    guard text.has(index) else { return nil }
    let byte = text[index]
    switch byte {
    case 0x27, 0x2D, 0x2E: return isWord(text, at: index &+ 1) ? (byte, index &+ 1) : nil
    case 0xE2:
      return text.hasApostrophe(at: index) && isWord(text, at: index &+ 3) ? (0x27, index &+ 3) : nil
    default: return nil
    }
  }

  private func isPossessive(_ text: Span<UInt8>, at index: Int) -> Bool {
    text[index] | 0x20 == UInt8(ascii: "s") && !isWord(text, at: index + 1)
  }

  private func isWord(_ text: Span<UInt8>, at index: Int) -> Bool {
    characters.classAt(text, index, limit: text.count).isAny(of: .word)
  }
}

extension Span<UInt8> {
  /// Whether a typographic apostrophe begins at a place that has a byte.
  fileprivate func hasApostrophe(at index: Int) -> Bool {
    index + 2 < count && self[index + 1] == 0x80 && self[index + 2] == 0x99
  }
}
