/// A body's text as cmark is given it: the author's, with some lines written differently, so that cells of
/// tables and footnotes become blocks that cmark knows.
struct RewrittenText {
  var text: [UInt8]
  /// Where each line comes from; nil where the text is the author's own.
  var origins: [LineOrigin]?
}

/// Where a line of a rewritten text comes from.
struct LineOrigin {
  /// Counted from 1 in the author's text.
  var line: Int
  /// What is added to a column to get the author's.
  var shift = 0
}

extension RewrittenText {
  func origin(ofLine line: Int) -> LineOrigin {
    guard let origins, line >= 1, line <= origins.count else { return LineOrigin(line: line) }
    return origins[line - 1]
  }

  /// As a rewriting of what the text itself was written from, whose lines are given by theirs.
  func composed(withLines lines: [Int]?) -> RewrittenText {
    guard let lines else { return self }
    func origin(_ line: Int) -> Int {
      lines.indices.contains(line - 1) ? lines[line - 1] : lines.last ?? line
    }
    let origins = origins.map { $0.map { LineOrigin(line: origin($0.line), shift: $0.shift) } }
    return RewrittenText(text: text, origins: origins ?? lines.map { LineOrigin(line: $0) })
  }

  /// Of a text with the given number of lines, all of them.
  func allOrigins(lineCount: Int) -> [LineOrigin] {
    origins ?? (0..<lineCount).map { LineOrigin(line: $0 + 1) }
  }
}
