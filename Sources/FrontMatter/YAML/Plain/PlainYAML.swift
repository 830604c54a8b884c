/// Reads YAML of the plain kind that most articles have: lines of `key: value`, where a value is a text on
/// the same line or a list of such texts.
///
/// It is ten times as fast as libyaml, and gives nil for whatever it is not sure of, so that libyaml stays
/// the judge; where it gives entries they are libyaml's, places included.
///
/// - Parameter range: a part that is known to be UTF-8.
func parsePlainYAML(_ bytes: Span<UInt8>, in range: Range<Int>) -> [MetadataEntry]? {
  var entries: [MetadataEntry] = []
  entries.reserveCapacity(8)
  var index = range.lowerBound
  while index < range.upperBound {
    guard let line = PlainLine(bytes, from: index, to: range.upperBound) else { return nil }
    index = line.next
    if line.isBlank || bytes[line.start] == UInt8(ascii: "#") { continue }
    guard entries.count < plainEntryLimit, let colon = colon(in: bytes, line) else { return nil }
    let key = plainText(bytes, line.start..<colon)
    guard !entries.contains(where: { $0.key == key }),
      let value = value(in: bytes, behind: colon, of: line, continuingAt: &index, to: range.upperBound)
    else { return nil }
    entries.append(MetadataEntry(key: key, keyOffset: line.start, value: value))
  }
  return entries
}

/// A longer mapping would make the search for duplicate keys slow.
private let plainEntryLimit = 64

/// The colon behind a key of letters, digits, hyphens and underscores at the start of a line.
private func colon(in bytes: Span<UInt8>, _ line: PlainLine) -> Int? {
  var index = line.start
  guard isPlainLetter(bytes[index]) else { return nil }
  let limit = min(line.end, line.start + 128)
  while index < limit, isKeyByte(bytes[index]) { index += 1 }
  return index < limit && bytes[index] == UInt8(ascii: ":") ? index : nil
}

private func value(
  in bytes: Span<UInt8>, behind colon: Int, of line: PlainLine, continuingAt index: inout Int, to end: Int
) -> MetadataNode? {
  var start = colon + 1
  if start == line.end { return emptyOrList(in: bytes, behind: start, continuingAt: &index, to: end) }
  guard bytes[start] == UInt8(ascii: " ") else { return nil }
  while bytes[start] == UInt8(ascii: " ") { start += 1 }
  if bytes[start] == UInt8(ascii: "[") { return plainFlowList(bytes, start..<line.end) }
  return plainScalar(bytes, start..<line.end)
}

/// What belongs to a key with nothing behind it: the list on the lines below, or else nothing.
private func emptyOrList(
  in bytes: Span<UInt8>, behind start: Int, continuingAt index: inout Int, to end: Int
) -> MetadataNode? {
  var items: [MetadataNode] = []
  var first: Int?
  var indentation = 0
  while index < end, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "-") {
    guard let line = PlainLine(bytes, from: index, to: end), let dash = dash(in: bytes, line),
      let item = plainScalar(bytes, dash + 2..<line.end)
    else { return nil }
    if first == nil { indentation = dash - line.start }
    guard dash - line.start == indentation else { return nil }
    first = first ?? dash
    items.append(item)
    index = line.next
  }
  guard let first else { return MetadataNode(.null, at: start) }
  return MetadataNode(.list(items), at: first)
}

/// The dash of a list's item that has a text one space behind it.
private func dash(in bytes: Span<UInt8>, _ line: PlainLine) -> Int? {
  var index = line.start
  while index < line.end, bytes[index] == UInt8(ascii: " ") { index += 1 }
  guard index + 2 < line.end, bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: " ") else {
    return nil
  }
  return bytes[index + 2] == UInt8(ascii: " ") ? nil : index
}
