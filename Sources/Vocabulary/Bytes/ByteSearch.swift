extension Span<UInt8> {
  /// Where a byte stands first from an index on; nil where it does not.
  ///
  /// Most texts hold none of what is looked for, so that eight bytes are tested at a time (Alan Mycroft's test for a
  /// zero among them).
  package func firstIndex(of byte: UInt8, from start: Int = 0) -> Int? {
    let each: UInt64 = 0x0101_0101_0101_0101
    let wanted = UInt64(byte) &* each
    var index = start
    while index + 8 <= count {
      let word = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) ^ wanted
      if (word &- each) & ~word & (each << 7) != 0 { break }
      index += 8
    }
    while index < count, self[index] != byte { index += 1 }
    return index < count ? index : nil
  }
}
