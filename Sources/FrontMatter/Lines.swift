/// The first byte of the line behind the one that `start` is in.
func nextLine(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int {
  var index = start
  while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
  return min(index + 1, bytes.count)
}

/// The end of a line's text, without trailing white space and line ending.
func endOfContent(_ bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
  var end = end
  while end > start, isWhiteSpace(bytes[end - 1]) { end -= 1 }
  return end
}

/// A short line's text; longer ones are of no interest here and are cut.
func lineContent(of bytes: borrowing Span<UInt8>, from start: Int) -> String {
  let limit = min(start + 256, bytes.count)
  var end = start
  while end < limit, bytes[end] != UInt8(ascii: "\n") { end += 1 }
  end = endOfContent(bytes, from: start, to: end)
  return bytes.extracting(start..<end).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
}

/// The start of the next line where nothing else stands on this one, and otherwise `start`.
func restOfBlankLine(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int {
  let next = nextLine(bytes, from: start)
  return endOfContent(bytes, from: start, to: next) == start ? next : start
}

func isWhiteSpace(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x20, 0x09, 0x0A, 0x0D: true
  default: false
  }
}
