/// One word as it is read, letter by letter.
struct Word {
  private(set) var key = WordKey()
  /// The key of the first six letters.
  private(set) var stem = WordKey()
  /// The key of what stands before an apostrophe: "we" of "we've".
  var base: WordKey?
  private(set) var length = 0
  private(set) var classes: CharacterClass = []
  let isCapitalized: Bool
  var isPossessive = false

  private static let stemLength = 6

  /// A word that begins with a character of this class.
  @inline(__always)
  init(_ first: CharacterClass) {
    isCapitalized = first.contains(.upper)
  }

  /// A pair of ideographs, or one.
  init(_ first: UInt32, _ second: UInt32) {
    isCapitalized = false
    key = WordKey(bits: UInt64(first) << 21 | UInt64(second) | 1 << 63)
    stem = key
    length = 2
    classes = .ideograph
  }

  /// Adds a mark that joins two parts.
  mutating func append(joiner: UInt8) {
    key.append(ascii: joiner)
    count([])
  }

  mutating func append(_ lowered: UInt32, _ kind: CharacterClass) {
    key.append(lowered)
    count(kind)
  }

  /// Adds the plain letters and digits from a place on; returns where they end.
  @inline(__always)
  mutating func appendPlain(_ text: Span<UInt8>, _ range: Range<Int>, kinds: Span<UInt8>) -> Int {
    var index = range.lowerBound
    var key = key
    var kind: UInt8 = 0
    let stemEnd = min(range.upperBound, index + max(0, Self.stemLength - length))
    while index < stemEnd, let own = plainKind(text, index, kinds) {
      kind |= own
      key.append(ascii: text[index] | 0x20)
      index &+= 1
    }
    if length < Self.stemLength { stem = key }
    while index < range.upperBound, let own = plainKind(text, index, kinds) {
      kind |= own
      key.append(ascii: text[index] | 0x20)
      index &+= 1
    }
    length += index - range.lowerBound
    self.key = key
    classes.formUnion(CharacterClass(rawValue: UInt16(kind)))
    return index
  }

  @inline(__always)
  private func plainKind(_ text: Span<UInt8>, _ index: Int, _ kinds: Span<UInt8>) -> UInt8? {
    let kind = kinds[Int(text[index])]
    return kind == 0 ? nil : kind
  }

  private mutating func count(_ kind: CharacterClass) {
    length += 1
    if length <= Self.stemLength { stem = key }
    classes.formUnion(kind)
  }
}

extension Word {
  /// What its letters tell that is the same wherever the word stands.
  func shapeTraits(_ text: Span<UInt8>, end: Int) -> WordTraits {
    var traits: WordTraits = []
    if length >= 4 || classes.contains(.ideograph) { traits.insert(.content) }
    if classes.contains(.digit) { traits.insert(.digits) }
    if classes.contains(.ideograph) { traits.insert(.ideographs) }
    if length > 1, hasVerbEnding(text[end - 2] | 0x20, text[end - 1] | 0x20) { traits.insert(.verbEnding) }
    return traits
  }

  /// What its letters tell of it in this place.
  var ownTraits: WordTraits {
    var traits: WordTraits = []
    if isCapitalized { traits.insert(.capitalized) }
    if length >= 2, classes.contains(.upper), !classes.contains(.lower) { traits.insert(.allCapitals) }
    if isPossessive { traits.formUnion([.possessive, .verbEnding]) }
    return traits
  }

  private func hasVerbEnding(_ beforeLast: UInt8, _ last: UInt8) -> Bool {
    switch (beforeLast, last) {
    case (0x65, 0x64): true  // -ed
    case (0x27, 0x74): true  // -n't
    case (0x72, 0x65), (0x76, 0x65), (0x6C, 0x6C): base != nil  // 're, 've, 'll
    case (_, 0x73): length > 3
    default: false
    }
  }
}
