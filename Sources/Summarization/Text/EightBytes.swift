/// Eight bytes of a text at once, of which the first is the lowest.
struct EightBytes {
  private let bytes: UInt64
  /// With capitals as small letters.
  private let lowered: UInt64
  /// How many plain letters it begins with.
  let letterCount: Int

  /// The bytes from a place on, or nil where there are not so many.
  @inline(__always)
  init?(_ text: Span<UInt8>, at start: Int) {
    guard start >= 0, start &+ 8 <= text.count else { return nil }
    bytes = UInt64(littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
    lowered = bytes | Self.each(0x20)
    let plain = lowered & Self.each(0x7F)
    // The highest bit of each byte tells whether it is at least "a", and whether it is beyond "z".
    let isLetter = (plain &+ Self.each(0x1F)) & ~(plain &+ Self.each(0x05)) & ~bytes
    letterCount = (~isLetter & Self.each(0x80)).trailingZeroBitCount >> 3
  }

  @inline(__always)
  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// The first byte that is no letter; there must be one.
  @inline(__always)
  var next: UInt8 { UInt8(truncatingIfNeeded: bytes >> (UInt64(letterCount) &* 8)) }

  /// The classes of the letters before the first that is none.
  @inline(__always)
  var classes: CharacterClass {
    let small = Self.each(0x20) & (1 << (UInt64(letterCount) &* 8) &- 1)
    var classes: CharacterClass = []
    if bytes & small != 0 { classes.insert(.lower) }
    if ~bytes & small != 0 { classes.insert(.upper) }
    return classes
  }

  /// The key of so many letters, from one to eight; what appending them one by one would give.
  @inline(__always)
  func key(ofFirst count: Int) -> WordKey {
    let letters = lowered << (64 &- UInt64(count) &* 8)
    let pairs = (letters & 0x00FF_00FF_00FF_00FF) << 5 ^ (letters >> 8 & 0x00FF_00FF_00FF_00FF)
    let fours = (pairs & 0x0000_FFFF_0000_FFFF) << 10 ^ (pairs >> 16 & 0x0000_FFFF_0000_FFFF)
    return WordKey(bits: (fours & 0xFFFF_FFFF) << 20 ^ fours >> 32)
  }
}
