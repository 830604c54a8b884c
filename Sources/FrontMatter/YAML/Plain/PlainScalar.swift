/// A text that fills the rest of a line: quoted without escapes, or not quoted and without any mark that
/// could mean something else.
///
/// - Parameter range: not empty, without spaces at its ends.
func plainScalar(_ bytes: Span<UInt8>, _ range: Range<Int>) -> MetadataNode? {
  switch bytes[range.lowerBound] {
  case UInt8(ascii: "\""), UInt8(ascii: "'"): quotedScalar(bytes, range)
  default: unquotedScalar(bytes, range)
  }
}

private func quotedScalar(_ bytes: Span<UInt8>, _ range: Range<Int>) -> MetadataNode? {
  let quote = bytes[range.lowerBound]
  let last = range.upperBound - 1
  guard last > range.lowerBound, bytes[last] == quote else { return nil }
  for index in range.lowerBound + 1..<last where bytes[index] == quote || bytes[index] == UInt8(ascii: "\\") {
    return nil
  }
  let text = plainText(bytes, range.lowerBound + 1..<last)
  return MetadataNode(.scalar(Scalar(text, isQuoted: true)), at: range.lowerBound)
}

private func unquotedScalar(_ bytes: Span<UInt8>, _ range: Range<Int>) -> MetadataNode? {
  guard beginsText(bytes[range.lowerBound]) else { return nil }
  for index in range {
    switch bytes[index] {
    case UInt8(ascii: ":"):
      if index + 1 == range.upperBound || bytes[index + 1] == UInt8(ascii: " ") { return nil }
    case UInt8(ascii: "#"):
      if bytes[index - 1] == UInt8(ascii: " ") { return nil }
    default: break
    }
  }
  return MetadataNode(Scalar(plainText(bytes, range)), at: range.lowerBound)
}

/// A list in brackets on one line.
func plainFlowList(_ bytes: Span<UInt8>, _ range: Range<Int>) -> MetadataNode? {
  let last = range.upperBound - 1
  guard bytes[last] == UInt8(ascii: "]") else { return nil }
  var items: [MetadataNode] = []
  var index = skipSpaces(bytes, from: range.lowerBound + 1)
  while index < last {
    let end = endOfItem(bytes, from: index, to: last)
    guard let item = flowItem(bytes, index..<endOfContent(bytes, from: index, to: end)) else { return nil }
    items.append(item)
    guard end < last else { break }
    index = skipSpaces(bytes, from: end + 1)
    if index == last { return nil }
  }
  return MetadataNode(.list(items), at: range.lowerBound)
}

private func flowItem(_ bytes: Span<UInt8>, _ range: Range<Int>) -> MetadataNode? {
  guard !range.isEmpty else { return nil }
  let isQuoted = bytes[range.lowerBound] == UInt8(ascii: "\"") || bytes[range.lowerBound] == UInt8(ascii: "'")
  if !isQuoted {
    for index in range where isFlowMark(bytes[index]) { return nil }
  }
  return plainScalar(bytes, range)
}

/// The comma behind an item, or the end; a quoted item may hold commas.
private func endOfItem(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
  var index = start
  let quote = bytes[start]
  if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
    index += 1
    while index < end, bytes[index] != quote { index += 1 }
  }
  while index < end, bytes[index] != UInt8(ascii: ",") { index += 1 }
  return index
}

private func skipSpaces(_ bytes: Span<UInt8>, from start: Int) -> Int {
  var index = start
  while bytes[index] == UInt8(ascii: " ") { index += 1 }
  return index
}

/// Whether a text that is not quoted may begin with a byte, whatever follows.
private func beginsText(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x80...: true
  case UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "$"): true
  default: isPlainLetter(byte)
  }
}

private func isFlowMark(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ":"): true
  case UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
  default: false
  }
}
