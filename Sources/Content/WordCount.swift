/// Words of a text, for its reading time: runs without white space, and two ideographs or kana for one.
///
/// Eight bytes are looked at together, each with a flag in its highest bit.
func countWords(in text: Span<UInt8>) -> Int {
  var (words, ideographs, index) = (0, 0, 0)
  /// The flag of the byte before, where the first of the next eight has its own.
  var previous: UInt64 = 0
  while index < text.count {
    let word = eightBytes(of: text, at: index)
    let letters = ((word & ~flags) &+ 0x5F5F_5F5F_5F5F_5F5F | word) & flags
    words += (letters & ~(letters << 8 | previous)).nonzeroBitCount
    previous = letters >> 56
    if word & flags != 0 {
      for place in index..<min(index + 8, text.count) where 0xE3...0xE9 ~= text[place] { ideographs += 1 }
    }
    index += 8
  }
  return words + ideographs / 2
}

private let flags: UInt64 = 0x8080_8080_8080_8080

/// The first of them the least significant; spaces behind the end.
private func eightBytes(of text: Span<UInt8>, at index: Int) -> UInt64 {
  if index + 8 <= text.count {
    return UInt64(littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }
  var word: UInt64 = 0
  for place in index..<text.count { word |= UInt64(text[place]) << (8 * (place - index)) }
  return word
}
