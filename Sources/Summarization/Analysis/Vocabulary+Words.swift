extension Vocabulary {
  /// Whether a token is a word, in capitals or not.
  func word(_ token: Int, is word: StaticString, _ text: Span<UInt8>) -> Bool {
    let start = Int(tokens[token].start)
    let length = Int(tokens[token].end) - start
    return length == word.utf8CodeUnitCount && text.hasBytes(word, at: start)
  }

  /// Whether a token is one of these words.
  func word(_ token: Int, isIn words: Phrases, _ text: Span<UInt8>) -> Bool {
    let end = Int(tokens[token].end)
    return words.match(in: text, at: Int(tokens[token].start), limit: end)?.end == end
  }
}
