/// Reads the words and the marks of sentences into a vocabulary.
///
/// A word is a run of letters and digits, joined inside by an apostrophe, a hyphen or a full stop; where a script
/// has no spaces, it is each pair of neighbouring characters.
struct Tokenizer {
  private let characters = Characters()
  private let lexicon: Lexicon
  private let elides: Bool
  /// By byte: the class of a plain letter or digit, or 0.
  private let plainKinds: [UInt8]

  init(_ language: Language) {
    plainKinds = CharacterTable.plainKinds
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
      if text[index] == 0x20 {
        index += 1
        continue
      }
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
    var word = Word(characters.classAt(text, range.lowerBound, limit: range.upperBound))
    var index = range.lowerBound
    while true {
      index = readLetters(text, index..<range.upperBound, into: &word)
      guard let joiner = joiner(text, at: index, limit: range.upperBound) else { break }
      if joiner.mark == 0x27 {
        if elides, word.length <= 2 { return joiner.end }
        if isPossessive(text, at: joiner.end, limit: range.upperBound) {
          word.isPossessive = true
          index = joiner.end + 1
          break
        }
        word.base = word.base ?? word.key
      }
      word.append(joiner: joiner.mark)
      index = joiner.end
    }
    candidate.words += 1
    let own = own(word, isQuoted: candidate.punctuation.isInsideQuotation)
    vocabulary.append(word, own: own, text, at: range.lowerBound..<index, lexicon)
    return index
  }

  /// Reads letters and digits up to anything else.
  @inline(__always)
  private func readLetters(_ text: Span<UInt8>, _ range: Range<Int>, into word: inout Word) -> Int {
    var index = word.appendPlain(text, range, kinds: plainKinds.span)
    while index < range.upperBound, text[index] >= 0x80 {
      let scalar = text.scalar(at: index)
      let kind = characters.classOf(scalar.value)
      guard kind.isAny(of: .word), !kind.contains(.ideograph) else { break }
      word.append(characters.lowered(scalar.value), kind)
      index = word.appendPlain(text, index + scalar.width..<range.upperBound, kinds: plainKinds.span)
    }
    return index
  }

  /// The mark at a place that joins two parts of a word, and where the second part begins.
  @inline(__always)
  private func joiner(_ text: Span<UInt8>, at index: Int, limit: Int) -> (mark: UInt8, end: Int)? {
    guard index < limit, text[index] != 0x20 else { return nil }
    let scalar = text.scalar(at: index)
    let end = index + scalar.width
    switch scalar.value {
    case 0x27, 0x2019: return isWord(text, at: end, limit: limit) ? (0x27, end) : nil
    case 0x2D, 0x2E: return isWord(text, at: end, limit: limit) ? (UInt8(scalar.value), end) : nil
    default: return nil
    }
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
        appendPair(
          text, previous.scalar, scalar.value, previous.start..<index + scalar.width, candidate, &vocabulary)
      }
      previous = (scalar.value, index)
      index += scalar.width
      length += 1
    }
    if length == 1, let previous {
      appendPair(text, previous.scalar, 0, range.lowerBound..<index, candidate, &vocabulary)
    }
    candidate.words += max(1, length / 2)
    return index
  }

  private func appendPair(
    _ text: Span<UInt8>, _ first: UInt32, _ second: UInt32, _ range: Range<Int>, _ candidate: Candidate,
    _ vocabulary: inout Vocabulary
  ) {
    let word = Word(first, second)
    vocabulary.append(
      word, own: own(word, isQuoted: candidate.punctuation.isInsideQuotation), text, at: range, lexicon)
  }

  @inline(__always)
  private func own(_ word: Word, isQuoted: Bool) -> WordTraits {
    isQuoted ? word.ownTraits.union(.quoted) : word.ownTraits
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
}
