import TOMLKit
import Vocabulary

/// Reads the TOML of a part of a file.
///
/// Values are the library's; their places, their order and the text of numbers and dates come from the file.
func parseTOML(_ bytes: [UInt8], in range: Range<Int>) throws(Problem) -> Parsed {
  try checkText(bytes, in: range)
  var scanner = TOMLScanner(bytes, in: range)
  try scanner.scan()
  let table: TOMLTable
  do {
    table = try TOMLTable(string: String(decoding: bytes[range], as: UTF8.self))
  } catch {
    throw scanner.duplicate.map { Problem($0, in: bytes) } ?? Problem(error, in: bytes, at: range)
  }
  // The library never frees a table that it parsed; this frees all but its shell.
  defer { table.clear() }
  return Parsed(entries: TOMLReader(bytes: bytes).entries(of: table, scanner.outline))
}

private struct TOMLReader {
  let bytes: [UInt8]

  func entries(of table: TOMLTable, _ outline: TOMLOutline) -> [MetadataEntry] {
    keys(of: table, outline).compactMap { key in
      table[key].map { value in
        let place = outline.entries[key] ?? TOMLOutline(keyOffset: outline.keyOffset, range: outline.range)
        return MetadataEntry(key: key, keyOffset: place.keyOffset, value: node(value, place))
      }
    }
  }

  /// The library sorts keys; in the file they may stand with escapes, which the outline does not resolve.
  private func keys(of table: TOMLTable, _ outline: TOMLOutline) -> [String] {
    let written = outline.keys
    return written.count == table.count && written.allSatisfy { table[$0] != nil } ? written : table.keys
  }

  private func node(_ value: any TOMLValueConvertible, _ place: TOMLOutline) -> MetadataNode {
    MetadataNode(content(value, place), at: place.range.lowerBound)
  }

  private func content(_ value: any TOMLValueConvertible, _ place: TOMLOutline) -> MetadataNode.Content {
    switch value.type {
    case .table: .mapping(value.table.map { entries(of: $0, place) } ?? [])
    case .array: .list(value.array.map { items(of: $0, place) } ?? [])
    case .string: .scalar(Scalar(value.string ?? "", isQuoted: true))
    case .bool, .int, .double, .date, .time, .dateTime: .scalar(Scalar(written(value, place)))
    }
  }

  private func items(of array: TOMLArray, _ outline: TOMLOutline) -> [MetadataNode] {
    let isKnown = outline.items.count == array.count
    return (0..<array.count).map { node(array[$0], isKnown ? outline.items[$0] : outline) }
  }

  private func written(_ value: any TOMLValueConvertible, _ place: TOMLOutline) -> String {
    let text = String(decoding: bytes[place.range], as: UTF8.self)
    return text.isEmpty || !place.isLeaf ? value.debugDescription : text
  }
}

extension TOMLOutline {
  fileprivate var isLeaf: Bool { entries.isEmpty && items.isEmpty }
}

extension Problem {
  fileprivate init(_ error: any Error, in bytes: [UInt8], at range: Range<Int>) {
    guard let error = error as? TOMLParseError else {
      self.init(at: range.lowerBound, "this is no valid TOML: \(String(describing: error))")
      return
    }
    let begin = error.source.begin
    self.init(
      at: place(line: begin.line, column: begin.column, in: bytes, range),
      "this is no valid TOML: \(plainWords(error.description))", hint: advice(on: error.description))
  }
}

private func plainWords(_ description: String) -> String {
  let words = description.split(separator: ": ", maxSplits: 1)
  guard words.count == 2, words[0].hasPrefix("Error while parsing ") else { return description }
  return "\(words[1]), in a \(words[0].dropFirst("Error while parsing ".count))"
}

private func advice(on description: String) -> String? {
  if description.contains("saw ':'") { return "write 'key = value', with text in double quotes" }
  if description.contains("could not determine value type") { return "put text in double quotes" }
  return nil
}

/// The offset of a place that is counted in lines and characters from the start of the text.
private func place(line: Int, column: Int, in bytes: [UInt8], _ range: Range<Int>) -> Int {
  var offset = range.lowerBound
  for _ in 1..<max(line, 1) {
    guard let newline = bytes[offset..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) else { break }
    offset = newline + 1
  }
  for _ in 1..<max(column, 1) where offset < range.upperBound && bytes[offset] != UInt8(ascii: "\n") {
    offset += 1
    while offset < range.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
  }
  return offset
}
