/// One word as it is read, letter by letter.
struct Word: BitwiseCopyable {
  private(set) var key = WordKey()
  /// The key of the first six letters.
  private(set) var stem = WordKey()
  /// The key of what stands before an apostrophe: "we" of "we've".
  var base: WordKey?
  var start: Int
  var end: Int
  private(set) var length = 0
  private(set) var classes: CharacterClass = []
  var isPossessive = false
  let isQuoted: Bool
  let isCapitalized: Bool

  private static let stemLength = 6

  /// A word that begins at a place with a character of this class.
  @inline(__always)
  init(_ first: CharacterClass, at start: Int, isQuoted: Bool) {
    self.start = start
    end = start
    self.isQuoted = isQuoted
    isCapitalized = first.contains(.upper)
  }

  /// A pair of ideographs, or one.
  init(_ first: UInt32, _ second: UInt32, at range: Range<Int>, isQuoted: Bool) {
    start = range.lowerBound
    end = range.upperBound
    self.isQuoted = isQuoted
    isCapitalized = false
    key = WordKey(bits: UInt64(first) << 21 | UInt64(second) | 1 << 63)
    stem = key
    length = 2
    classes = .ideograph
  }

  /// Adds a mark that joins two parts.
  @inline(__always)
  mutating func append(joiner: UInt8) {
    key.append(ascii: joiner)
    count([])
  }

  @inline(__always)
  mutating func append(_ lowered: UInt32, _ kind: CharacterClass) {
    key.append(lowered)
    count(kind)
  }

  /// Adds the plain letters and digits from a place on; returns where they end.
  @inline(__always)
  mutating func appendPlain(_ text: Span<UInt8>, from start: Int, kinds: Span<UInt8>) -> Int {
    var index = start
    var key = key
    var kind: UInt8 = 0
    let stemEnd = start &+ max(0, Self.stemLength &- length)
    while index < stemEnd, let own = plainKind(text, index, kinds) {
      kind |= own
      key.append(ascii: text[index] | 0x20)
      index &+= 1
    }
    if length < Self.stemLength { stem = key }
    while let own = plainKind(text, index, kinds) {
      kind |= own
      key.append(ascii: text[index] | 0x20)
      index &+= 1
    }
    length &+= index &- start
    self.key = key
    classes.formUnion(CharacterClass(rawValue: UInt16(kind)))
    return index
  }

  /// The class of a plain letter or digit, or nil for anything else and at the end.
  @inline(__always)
  private func plainKind(_ text: Span<UInt8>, _ index: Int, _ kinds: Span<UInt8>) -> UInt8? {
    guard text.has(index) else { return nil }
    let kind = kinds[Int(text[index])]
    return kind == 0 ? nil : kind
  }

  @inline(__always)
  private mutating func count(_ kind: CharacterClass) {
    length &+= 1
    if length <= Self.stemLength { stem = key }
    classes.formUnion(kind)
  }
}

extension Word {
  /// What its letters tell that is the same wherever the word stands.
  func shapeTraits(_ text: Span<UInt8>) -> WordTraits {
    var traits: WordTraits = []
    if length >= 4 || classes.contains(.ideograph) { traits.insert(.content) }
    if classes.contains(.digit) { traits.insert(.digits) }
    if classes.contains(.ideograph) { traits.insert(.ideographs) }
    if length > 1, hasVerbEnding(text[end - 2] | 0x20, text[end - 1] | 0x20) { traits.insert(.verbEnding) }
    return traits
  }

  /// What its letters tell of it in this place.
  @inline(__always)
  var ownTraits: WordTraits {
    var traits: WordTraits = []
    if isCapitalized { traits.insert(.capitalized) }
    if length >= 2, classes.contains(.upper), !classes.contains(.lower) { traits.insert(.allCapitals) }
    if isPossessive { traits.formUnion([.possessive, .verbEnding]) }
    if isQuoted { traits.insert(.quoted) }
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
