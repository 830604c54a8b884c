import Vocabulary

/// Finds the places of nodes, which come in the order of the text, in time linear in the text.
struct LineCursor {
  private let source: SourceText
  private let bodyOffset: Int
  private let linesBeforeBody: Int
  private var line = 1
  private var lineStart: Int
  /// Of the line that a place was last asked of; many links can stand in one.
  private var excerpt: (line: Int, text: String)?

  private let text: RewrittenText
  /// Where in its line the text that was last looked for ends.
  private var found: (line: Int, end: Int, lineEnd: Int)?

  /// Nodes have their places in a text that may have been rewritten.
  init(source: SourceText, bodyOffset: Int, of text: RewrittenText = RewrittenText(text: [])) {
    self.source = source
    self.bodyOffset = bodyOffset
    self.text = text
    linesBeforeBody = source.bytes[..<bodyOffset].count { $0 == UInt8(ascii: "\n") }
    lineStart = bodyOffset
  }

  mutating func finding(at node: Node, _ message: Finding.Message, hint: String) -> Finding {
    let (location, excerpt) = place(of: node, withExcerpt: true)
    return Finding(.warning, at: location, message, hint: hint, excerpt: excerpt)
  }

  /// Where a node begins, and if it is asked for the line that it begins in.
  mutating func place(of node: Node, withExcerpt: Bool) -> (SourceLocation, excerpt: String) {
    let origin = text.origin(ofLine: node.line)
    advance(to: origin.line)
    return (location(atByte: max(node.column + origin.shift, 1) - 1), withExcerpt ? currentExcerpt() : "")
  }

  /// Where a text stands in a line, behind where it was last found.
  mutating func place(ofLine number: Int, holding wanted: String) -> (SourceLocation, excerpt: String) {
    advance(to: text.origin(ofLine: number).line)
    var start = lineStart
    let end: Int
    if let found, found.line == line {
      (start, end) = (found.end, found.lineEnd)
    } else {
      end = source.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? source.bytes.count
    }
    let offset = source.bytes[start..<end].range(of: Array(wanted.utf8))
    found = (line, offset?.upperBound ?? end, end)
    return (location(atByte: (offset?.lowerBound ?? lineStart) - lineStart), currentExcerpt())
  }
}

extension LineCursor {
  var bodyStart: SourceLocation {
    SourceLocation(path: source.path, line: linesBeforeBody + 1)
  }

  private func location(atByte offset: Int) -> SourceLocation {
    SourceLocation(path: source.path, line: linesBeforeBody + line, column: scalars(before: offset) + 1)
  }

  private mutating func currentExcerpt() -> String {
    if let excerpt, excerpt.line == line { return excerpt.text }
    let text = source.excerpt(at: lineStart)
    excerpt = (line, text)
    return text
  }

  private mutating func advance(to target: Int) {
    if target < line {
      line = 1
      lineStart = bodyOffset
    }
    while line < target, let end = source.bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) {
      lineStart = end + 1
      line += 1
    }
  }

  /// Past a length that no reader counts to, bytes count as characters, so that the columns of many nodes
  /// in one long line do not take quadratic time.
  private func scalars(before byteCount: Int) -> Int {
    let counted = source.bytes[lineStart...].prefix(min(byteCount, 1000))
    return byteCount - counted.count { $0 & 0xC0 == 0x80 }
  }
}
