/// Where remarks in brackets stand that can go, each with the space before it.
func removableBrackets(_ text: Span<UInt8>, _ range: Range<Int>, _ body: (Range<Int>) -> Void) {
  var index = range.lowerBound + 1
  while index < range.upperBound {
    if text[index] == UInt8(ascii: "("), text[index - 1] == UInt8(ascii: " "),
      let end = bracketEnd(text, from: index, limit: range.upperBound)
    {
      body(index - 1..<end)
      index = end
    } else {
      index += 1
    }
  }
}

/// The end of a short remark after which the sentence goes on, or nil where it must stay.
private func bracketEnd(_ text: Span<UInt8>, from start: Int, limit: Int) -> Int? {
  var index = start + 1
  while index < min(limit, start + 62) {
    switch text[index] {
    case UInt8(ascii: "("): return nil
    case UInt8(ascii: ")") where isAbbreviation(text, start + 1..<index): return nil
    case UInt8(ascii: ")"): return mayFollow(text, at: index + 1, limit: limit) ? index + 1 : nil
    case UInt8(ascii: "n") where text[index - 1] == 0x20 && isNegation(text, at: index, limit: limit):
      return nil
    default: index += 1
    }
  }
  return nil
}

private func mayFollow(_ text: Span<UInt8>, at index: Int, limit: Int) -> Bool {
  guard index < limit else { return true }
  switch text[index] {
  case 0x20, 0x0A, 0x0D, 0x2C, 0x2E, 0x3B, 0x3A, 0x21, 0x3F: return true
  default: return false
  }
}

/// "not" or "no": what is in the brackets may change what the sentence says.
private func isNegation(_ text: Span<UInt8>, at index: Int, limit: Int) -> Bool {
  index + 1 < limit && text[index + 1] == UInt8(ascii: "o")
}

/// "(CALC)": what a name is called from here on.
private func isAbbreviation(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
  guard (2...7).contains(range.count) else { return false }
  return range.allSatisfy { (0x41...0x5A).contains(text[$0]) || ($0 > range.lowerBound && text[$0] == 0x73) }
}
