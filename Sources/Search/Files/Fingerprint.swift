/// Ten digits of base 32 (FNV-1a, 64 bit; Fowler, Noll and Vo, draft-eastlake-fnv).
func fingerprint(of bytes: [UInt8]) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  hash ^= hash >> 50
  let digits = (0..<10).map { base32Digits[Int(hash >> ($0 * 5) & 31)] }
  return String(decoding: digits, as: UTF8.self)
}

/// Names keep their meaning where case does not count.
private let base32Digits = Array("0123456789abcdefghijklmnopqrstuv".utf8)
