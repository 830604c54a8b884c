import Vocabulary

/// The lines `Key: value` with which Pelican's articles begin, without anything around them.
///
/// Only where one of them is a title or a date: a text can begin with a word and a colon.
func headerBlock(in bytes: [UInt8], from start: Int) -> FrontMatterBlock? {
  let span = bytes.span
  var line = start
  var isMetadata = false
  while line < span.count {
    let next = nextLine(span, from: line)
    let end = endOfContent(span, from: line, to: next)
    if end == line { break }
    if let key = headerKey(span, line..<end) {
      isMetadata = isMetadata || key == "title" || key == "date"
    } else if line == start || !isIndented(span, line) {
      return nil
    }
    line = next
  }
  return isMetadata ? FrontMatterBlock(format: .header, range: start..<line, bodyOffset: line) : nil
}

/// Reads such lines; all values are texts, and an indented line goes on with the one above.
func parseHeader(_ bytes: [UInt8], in range: Range<Int>) -> Parsed {
  let span = bytes.span
  var entries: [MetadataEntry] = []
  var line = range.lowerBound
  while line < range.upperBound {
    let next = nextLine(span, from: line)
    let content = line..<endOfContent(span, from: line, to: next)
    if headerKey(span, content) != nil {
      entries.append(headerEntry(bytes, content))
    } else if let last = entries.popLast() {
      entries.append(continued(last, with: bytes[content]))
    }
    line = next
  }
  return Parsed(entries: unique(entries))
}

/// A line `key: value` whose value is a text, whatever stands in it.
func headerEntry(_ bytes: [UInt8], _ line: Range<Int>) -> MetadataEntry {
  let colon = bytes[line].firstIndex(of: UInt8(ascii: ":")) ?? line.upperBound
  let value = bytes[min(colon + 1, line.upperBound)..<line.upperBound].drop(while: isWhiteSpace)
  let key = String(decoding: bytes[line.lowerBound..<colon], as: UTF8.self)
  return MetadataEntry(
    key: key, keyOffset: line.lowerBound,
    value: MetadataNode(.scalar(Scalar(String(decoding: value, as: UTF8.self))), at: value.startIndex))
}

/// The key of a line, in lower case.
func headerKey(_ bytes: borrowing Span<UInt8>, _ line: Range<Int>) -> String? {
  var end = line.lowerBound
  while end < line.upperBound, isKey(bytes[end]) { end += 1 }
  guard end > line.lowerBound, end - line.lowerBound < 64, end < line.upperBound,
    bytes[end] == UInt8(ascii: ":"), end + 1 == line.upperBound || isWhiteSpace(bytes[end + 1])
  else { return nil }
  let key = bytes.extracting(line.lowerBound..<end)
  return key.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }.lowercased()
}

private func isKey(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): true
  default: false
  }
}

private func isIndented(_ bytes: borrowing Span<UInt8>, _ line: Int) -> Bool {
  bytes[line] == UInt8(ascii: " ") || bytes[line] == UInt8(ascii: "\t")
}

private func continued(_ entry: MetadataEntry, with line: ArraySlice<UInt8>) -> MetadataEntry {
  guard case .scalar(let scalar) = entry.value.content else { return entry }
  let text = String(decoding: line.drop(while: isWhiteSpace), as: UTF8.self)
  var entry = entry
  entry.value.content = .scalar(Scalar(scalar.text.isEmpty ? text : scalar.text + " " + text))
  return entry
}

private func unique(_ entries: [MetadataEntry]) -> [MetadataEntry] {
  var keys: Set<String> = []
  return entries.filter { keys.insert($0.key).inserted }
}
