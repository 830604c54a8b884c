package import Vocabulary

extension PlainTextArticle {
  /// The article as Markdown with YAML front matter.
  ///
  /// What would mean markup is escaped, so that the page shows the text as it was.
  package func markdown(date: Timestamp) -> String {
    var lines = ["---", "title: \(quoted(title))", "date: \(date.day)"]
    if !keyPoints.isEmpty { lines += ["summary:"] + keyPoints.map { "  - \(quoted(markdownEscaped($0)))" } }
    if let source { lines.append("source: \(quoted(source))") }
    lines.append("---")
    return lines.joined(separator: "\n") + "\n" + paragraphs.map { "\n\(markdownEscaped($0))\n" }.joined()
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
