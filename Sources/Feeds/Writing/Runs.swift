extension [UInt8] {
  mutating func append(text: String) {
    append(contentsOf: text.utf8)
  }

  /// Appends text in whole runs between its special bytes; `replace` writes what stands for one and says
  /// how many bytes of the text that covers.
  ///
  /// Eight bytes are looked at in one step: `specials` gives the highest bit of each that is special.
  @inline(__always)
  mutating func append(
    _ text: Span<UInt8>, specials: (UInt64) -> UInt64, replace: (inout [UInt8], Int) -> Int
  ) {
    var start = 0
    var index = text.firstIndex(from: 0, specials)
    while index < text.count {
      append(run: text, from: start, to: index)
      start = index + replace(&self, index)
      index = text.firstIndex(from: start, specials)
    }
    append(run: text, from: start, to: text.count)
  }

  private mutating func append(run text: Span<UInt8>, from start: Int, to end: Int) {
    guard start < end else { return }
    text.extracting(start..<end).withUnsafeBufferPointer { append(contentsOf: $0) }
  }
}

extension Span<UInt8> {
  @inline(__always)
  fileprivate func firstIndex(from start: Int, _ specials: (UInt64) -> UInt64) -> Int {
    let bytes = bytes
    var index = start
    while index &+ 8 <= count {
      let word = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      let marks = specials(word)
      guard marks == 0 else { return index &+ marks.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < count, specials(.repeating(self[index])) == 0 { index &+= 1 }
    return index
  }
}

/// Tests of eight bytes in one step, which leave the highest bit of each byte that passes.
extension UInt64 {
  /// The bytes below the limit, which is at most 128.
  @inline(__always)
  func bytes(below limit: UInt8) -> UInt64 {
    let sum = (self & .repeating(0x7F)) &+ .repeating(0x80 - limit)
    return ~(sum | self) & .repeating(0x80)
  }

  /// The bytes that are the given one.
  @inline(__always)
  func bytes(_ byte: UInt8) -> UInt64 {
    (self ^ .repeating(byte)).bytes(below: 1)
  }

  @inline(__always)
  fileprivate static func repeating(_ byte: UInt8) -> UInt64 {
    UInt64(byte) &* 0x0101_0101_0101_0101
  }
}
