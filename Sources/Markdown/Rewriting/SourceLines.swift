/// The lines of a text as cmark counts them.
struct SourceLines {
  let text: [UInt8]
  /// Where each line begins, and the end of the text.
  private let starts: [Int]

  init(_ text: [UInt8]) {
    self.text = text
    starts = lineStarts(of: text.span)
  }
}

extension SourceLines {
  var count: Int { starts.count - 1 }

  /// A line, counted from 0, with its ending.
  func range(_ line: Int) -> Range<Int> {
    starts[line]..<starts[line + 1]
  }

  /// A line without its ending.
  func content(_ line: Int) -> Range<Int> {
    let range = range(line)
    var end = range.upperBound
    while end > range.lowerBound, isLineEnd(text[end - 1]) { end -= 1 }
    return range.lowerBound..<end
  }
}

func isLineEnd(_ byte: UInt8) -> Bool {
  byte == 0x0A || byte == 0x0D
}

func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09
}

private func lineStarts(of text: Span<UInt8>) -> [Int] {
  var starts = [0]
  var index = 0
  while index < text.count {
    let byte = text[index]
    index += 1
    guard isLineEnd(byte) else { continue }
    if byte == 0x0D, index < text.count, text[index] == 0x0A { index += 1 }
    starts.append(index)
  }
  if starts.last != text.count { starts.append(text.count) }
  return starts
}

extension ArraySlice<UInt8> {
  /// Without the spaces and tabs at both ends.
  var trimmed: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, isBlank(first) { slice.removeFirst() }
    while let last = slice.last, isBlank(last) { slice.removeLast() }
    return slice
  }
}
