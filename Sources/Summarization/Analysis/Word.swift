/// One word as it is read, letter by letter.
struct Word {
  var key = WordKey()
  /// The first six letters.
  var stem = WordKey()
  /// The key of what stands before an apostrophe: "we" of "we've".
  var base: WordKey?
  var length = 0
  var classes: CharacterClass = []
  var isCapitalized = false
  var isPossessive = false
  private var last: UInt32 = 0
  private var beforeLast: UInt32 = 0
  private var capitals = 0

  private static let stemLength = 6

  @inline(__always)
  mutating func append(_ lowered: UInt32, _ kind: CharacterClass) {
    key.append(lowered)
    if length < Self.stemLength { stem.append(lowered) }
    if kind.contains(.upper) {
      capitals += 1
      if length == 0 { isCapitalized = true }
    }
    length += 1
    classes.formUnion(kind)
    beforeLast = last
    last = lowered
  }
}

extension Word {
  /// What its letters tell that is the same wherever the word stands.
  var shapeTraits: WordTraits {
    var traits: WordTraits = []
    if length >= 4 || classes.contains(.ideograph) { traits.insert(.content) }
    if classes.contains(.digit) { traits.insert(.digits) }
    if classes.contains(.ideograph) { traits.insert(.ideographs) }
    if hasVerbEnding { traits.insert(.verbEnding) }
    return traits
  }

  /// What its letters tell of it in this place.
  var ownTraits: WordTraits {
    var traits: WordTraits = []
    if isCapitalized { traits.insert(.capitalized) }
    if capitals >= 2, !classes.contains(.lower) { traits.insert(.allCapitals) }
    if isPossessive { traits.formUnion([.possessive, .verbEnding]) }
    return traits
  }

  private var hasVerbEnding: Bool {
    switch (beforeLast, last) {
    case (0x65, 0x64): true  // -ed
    case (0x27, 0x74): true  // -n't
    case (0x72, 0x65), (0x76, 0x65), (0x6C, 0x6C): base != nil  // 're, 've, 'll
    case (_, 0x73): length > 3
    default: false
    }
  }
}
