/// The order of two byte strings: below, at or above zero.
func byteOrder(_ left: RawSpan, _ right: RawSpan) -> Int {
  let shared = min(left.byteCount, right.byteCount)
  var index = 0
  while index + 8 <= shared {
    let (a, b) = (left.word(at: index), right.word(at: index))
    if a != b { return a < b ? -1 : 1 }
    index += 8
  }
  while index < shared {
    let (a, b) = (left.byte(at: index), right.byte(at: index))
    if a != b { return a < b ? -1 : 1 }
    index += 1
  }
  return left.byteCount - right.byteCount
}

func byteOrder(_ left: String, _ right: String) -> Int {
  byteOrder(left.utf8Span.span.bytes, right.utf8Span.span.bytes)
}

extension RawSpan {
  /// Eight bytes, the first of them the most significant, so that numbers are in the order of the bytes.
  func word(at offset: Int) -> UInt64 {
    UInt64(bigEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  func byte(at offset: Int) -> UInt8 {
    unsafeLoad(fromByteOffset: offset, as: UInt8.self)
  }
}
