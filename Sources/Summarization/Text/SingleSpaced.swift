/// The text of a range with each run of white space as one space.
func singleSpaced(_ text: Span<UInt8>, _ range: Range<Int>, without cuts: ArraySlice<Range<Int>>) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(range.count)
  var start = range.lowerBound
  for cut in cuts {
    appendSingleSpaced(text, start..<cut.lowerBound, to: &bytes)
    start = cut.upperBound
  }
  appendSingleSpaced(text, start..<range.upperBound, to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

private func appendSingleSpaced(_ text: Span<UInt8>, _ range: Range<Int>, to bytes: inout [UInt8]) {
  let characters = Characters()
  var run = range.lowerBound
  var index = run
  var isAfterSpace = bytes.last == 0x20
  while index < range.upperBound {
    if (0x21..<0x7F).contains(text[index]) {
      isAfterSpace = false
      index += 1
      continue
    }
    let scalar = text.scalar(at: index)
    let next = min(index + scalar.width, range.upperBound)
    let isSpace = characters.classOf(scalar.value).contains(.space)
    if isSpace, isAfterSpace || scalar.value != 0x20 {
      bytes.append(text, run..<index)
      if !isAfterSpace { bytes.append(0x20) }
      run = next
    }
    isAfterSpace = isSpace
    index = next
  }
  bytes.append(text, run..<range.upperBound)
}

extension [UInt8] {
  fileprivate mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    text.extracting(range).withUnsafeBufferPointer { append(contentsOf: $0) }
  }
}

/// The text with a capital, unless its first word is written small on purpose: iPhone, page.url.
func capitalized(_ text: String) -> String {
  guard let first = text.first, first.isLowercase else { return text }
  if let second = text.dropFirst().first, second.isUppercase { return text }
  if text.prefix(while: { $0 != " " }).dropLast().contains(where: { $0 == "." || $0 == "_" }) { return text }
  return first.uppercased() + text.dropFirst()
}
