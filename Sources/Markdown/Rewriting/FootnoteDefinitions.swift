import CCmark

/// A line `[^label]: text`, which is rewritten as `+   text`: what follows belongs to a list item by the same
/// rules as to a footnote, so that cmark finds where it ends.
struct FootnoteDefinition {
  /// Counted from 0.
  var line: Int
  var label: [UInt8]
  /// The bytes before the bracket, from the line's beginning.
  var prefix: Range<Int>
  var textStart: Int
}

/// The lines that look like definitions, in containers or out of them.
func footnoteDefinitions(in lines: SourceLines) -> [FootnoteDefinition] {
  (0..<lines.count).compactMap { line in
    let content = lines.content(line)
    let start = endOfContainerPrefix(in: lines.text.span, content)
    guard let label = footnoteLabel(in: lines.text.span, start..<content.upperBound),
      label.upperBound + 1 < content.upperBound, lines.text[label.upperBound + 1] == UInt8(ascii: ":")
    else { return nil }
    return FootnoteDefinition(
      line: line, label: Array(lines.text[label]), prefix: content.lowerBound..<start,
      textStart: label.upperBound + 2)
  }
}

/// The label of `[^label]` at the beginning of a range.
func footnoteLabel(in text: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
  guard range.count > 3, text[range.lowerBound] == UInt8(ascii: "["),
    text[range.lowerBound + 1] == UInt8(ascii: "^")
  else {
    return nil
  }
  let start = range.lowerBound + 2
  var end = start
  while end < range.upperBound, text[end] != UInt8(ascii: "]") {
    guard text[end] > 0x20, end - start < 1000 else { return nil }
    end += 1
  }
  return end > start && end < range.upperBound ? start..<end : nil
}

/// Where white space and the markers of quotes and lists end at the beginning of a line.
private func endOfContainerPrefix(in text: Span<UInt8>, _ line: Range<Int>) -> Int {
  var index = line.lowerBound
  while index < line.upperBound {
    switch text[index] {
    case 0x20, 0x09, UInt8(ascii: ">"): index += 1
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      guard index + 1 < line.upperBound, isBlank(text[index + 1]) else { return index }
      index += 2
    case 0x30...0x39:
      var end = index
      while end < line.upperBound, end - index < 9, 0x30...0x39 ~= text[end] { end += 1 }
      guard end + 1 < line.upperBound, text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")"),
        isBlank(text[end + 1])
      else { return index }
      index = end + 2
    default: return index
    }
  }
  return index
}

extension RewrittenText {
  /// The text with definitions as list items.
  static func rewriting(_ definitions: [FootnoteDefinition], in lines: SourceLines) -> RewrittenText {
    guard !definitions.isEmpty else { return RewrittenText(text: lines.text) }
    var origins = RewrittenText(text: []).allOrigins(lineCount: lines.count)
    var text: [UInt8] = []
    text.reserveCapacity(lines.text.count)
    var copied = 0
    for definition in definitions {
      let line = lines.range(definition.line)
      let content = lines.content(definition.line)
      text += lines.text[copied..<definition.prefix.upperBound]
      text += "+   ".utf8
      var start = definition.textStart
      while start < content.upperBound, isBlank(lines.text[start]) { start += 1 }
      if start == content.upperBound { text.append(UInt8(ascii: "#")) }
      text += lines.text[start..<line.upperBound]
      origins[definition.line].shift = start - definition.prefix.upperBound - 4
      copied = line.upperBound
    }
    text += lines.text[copied...]
    return RewrittenText(text: text, origins: origins)
  }
}

/// The list items that cmark made of rewritten definitions: nil where a line became something else, such as
/// code.
func footnoteItems(of definitions: [FootnoteDefinition], in tree: borrowing SyntaxTree) -> [Node?] {
  var lineNumbers: [Int: Int] = [:]
  for (number, definition) in definitions.enumerated() { lineNumbers[definition.line + 1] = number }
  var items = [Node?](repeating: nil, count: definitions.count)
  tree.forEachEvent { node, isEntering in
    guard isEntering, node.type == CMARK_NODE_ITEM, let number = lineNumbers[node.line],
      node.column == definitions[number].prefix.count + 1
    else { return }
    items[number] = node
  }
  return items
}
