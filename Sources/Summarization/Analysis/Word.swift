/// One word as it is read, letter by letter.
struct Word: BitwiseCopyable {
  private(set) var key = WordKey()
  /// The key of the first six letters.
  private(set) var stem = WordKey()
  /// Bytes of the text.
  let start: Int32
  private(set) var end: Int32
  private(set) var length: Int32 = 0
  private(set) var classes: CharacterClass = []
  var isPossessive = false
  let isQuoted: Bool
  let isCapitalized: Bool
  /// The key of what stands before an apostrophe: "we" of "we've".
  var base: WordKey?

  static let stemLength = 6

  /// A word that begins at a place with a character of this class.
  @inline(__always)
  init(_ first: CharacterClass, at start: Int, isQuoted: Bool) {
    self.start = Int32(truncatingIfNeeded: start)
    end = self.start
    self.isQuoted = isQuoted
    isCapitalized = first.contains(.upper)
  }

  /// A short word of plain letters.
  @inline(__always)
  init(_ bytes: EightBytes, at start: Int, isQuoted: Bool) {
    key = bytes.key(ofFirst: bytes.letterCount)
    stem = bytes.letterCount <= Self.stemLength ? key : bytes.key(ofFirst: Self.stemLength)
    self.start = Int32(truncatingIfNeeded: start)
    end = Int32(truncatingIfNeeded: start &+ bytes.letterCount)
    length = Int32(truncatingIfNeeded: bytes.letterCount)
    classes = bytes.classes
    self.isQuoted = isQuoted
    isCapitalized = bytes.beginsWithCapital
  }

  /// A word of eight plain letters and those that `rest` begins with.
  @inline(__always)
  init(_ eight: EightBytes, _ rest: EightBytes, at start: Int, isQuoted: Bool) {
    key = rest.key(after: eight)
    stem = eight.key(ofFirst: Self.stemLength)
    self.start = Int32(truncatingIfNeeded: start)
    length = Int32(truncatingIfNeeded: 8 &+ rest.letterCount)
    end = self.start &+ length
    classes = eight.classes.union(rest.classes)
    self.isQuoted = isQuoted
    isCapitalized = eight.beginsWithCapital
  }

  /// A pair of ideographs, or one.
  init(_ first: UInt32, _ second: UInt32, at range: Range<Int>, isQuoted: Bool) {
    start = Int32(truncatingIfNeeded: range.lowerBound)
    end = Int32(truncatingIfNeeded: range.upperBound)
    self.isQuoted = isQuoted
    isCapitalized = false
    key = WordKey(bits: UInt64(first) << 21 | UInt64(second) | 1 << 63)
    stem = key
    length = 2
    classes = .ideograph
  }
}

extension Word {
  /// Adds a mark that joins two parts.
  mutating func append(joiner: UInt8) {
    key.append(ascii: joiner)
    count([])
  }

  mutating func append(_ lowered: UInt32, _ kind: CharacterClass) {
    key.append(lowered)
    count(kind)
  }

  private mutating func count(_ kind: CharacterClass) {
    length &+= 1
    if length <= Self.stemLength { stem = key }
    classes.formUnion(kind)
  }

  /// Adds the plain letters and digits from a place on; returns where they end.
  @inline(__always)
  mutating func appendPlain(_ text: Span<UInt8>, from start: Int, _ kinds: Span<UInt8>) -> Int {
    var key = key
    var kind: UInt8 = 0
    let stemEnd = start &+ max(0, Self.stemLength &- Int(length))
    var index = readPlain(text, from: start, to: min(stemEnd, text.count), kinds, &key, &kind)
    if length < Self.stemLength { stem = key }
    if index == stemEnd { index = readPlain(text, from: index, to: text.count, kinds, &key, &kind) }
    self.key = key
    length &+= Int32(truncatingIfNeeded: index &- start)
    classes.formUnion(CharacterClass(rawValue: UInt16(kind)))
    return index
  }

  @inline(__always)
  mutating func finish(at end: Int) { self.end = Int32(truncatingIfNeeded: end) }
}

/// Reads plain letters and digits up to a place or to anything else.
@inline(__always)
private func readPlain(
  _ text: Span<UInt8>, from start: Int, to end: Int, _ kinds: Span<UInt8>, _ key: inout WordKey,
  _ kind: inout UInt8
) -> Int {
  var index = start
  while index < end, text.has(index) {
    let byte = text[index]
    let own = kinds[Int(byte)]
    guard own != 0 else { break }
    kind |= own
    key.append(ascii: byte | 0x20)
    index &+= 1
  }
  return index
}

extension Word {
  /// What its letters tell that is the same wherever the word stands.
  func shapeTraits(_ text: Span<UInt8>) -> WordTraits {
    var traits: WordTraits = []
    if length >= 4 || classes.contains(.ideograph) { traits.insert(.content) }
    if classes.contains(.digit) { traits.insert(.digits) }
    if classes.contains(.ideograph) { traits.insert(.ideographs) }
    let end = Int(end)
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

  @inline(__always)
  private func hasVerbEnding(_ beforeLast: UInt8, _ last: UInt8) -> Bool {
    switch last {
    case 0x73: length > 3  // -s
    case 0x64: beforeLast == 0x65  // -ed
    case 0x74: beforeLast == 0x27  // -n't
    case 0x65: base != nil && (beforeLast == 0x72 || beforeLast == 0x76)  // 're, 've
    case 0x6C: base != nil && beforeLast == 0x6C  // 'll
    default: false
    }
  }
}
