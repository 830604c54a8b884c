import Vocabulary

/// Reads YAML that is broken in single lines such as `title: The harbour: a story`, whose value other generators
/// take for the text that it is meant to be; nil where there is more to it.
///
/// Each entry is read by itself, and one that cannot be is a text and a warning.
func recoverYAML(_ source: SourceText, in range: Range<Int>) -> Diagnosed<[MetadataEntry]>? {
  let bytes = source.bytes
  var result = Diagnosed<[MetadataEntry]>([])
  var keys: Set<String> = []
  for entry in topLevelEntries(bytes.span, range) {
    let line = entry.lowerBound..<endOfContent(bytes.span, from: entry.lowerBound, to: entry.upperBound)
    let read: [MetadataEntry]
    do throws(Problem) {
      let parsed = try parseYAML(bytes, in: entry)
      guard parsed.problems.isEmpty else { return nil }
      read = parsed.entries
    } catch {
      let isOneLine = nextLine(bytes.span, from: entry.lowerBound) >= entry.upperBound
      guard isOneLine, headerKey(bytes.span, line) != nil, isPlain(bytes[line]) else { return nil }
      read = [headerEntry(bytes, line)]
      result.findings.append(
        source.finding(.warning, at: error.offset, error.message, hint: "put the value in quotes"))
    }
    for item in read where !keys.insert(item.key).inserted { return nil }
    result.value += read
  }
  return result
}

/// The lines of a block in runs that begin with one that is not indented.
private func topLevelEntries(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
  var entries: [Range<Int>] = []
  var line = range.lowerBound
  while line < range.upperBound {
    let next = min(nextLine(bytes, from: line), range.upperBound)
    let startsEntry =
      !isWhiteSpace(bytes[line]) && bytes[line] != UInt8(ascii: "-") && bytes[line] != UInt8(ascii: "#")
    if startsEntry || entries.isEmpty {
      entries.append(line..<next)
    } else {
      entries[entries.count - 1] = entries[entries.count - 1].lowerBound..<next
    }
    line = next
  }
  return entries
}

/// Whether the value is not one that was begun with a quotation mark or bracket.
private func isPlain(_ line: ArraySlice<UInt8>) -> Bool {
  guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
    let first = line[(colon + 1)...].first(where: { !isWhiteSpace($0) })
  else { return false }
  return !"\"'[{&*!|>%@`".utf8.contains(first)
}
