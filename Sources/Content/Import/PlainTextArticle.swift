/// An article as it comes in a plain text: the first line is the title, then may come a block of key
/// points, then paragraphs, and at the end `(Source: NAME)`.
package struct PlainTextArticle: Hashable, Sendable {
  package var title: String
  package var keyPoints: [String]
  package var paragraphs: [String]
  package var source: String?

  /// Reads a text whose lines are paragraphs, or whose paragraphs are separated by blank lines.
  package init(_ text: String) {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(trimmed)[...]
    lines = lines.drop { $0.isEmpty }
    title = lines.popFirst() ?? ""
    lines = lines.drop { $0.isEmpty }
    keyPoints = takeKeyPoints(from: &lines)
    while lines.last?.isEmpty == true { lines.removeLast() }
    source = lines.last.flatMap(sourceName)
    if source != nil { lines.removeLast() }
    paragraphs = joinedParagraphs(lines)
  }
}

private func trimmed(_ line: Substring) -> String {
  let start = line.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
  return String(start.reversed().drop { $0.isWhitespace }.reversed())
}

/// Takes the block that a line such as "▼ Summary" opens; nothing where there is none.
private func takeKeyPoints(from lines: inout ArraySlice<String>) -> [String] {
  guard let opening = lines.first, isSummaryHeading(opening) else { return [] }
  var rest = lines.dropFirst()
  var points: [String] = []
  while let line = rest.first {
    if let point = bulletText(line) {
      points.append(point)
    } else if !line.isEmpty || !points.isEmpty {
      break
    }
    rest.removeFirst()
  }
  guard !points.isEmpty else { return [] }
  lines = rest
  return points
}

private func isSummaryHeading(_ line: String) -> Bool {
  let words = line.drop { !$0.isLetter }.prefix { $0 != ":" }.lowercased()
  return ["summary", "key points"].contains(words.split(separator: " ").joined(separator: " "))
}

/// The text behind a dash or bullet.
private func bulletText(_ line: String) -> String? {
  guard let mark = line.first, "-–—•*‣▪·◦".contains(mark) else { return nil }
  let text = line.dropFirst().drop { $0.isWhitespace }
  return text.isEmpty ? nil : String(text)
}

private func sourceName(_ line: String) -> String? {
  guard line.lowercased().hasPrefix("(source:"), line.hasSuffix(")") else { return nil }
  let name = line.dropFirst(8).dropLast().drop { $0.isWhitespace }
  return name.isEmpty ? nil : trimmed(name)
}

/// Where blank lines separate paragraphs, lines between them are joined; else each line is a paragraph.
private func joinedParagraphs(_ lines: ArraySlice<String>) -> [String] {
  guard lines.contains(where: \.isEmpty) else { return Array(lines) }
  return lines.split(whereSeparator: \.isEmpty).map { $0.joined(separator: " ") }
}
