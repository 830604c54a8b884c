/// Ten digits of base 32.
func fingerprint(of bytes: [UInt8]) -> String {
  let hash = hash(of: bytes[...])
  let digits = (0..<10).map { base32Digits[Int(hash >> ($0 * 5) & 31)] }
  return String(decoding: digits, as: UTF8.self)
}

/// FNV-1a of 64 bits (Fowler, Noll and Vo, draft-eastlake-fnv), its highest bits mixed into the lowest.
func hash(of bytes: ArraySlice<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  return hash ^ hash >> 50
}

/// Names keep their meaning where case does not count.
private let base32Digits = Array("0123456789abcdefghijklmnopqrstuv".utf8)
