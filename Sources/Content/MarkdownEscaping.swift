/// A paragraph of plain text in Markdown (CommonMark 0.30, section 2.4: any ASCII punctuation can be escaped).
func markdownEscaped(_ paragraph: String) -> String {
  var result = ""
  var previous: Character = " "
  let characters = Array(paragraph)
  for (index, character) in characters.enumerated() {
    let next = index + 1 < characters.count ? characters[index + 1] : " "
    if isMarkup(character, after: previous, before: next) { result.append("\\") }
    result.append(character)
    previous = character
  }
  return markdownEscapingBlock(result)
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

/// Markdown of one paragraph that is no other block: what opens a heading, quote, list, fence or the like at
/// its start is escaped.
func markdownEscapingBlock(_ text: String) -> String {
  guard let first = text.first else { return text }
  if "#>-+=~|".contains(first) || text.hasPrefix("* ") || text.hasPrefix("```") { return "\\" + text }
  let digits = text.prefix { $0.isASCII && $0.isNumber }
  let mark = text.dropFirst(digits.count).first
  guard !digits.isEmpty, mark == "." || mark == ")" else { return text }
  return digits + "\\" + text.dropFirst(digits.count)
}
