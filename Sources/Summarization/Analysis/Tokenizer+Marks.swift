extension Tokenizer {
  /// Counts a mark that stands between words.
  func note(_ scalar: Scalar, _ text: Span<UInt8>, at index: Int, _ candidate: inout Candidate) {
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
    let beginsWord = characters.classAt(text, mark.upperBound, limit: candidate.range.upperBound).isAny(
      of: .word)
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
