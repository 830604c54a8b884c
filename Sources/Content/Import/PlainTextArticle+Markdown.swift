package import Vocabulary

extension PlainTextArticle {
  /// The article as Markdown with YAML front matter.
  ///
  /// What would mean markup is escaped, so that the page shows the text as it was.
  package func markdown(date: Timestamp) -> String {
    var lines = ["---", "title: \(quoted(title))", "date: \(date.day)"]
    if !keyPoints.isEmpty { lines += ["summary:"] + keyPoints.map { "  - \(quoted($0))" } }
    if let source { lines.append("source: \(quoted(source))") }
    lines.append("---")
    return lines.joined(separator: "\n") + "\n" + paragraphs.map { "\n\(escaped($0))\n" }.joined()
  }

  /// The name that its file should have.
  package var fileName: String {
    let name = slug(of: title)
    return (name.isEmpty ? "article" : name) + ".md"
  }
}

extension Timestamp {
  fileprivate var day: String {
    "\(padded(fields.year, to: 4))-\(padded(fields.month, to: 2))-\(padded(fields.day, to: 2))"
  }
}

/// A double-quoted scalar (YAML 1.2, section 7.3.1).
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": result += "\\\(scalar)"
    case _ where scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value || 0x2028...0x2029 ~= scalar.value:
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

/// A paragraph of plain text in Markdown (CommonMark 0.30, section 2.4: any ASCII punctuation can be escaped).
private func escaped(_ paragraph: String) -> String {
  var result = ""
  var previous: Character = " "
  let characters = Array(paragraph)
  for (index, character) in characters.enumerated() {
    let next = index + 1 < characters.count ? characters[index + 1] : " "
    if isMarkup(character, after: previous, before: next) { result.append("\\") }
    result.append(character)
    previous = character
  }
  return escapedStart(result)
}

private func isMarkup(_ character: Character, after previous: Character, before next: Character) -> Bool {
  switch character {
  case "\\", "*", "`", "[", "]": true
  case "_": !(previous.isLetter || previous.isNumber) || !(next.isLetter || next.isNumber)
  case "<": next.isLetter || next == "/" || next == "!" || next == "?"
  case "&": next.isLetter || next == "#"
  default: false
  }
}

/// What opens a block at the start of a line: headings, quotes, lists, breaks and underlines.
private func escapedStart(_ text: String) -> String {
  guard let first = text.first else { return text }
  if "#>-+=~|".contains(first) { return "\\" + text }
  let digits = text.prefix { $0.isASCII && $0.isNumber }
  let mark = text.dropFirst(digits.count).first
  guard !digits.isEmpty, mark == "." || mark == ")" else { return text }
  return digits + "\\" + text.dropFirst(digits.count)
}
