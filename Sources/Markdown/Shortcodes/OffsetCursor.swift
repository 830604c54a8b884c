import Vocabulary

/// Finds the places of offsets, which come in their order, in time linear in the text.
struct OffsetCursor {
  private let source: SourceText
  private var offset: Int
  private var line: Int
  private var lineStart: Int

  /// - Parameter offset: what is asked for comes behind it.
  init(source: SourceText, offset: Int) {
    self.source = source
    self.offset = offset
    line = 1 + source.bytes[..<offset].count { $0 == 0x0A }
    lineStart = (source.bytes[..<offset].lastIndex(of: 0x0A) ?? -1) + 1
  }

  mutating func place(of wanted: Int) -> (location: SourceLocation, excerpt: String) {
    while offset < wanted, let end = source.bytes[offset..<wanted].firstIndex(of: 0x0A) {
      line += 1
      lineStart = end + 1
      offset = lineStart
    }
    offset = max(offset, wanted)
    let counted = source.bytes[lineStart..<wanted].prefix(1000)
    let column = wanted - lineStart - counted.count { $0 & 0xC0 == 0x80 }
    return (SourceLocation(path: source.path, line: line, column: column + 1), shownLine(wanted))
  }

  /// A line of many shortcodes is not copied for each of them.
  private func shownLine(_ wanted: Int) -> String {
    wanted - lineStart < 2000 ? source.excerpt(at: wanted) : ""
  }
}
