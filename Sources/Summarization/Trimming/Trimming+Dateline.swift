extension Trimming {
  /// After the place and the agency that news begins with: "LONDON (Reuters) - ", "(CNN) -- ".
  func afterDateline(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    if let end = afterAgency(text, range) { return end }
    guard beginsWithCapitals(text, range) else { return nil }
    var scanner = WordScanner(at: range.lowerBound, limit: range.upperBound)
    for _ in 0..<6 {
      let word = scanner.next(text, characters)
      guard word.isCapitalized || word.first.contains(.digit) else { return nil }
      let place = afterMarks(text, from: scanner.index, limit: range.upperBound)
      let rest = place..<range.upperBound
      if let end = afterAgency(text, rest) ?? afterPublisher(text, rest) ?? afterDash(text, rest) {
        return end
      }
      scanner = WordScanner(at: place, limit: range.upperBound)
    }
    return nil
  }

  /// After an agency in brackets and the dash that may follow.
  private func afterAgency(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard range.count > 8, text[range.lowerBound] == UInt8(ascii: "(") else { return nil }
    var scanner = WordScanner(at: range.lowerBound + 1, limit: range.upperBound)
    let word = scanner.next(text, characters)
    guard word.isAllCapitals || lexiconOfAgencies.contains(word.key) else { return nil }
    while scanner.byte(text) == 0x20 || scanner.byte(text) == UInt8(ascii: "/") {
      scanner = WordScanner(at: scanner.index + 1, limit: range.upperBound)
      guard scanner.next(text, characters).length > 0 else { return nil }
    }
    guard scanner.byte(text) == UInt8(ascii: ")"), scanner.byte(text, offset: 1) == 0x20 else { return nil }
    let next = scanner.index + 2
    return afterDash(text, next..<range.upperBound) ?? next
  }

  /// After whoever publishes it, in brackets before a dash: "(Harbour Gazette) – ".
  private func afterPublisher(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard range.count > 8, text[range.lowerBound] == UInt8(ascii: "(") else { return nil }
    var index = range.lowerBound + 1
    while index < min(range.upperBound, range.lowerBound + 40), text[index] != UInt8(ascii: ")") {
      index += 1
    }
    guard index + 2 < range.upperBound, text[index] == UInt8(ascii: ")"), text[index + 1] == 0x20 else {
      return nil
    }
    return afterDash(text, index + 2..<range.upperBound)
  }

  private func afterDash(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = text.scalar(at: index)
      guard scalar.value == 0x2D || scalar.value == 0x2013 || scalar.value == 0x2014 else { break }
      index += scalar.width
    }
    guard index > range.lowerBound, index < range.upperBound, text[index] == 0x20 else { return nil }
    return characters.skip(.space, text, from: index, limit: range.upperBound)
  }

  /// Past a comma or a full stop and the spaces that separate the parts of a dateline.
  private func afterMarks(_ text: Span<UInt8>, from start: Int, limit: Int) -> Int {
    var index = start
    while index < limit, text[index] == 0x2C || text[index] == 0x2E || text[index] == 0x20 { index += 1 }
    return index
  }

  /// Whether the first word is a place in capitals.
  private func beginsWithCapitals(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count > 8 else { return false }
    return (range.lowerBound..<range.lowerBound + 3).allSatisfy { (0x41...0x5A).contains(text[$0]) }
  }
}

private let lexiconOfAgencies = Set(
  ["reuters", "dpa", "xinhua", "bloomberg", "efe", "ansa"].map { WordKey($0) })
