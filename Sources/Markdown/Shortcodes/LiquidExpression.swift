/// A value of Liquid's such as `{{ site.baseurl }}` or `{{ "/tides/" | relative_url }}`.
package struct LiquidExpression: Hashable, Sendable {
  package enum Term: Hashable, Sendable {
    case text(String)
    /// A name with dots.
    case variable(String)
  }

  package struct Filter: Hashable, Sendable {
    package var name: String
    package var argument: Term?
  }

  /// The name of shortcodes that are such a value, which is their one argument.
  package static let shortcode = "{{"

  package var term: Term
  package var filters: [Filter]
}

extension LiquidExpression {
  /// Reads a value and the filters behind it.
  package init(_ written: String) {
    let parts = split(written, at: "|")
    term = Term(parts[0])
    filters = parts.dropFirst().map { part in
      let pieces = split(part, at: ":")
      return Filter(name: trimmed(pieces[0]), argument: pieces.count > 1 ? Term(pieces[1]) : nil)
    }
  }

  /// Whether the text between braces is clearly a value, and not what an author writes about something else.
  static func isOne(_ written: String) -> Bool {
    let expression = LiquidExpression(written)
    let isFiltered = !expression.filters.isEmpty && expression.filters.allSatisfy { isName($0.name) }
    guard case .variable(let variable) = expression.term else { return isFiltered }
    guard isName(variable), expression.filters.isEmpty || isFiltered else { return false }
    let object = variable.prefix { $0 != "." && $0 != "[" }
    return isFiltered || (object.count < variable.count && objects.contains(String(object)))
  }

  /// What templates of Jekyll and Eleventy begin names with.
  private static let objects: Set = [
    "site", "page", "post", "include", "layout", "jekyll", "paginator", "collections", "metadata", "pkg",
  ]

  private static func isName(_ text: String) -> Bool {
    text.first.map { $0.isLetter || $0 == "_" } ?? false
      && text.utf8.allSatisfy { isAlphanumeric($0) || "._-[]'\"".utf8.contains($0) }
  }
}

extension LiquidExpression.Term {
  fileprivate init(_ written: String) {
    let term = trimmed(written)
    if let quote = term.first, quote == "\"" || quote == "'", term.last == quote, term.count >= 2 {
      self = .text(String(term.dropFirst().dropLast()))
    } else {
      self = .variable(term)
    }
  }
}

/// Splits a text outside of quotation marks; there is always one part.
private func split(_ text: String, at separator: Character) -> [String] {
  var parts = [""]
  var quote: Character?
  for character in text {
    if character == separator, quote == nil {
      parts.append("")
      continue
    }
    if character == quote {
      quote = nil
    } else if quote == nil, character == "\"" || character == "'" {
      quote = character
    }
    parts[parts.count - 1].append(character)
  }
  return parts
}

private func trimmed(_ text: String) -> String {
  let bytes = text.utf8.drop { $0 <= 0x20 }
  guard let end = bytes.lastIndex(where: { $0 > 0x20 }) else { return "" }
  return String(Substring(bytes[...end]))
}
