/// Reads the words and the marks of sentences into a vocabulary.
///
/// A word is a run of letters and digits, joined inside by an apostrophe, a hyphen or a full stop; where a script
/// has no spaces, it is each pair of neighbouring characters.
struct Tokenizer {
  let characters = Characters()
  private let reader: WordReader
  private let lexicon: Lexicon

  init(_ language: Language) {
    reader = WordReader(characters: characters, elides: language.elides)
    lexicon = language.lexicon
  }

  /// Adds the words of a part of a sentence to the vocabulary and counts its words and marks.
  func read(
    _ text: Span<UInt8>, _ range: Range<Int>, of candidate: inout Candidate, into vocabulary: inout Vocabulary
  ) {
    let part = text.extracting(0..<range.upperBound)
    var index = range.lowerBound
    while part.has(index) {
      vocabulary.prepare()
      index = readWords(part, from: index, of: text, &candidate, &vocabulary.unwritten)
      index = readIdeographs(part, from: index, &candidate, &vocabulary.unwritten)
      vocabulary.write(text, lexicon)
    }
  }
}

extension Tokenizer {
  /// Reads words and marks up to the first ideograph, but no more than a batch; returns where it stopped.
  private func readWords(
    _ text: Span<UInt8>, from start: Int, of whole: Span<UInt8>, _ candidate: inout Candidate,
    _ words: inout Slab<Word>
  ) -> Int {
    let kinds = CharacterTable.plainKinds.span
    var count = 0
    var list = words.storage.mutableSpan
    var index = start
    while text.has(index), count < Vocabulary.batch {
      if let bytes = EightBytes(text, at: index), bytes.letterCount > 0 {
        let isQuoted = candidate.punctuation.isInsideQuotation
        if bytes.endsWord {
          list[count] = Word(bytes, at: index, isQuoted: isQuoted)
          count &+= 1
          index &+= bytes.letterCount &+ (bytes.next == 0x20 ? 1 : 0)
          continue
        }
        if bytes.letterCount == 8, let word = longWord(bytes, text, at: index, isQuoted: isQuoted) {
          list[count] = word
          count &+= 1
          index = Int(word.end)
          continue
        }
      }
      let byte = text[index]
      var kind = CharacterClass(rawValue: UInt16(kinds[Int(byte)]))
      if kind.isEmpty {
        if byte == 0x20 {
          index &+= 1
          continue
        }
        let scalar = text.scalar(at: index)
        kind = byte < 0x80 ? [] : characters.classOf(scalar.value)
        if kind.contains(.ideograph) { break }
        guard kind.isAny(of: .word) else {
          note(scalar, whole, at: index, &candidate)
          index &+= scalar.width
          continue
        }
      }
      let start = Word(kind, at: index, isQuoted: candidate.punctuation.isInsideQuotation)
      let (word, end) = reader.read(start, text, kinds)
      index = end
      if let word {
        list[count] = word
        count &+= 1
      }
    }
    words.count = count
    candidate.words += count
    return index
  }

  /// A word of eight plain letters and a few more, if nothing else belongs to it.
  @inline(never)
  private func longWord(_ eight: EightBytes, _ text: Span<UInt8>, at start: Int, isQuoted: Bool) -> Word? {
    guard let rest = EightBytes(text, at: start &+ 8), rest.endsWord else { return nil }
    return Word(eight, rest, at: start, isQuoted: isQuoted)
  }
}
