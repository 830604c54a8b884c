import CCmark
import Vocabulary

/// Writes blocks of code in HTML: with classes where their language is known, and so that a keyboard can scroll
/// those with long lines.
///
/// - Returns: The insertions that now stand in the place of the blocks, which are numbered from `start`.
func writeCode(_ blocks: [Node], highlights: Bool, from start: Int, at location: SourceLocation)
  -> [Insertion]
{
  var insertions: [Insertion] = []
  for block in blocks {
    let info = block.fenceInfo
    let grammar = highlights ? Grammar.named(languageName(of: info)) : nil
    let html = block.withLiteral { code in
      let code = Span(_unsafeElements: code)
      return grammar != nil || hasLongLine(code) ? codeHTML(code, info: info, grammar) : nil
    }
    guard let html else { continue }
    let node = Node.block(.shortcode, opening: "i\(start + insertions.count)")
    node.insert(before: block)
    block.remove()
    insertions.append(Insertion(before: html, location: location, excerpt: "", written: ([], [])))
  }
  return insertions
}

/// The language that a fence names, in one of the ways in which generators let authors say more than that.
private func languageName(of info: String) -> String {
  let word = info.drop { "{. ".contains($0) }.prefix { !" \t,{}:;".contains($0) }
  return word.lowercased()
}

/// As cmark writes it, but for the classes.
private func codeHTML(_ code: Span<UInt8>, info: String, _ grammar: Grammar?) -> [UInt8] {
  var html = Array("<pre".utf8)
  if hasLongLine(code) { html += Array(" tabindex=\"0\"".utf8) }
  html += Array("><code".utf8)
  if let language = info.split(whereSeparator: { $0 == " " || $0 == "\t" }).first {
    html += Array(" class=\"language-".utf8)
    html.append(escaping: String(language))
    html.append(UInt8(ascii: "\""))
  }
  html.append(UInt8(ascii: ">"))
  if let grammar {
    var highlighter = Highlighter(grammar)
    highlighter.write(code)
    html += highlighter.html
  } else {
    html.append(escaping: code)
  }
  return html + Array("</code></pre>".utf8)
}

/// Longer than what a narrow page shows.
private func hasLongLine(_ code: Span<UInt8>) -> Bool {
  var length = 0
  for index in code.indices {
    length = code[index] == 0x0A ? 0 : length + 1
    if length > 72 { return true }
  }
  return false
}
