extension TemplateParser {
  /// The text up to a tag, without the white space that the tags on both sides take away.
  ///
  /// As in Jinja2 with `trim_blocks` and `lstrip_blocks`: a statement or comment takes the blanks before it
  /// where nothing else stands on its line, and the line break behind it; a hyphen takes all white space
  /// on its side, a plus sign none.
  mutating func text(until opener: Int) -> Node? {
    let start = position
    let end = start < opener ? endOfText(from: start, before: opener) : start
    guard start < end else { return nil }
    return Node(kind: .text(withPlainLineBreaks(start..<end)), offset: start)
  }

  private func endOfText(from start: Int, before opener: Int) -> Int {
    guard opener < bytes.count else { return opener }
    let control = opener + 2 < bytes.count ? bytes[opener + 2] : 0
    if control == UInt8(ascii: "-") { return endWithoutSpace(from: start, before: opener) { $0.isSpace } }
    guard bytes[opener + 1] != UInt8(ascii: "{"), control != UInt8(ascii: "+") else { return opener }
    let end = endWithoutSpace(from: start, before: opener) { $0.isSpace && $0 != UInt8(ascii: "\n") }
    let isLineStart = end == 0 || bytes[end - 1] == UInt8(ascii: "\n")
    return isLineStart ? end : opener
  }

  private func endWithoutSpace(from start: Int, before opener: Int, _ isSpace: (UInt8) -> Bool) -> Int {
    var end = opener
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return end
  }

  private func withPlainLineBreaks(_ range: Range<Int>) -> [UInt8] {
    let text = bytes[range]
    guard text.contains(UInt8(ascii: "\r")) else { return Array(text) }
    return range.filter { bytes[$0] != UInt8(ascii: "\r") || $0 + 1 == bytes.count || bytes[$0 + 1] != 0x0A }
      .map { bytes[$0] }
  }

  /// Leaves out the white space behind a tag.
  mutating func skipSpace(control: UInt8?, isStatement: Bool) {
    if control == UInt8(ascii: "-") {
      while position < bytes.count, bytes[position].isSpace { position += 1 }
    } else if isStatement, control != UInt8(ascii: "+") {
      if bytes[position...].starts(with: [0x0D, 0x0A]) {
        position += 2
      } else if position < bytes.count, bytes[position] == UInt8(ascii: "\n") {
        position += 1
      }
    }
  }
}
