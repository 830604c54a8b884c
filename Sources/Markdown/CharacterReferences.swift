import CCmark

/// A text in which what HTML writes as `&#8217;` or `&eacute;` is the character itself, as in titles that were
/// exported from where they stood in HTML.
///
/// `&amp;`, `&lt;`, `&gt;` and `&quot;` stay: who writes about HTML means them.
package func resolvingCharacterReferences(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
  var result = ""
  var rest = text[...]
  while let start = rest.firstIndex(of: "&") {
    result += rest[..<start]
    let end = rest[start...].prefix(longest).firstIndex(of: ";").map { rest.index(after: $0) }
    if let end, let character = character(of: rest[start..<end]) {
      result += character
      rest = rest[end...]
    } else {
      result += "&"
      rest = rest[rest.index(after: start)...]
    }
  }
  return result + rest
}

/// Longer than the longest name, `CounterClockwiseContourIntegral`, with its marks.
private let longest = 34

/// Nil for what is no reference, or one that stays.
private func character(of reference: Substring) -> String? {
  let name = reference.dropFirst().dropLast()
  guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }),
    !["amp", "lt", "gt", "quot"].contains(name.lowercased())
  else { return nil }
  let tree = SyntaxTree(parsing: Array(reference.utf8)[...], options: CMARK_OPT_DEFAULT)
  guard let text = tree.root.firstChild?.firstChild, text.next == nil else { return nil }
  let character = String(decoding: text.literal, as: UTF8.self)
  return character == reference ? nil : character
}
