import CCmark

/// What an author wrote in braces behind a heading: `{#id .class}`.
struct HeadingAttributes {
  var id: String?
  var classes: [String] = []
}

/// Takes the attributes out of the headings' text.
func takeAttributes(of headings: [Node], smartPunctuation: Bool) -> [OpaquePointer: HeadingAttributes] {
  var found: [OpaquePointer: HeadingAttributes] = [:]
  for heading in headings {
    guard let text = heading.lastChild, text.type == CMARK_NODE_TEXT else { continue }
    let literal = text.literal
    guard literal.last == UInt8(ascii: "}"), let brace = literal.lastIndex(of: UInt8(ascii: "{")) else {
      continue
    }
    let inner = literal[(brace + 1)...].dropLast()
    let written = smartPunctuation ? withoutSmartPunctuation(inner) : Array(inner)
    guard let attributes = HeadingAttributes(written) else { continue }
    found[heading.pointer] = attributes
    var rest = literal[..<brace]
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    text.setLiteral(rest)
  }
  return found
}

extension HeadingAttributes {
  /// Nil where the braces hold anything but `#id`, `.class` and `key=value`; the last has no use.
  fileprivate init?(_ text: [UInt8]) {
    let parts = text.split(whereSeparator: isBlank)
    guard !parts.isEmpty else { return nil }
    for part in parts {
      let name = String(decoding: part.dropFirst(), as: UTF8.self)
      switch part.first {
      case UInt8(ascii: "#") where !name.isEmpty: id = id ?? name
      case UInt8(ascii: ".") where !name.isEmpty: classes.append(name)
      default: guard part.dropFirst().contains(UInt8(ascii: "=")) else { return nil }
      }
    }
    if id == nil, classes.isEmpty { return nil }
  }
}
