/// Reads the words and the marks of sentences into a vocabulary.
///
/// A word is a run of letters and digits, joined inside by an apostrophe, a hyphen or a full stop; where a script
/// has no spaces, it is each pair of neighbouring characters.
struct Tokenizer {
  private let characters = Characters()
  private let lexicon: Lexicon
  private let elides: Bool

  init(_ language: Language) {
    lexicon = language.lexicon
    elides = language.elides
  }

  /// Adds the words of a part of a sentence to the vocabulary and counts its words and marks.
  func read(
    _ text: Span<UInt8>, _ range: Range<Int>, of candidate: inout Candidate, into vocabulary: inout Vocabulary
  ) {
    let limit = range.upperBound
    var index = range.lowerBound
    while index < limit {
      let scalar = text.scalar(at: index)
      let kind = characters.classOf(scalar.value)
      if kind.contains(.ideograph) {
        index = readIdeographs(text, index..<limit, &candidate, &vocabulary)
      } else if kind.isAny(of: .word) {
        index = readWord(text, index..<limit, &candidate, &vocabulary)
      } else {
        note(scalar, kind, text, at: index, &candidate)
        index += scalar.width
      }
    }
  }
}

extension Tokenizer {
  private func readWord(
    _ text: Span<UInt8>, _ range: Range<Int>, _ candidate: inout Candidate, _ vocabulary: inout Vocabulary
  ) -> Int {
    let limit = range.upperBound
    var word = Word()
    var index = range.lowerBound
    while index < limit {
      let scalar = text.scalar(at: index)
      let kind = characters.classOf(scalar.value)
      if kind.isAny(of: .word) {
        if kind.contains(.ideograph) { break }
        word.append(characters.lowered(scalar.value), kind)
        index += scalar.width
      } else if let joiner = joiner(scalar.value), isWord(text, at: index + scalar.width, limit: limit) {
        if joiner == 0x27 {
          if elides, word.length <= 2 { return index + scalar.width }
          if isPossessive(text, at: index + scalar.width, limit: limit) {
            word.isPossessive = true
            index += scalar.width + 1
            break
          }
          word.base = word.base ?? word.key
        }
        word.append(joiner, [])
        index += scalar.width
      } else {
        break
      }
    }
    candidate.words += 1
    let own = own(word, candidate.punctuation)
    vocabulary.append(word, own: own, at: range.lowerBound..<index, lexicon)
    return index
  }

  private func readIdeographs(
    _ text: Span<UInt8>, _ range: Range<Int>, _ candidate: inout Candidate, _ vocabulary: inout Vocabulary
  ) -> Int {
    let limit = range.upperBound
    var index = range.lowerBound
    var previous: (scalar: UInt32, start: Int)?
    var length = 0
    while index < limit {
      let scalar = text.scalar(at: index)
      guard characters.classOf(scalar.value).contains(.ideograph) else { break }
      if let previous {
        appendPair(previous.scalar, scalar.value, previous.start..<index + scalar.width, candidate, &vocabulary)
      }
      previous = (scalar.value, index)
      index += scalar.width
      length += 1
    }
    if length == 1, let previous { appendPair(previous.scalar, 0, range.lowerBound..<index, candidate, &vocabulary) }
    candidate.words += max(1, length / 2)
    return index
  }

  private func appendPair(
    _ first: UInt32, _ second: UInt32, _ range: Range<Int>, _ candidate: Candidate,
    _ vocabulary: inout Vocabulary
  ) {
    var word = Word()
    word.length = 2
    word.classes = .ideograph
    word.key = WordKey(bits: UInt64(first) << 21 | UInt64(second) | 1 << 63)
    word.stem = word.key
    vocabulary.append(word, own: own(word, candidate.punctuation), at: range, lexicon)
  }

  private func own(_ word: Word, _ punctuation: Punctuation) -> WordTraits {
    punctuation.isInsideQuotation ? word.ownTraits.union(.quoted) : word.ownTraits
  }

  private func isWord(_ text: Span<UInt8>, at index: Int, limit: Int) -> Bool {
    characters.classAt(text, index, limit: limit).isAny(of: .word)
  }

  private func isPossessive(_ text: Span<UInt8>, at index: Int, limit: Int) -> Bool {
    text[index] | 0x20 == UInt8(ascii: "s") && !isWord(text, at: index + 1, limit: limit)
  }

  private func note(
    _ scalar: Scalar, _ kind: CharacterClass, _ text: Span<UInt8>, at index: Int, _ candidate: inout Candidate
  ) {
    switch scalar.value {
    case 0x20: break
    case 0x27, 0x2018, 0x2019: noteApostrophe(text, index..<index + scalar.width, &candidate)
    case 0x2D: if isDash(text, at: index, candidate.range) { candidate.punctuation.dashes += 1 }
    default: candidate.punctuation.note(scalar.value)
    }
  }

  /// Tells an opening single quotation mark from a closing one by what stands around it.
  private func noteApostrophe(_ text: Span<UInt8>, _ mark: Range<Int>, _ candidate: inout Candidate) {
    let before = mark.lowerBound > candidate.range.lowerBound ? text[mark.lowerBound - 1] : 0x20
    let beginsWord = isWord(text, at: mark.upperBound, limit: candidate.range.upperBound)
    if before == 0x20 || before == UInt8(ascii: "(") {
      if beginsWord { candidate.punctuation.openingApostrophes += 1 }
    } else if !beginsWord {
      candidate.punctuation.closingApostrophes += 1
    }
  }

  private func isDash(_ text: Span<UInt8>, at index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound, index + 1 < range.upperBound else { return false }
    return text[index + 1] == 0x2D || (text[index - 1] == 0x20 && text[index + 1] == 0x20)
  }

  @inline(__always)
  private func joiner(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x27, 0x2019: 0x27
    case 0x2D, 0x2E: scalar
    default: nil
    }
  }
}
