/// The way from libyaml's places, which count characters, to offsets in the file.
///
/// It walks from the place asked for last, since events come in the order of the text.
struct CharacterCursor {
  let start: Int
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private let isASCII: Bool
  private var character = 0
  private var offset: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, isASCII: Bool) {
    self.bytes = bytes
    self.isASCII = isASCII
    start = range.lowerBound
    end = range.upperBound
    offset = start
  }

  mutating func offset(ofCharacter index: Int) -> Int {
    if isASCII { return min(start + index, end) }
    while character < index, offset < end { stepForward() }
    while character > index, offset > start { stepBack() }
    return offset
  }

  private mutating func stepForward() {
    repeat { offset += 1 } while offset < end && isContinuation(bytes[offset])
    character += 1
  }

  private mutating func stepBack() {
    repeat { offset -= 1 } while offset > start && isContinuation(bytes[offset])
    character -= 1
  }

  private func isContinuation(_ byte: UInt8) -> Bool {
    byte & 0xC0 == 0x80
  }
}
