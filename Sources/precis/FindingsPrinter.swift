import Vocabulary

/// Words findings for people: place, line, what is wrong and what to do.
struct FindingsPrinter {
  var usesColor: Bool

  func text(of findings: [Finding]) -> String {
    findings.map(text).joined()
  }

  private func text(of finding: Finding) -> String {
    let place = finding.location.map { bold("\($0):") + " " } ?? ""
    var lines = [place + label(of: finding.severity) + " " + finding.message.text]
    if let excerpt = finding.excerpt, let location = finding.location { lines += marked(excerpt, location) }
    if let hint = finding.hint { lines.append("  " + styled("hint:", "36") + " " + hint) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func label(of severity: Finding.Severity) -> String {
    switch severity {
    case .error: styled("error:", "1;31")
    case .warning: styled("warning:", "1;33")
    }
  }

  /// The line with its number, and a mark below the place; of a long line, the part around it.
  private func marked(_ excerpt: String, _ location: SourceLocation) -> [String] {
    let number = String(location.line)
    let characters = Array(excerpt.unicodeScalars)
    let start = max(0, min(location.column - 1 - 60, characters.count - 100))
    var shown = String.UnicodeScalarView()
    shown.append(contentsOf: characters[start...].prefix(100).map { $0 == "\t" ? " " : $0 })
    guard characters.count > 0, location.column - 1 <= characters.count else { return [] }
    let gutter = String(repeating: " ", count: number.utf8.count)
    let indent = String(repeating: " ", count: location.column - 1 - start)
    return ["  \(number) | \(printable(String(shown)))", "  \(gutter) | \(indent)" + styled("^", "1;32")]
  }

  /// Control characters in somebody's file must not reach the terminal.
  private func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
  }

  private func bold(_ text: String) -> String { styled(text, "1") }

  private func styled(_ text: String, _ code: String) -> String {
    usesColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
