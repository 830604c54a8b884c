/// Eight bytes of a text at once, of which the first is the lowest.
struct EightBytes {
  private let bytes: UInt64
  /// With capitals as small letters.
  private let lowered: UInt64
  /// The highest bit of each byte that is a plain letter.
  private let isLetter: UInt64
  /// How many plain letters it begins with.
  let letterCount: Int

  /// How many plain letters and spaces it begins with.
  @inline(__always)
  var letterAndSpaceCount: Int {
    let isOther = ~isLetter & (((lowered ^ Self.each(0x20)) & Self.each(0x7F)) &+ Self.each(0x7F) | bytes)
    return (isOther & Self.each(0x80)).trailingZeroBitCount >> 3
  }

  /// The bytes from a place on, or nil where there are not so many.
  @inline(__always)
  init?(_ text: Span<UInt8>, at start: Int) {
    guard start >= 0, start &+ 8 <= text.count else { return nil }
    bytes = UInt64(littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
    lowered = bytes | Self.each(0x20)
    let plain = lowered & Self.each(0x7F)
    // The highest bit of each byte tells whether it is at least "a", and whether it is beyond "z".
    isLetter = (plain &+ Self.each(0x1F)) & ~(plain &+ Self.each(0x05)) & ~bytes
    letterCount = (~isLetter & Self.each(0x80)).trailingZeroBitCount >> 3
  }

  @inline(__always)
  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// The first byte that is no letter; there must be one.
  @inline(__always)
  var next: UInt8 { UInt8(truncatingIfNeeded: bytes >> (UInt64(letterCount) &* 8)) }

  /// Whether it begins with a word of fewer than eight letters to which nothing belongs that stands behind it.
  @inline(__always)
  var beginsWithShortWord: Bool { letterCount > 0 && endsWord }

  /// Whether a word that these bytes go on with ends among them, after plain letters only.
  @inline(__always)
  var endsWord: Bool {
    guard letterCount < 8 else { return false }
    let next = next
    if next == 0x20 { return true }
    return next < 0x80 && next != 0x27 && next != 0x2D && next != 0x2E && !(0x30...0x39).contains(next)
  }

  /// Whether the first letter is a capital.
  @inline(__always)
  var beginsWithCapital: Bool { bytes & 0x20 == 0 }

  /// The classes of the letters before the first that is none.
  @inline(__always)
  var classes: CharacterClass {
    let small = Self.each(0x20) & (1 << (UInt64(letterCount) &* 8) &- 1)
    var classes: CharacterClass = []
    if bytes & small != 0 { classes.insert(.lower) }
    if ~bytes & small != 0 { classes.insert(.upper) }
    return classes
  }

  /// How many of these letters are capitals.
  @inline(__always)
  var capitalCount: Int {
    (~bytes & Self.each(0x20) & (1 << (UInt64(letterCount) &* 8) &- 1)).nonzeroBitCount
  }

  /// The key of so many letters, from one to eight; what appending them one by one would give.
  @inline(__always)
  func key(ofFirst count: Int) -> WordKey {
    let letters = lowered << (64 &- UInt64(count) &* 8)
    let pairs = (letters & 0x00FF_00FF_00FF_00FF) << 5 ^ (letters >> 8 & 0x00FF_00FF_00FF_00FF)
    let fours = (pairs & 0x0000_FFFF_0000_FFFF) << 10 ^ (pairs >> 16 & 0x0000_FFFF_0000_FFFF)
    return WordKey(bits: (fours & 0xFFFF_FFFF) << 20 ^ fours >> 32)
  }

  /// The key of a word of eight letters and those that these bytes begin with.
  @inline(__always)
  func key(after eight: EightBytes) -> WordKey {
    var whole = eight.key(ofFirst: 8)
    if letterCount > 0 { whole.append(key(ofFirst: letterCount), count: letterCount) }
    return whole
  }
}
