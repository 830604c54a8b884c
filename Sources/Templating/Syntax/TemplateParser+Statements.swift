import Vocabulary

extension TemplateParser {
  static let tagNames = [
    "block", "elif", "else", "endblock", "endfilter", "endfor", "endif", "endmacro", "endraw", "endset",
    "endwith", "extends", "filter", "for", "if", "include", "macro", "raw", "set", "with",
  ]

  /// Tags that others of the family have, and what to do instead.
  private static let missingTags = [
    "import": "include the file before its macros are used",
    "from": "include the file before its macros are used",
    "call": "pass what it would hold as an argument", "autoescape": "values are always escaped; see 'safe'",
    "do": "use 'set'", "break": "use 'for … if'", "continue": "use 'for … if'", "assign": "use 'set'",
    "unless": "use 'if not'", "case": "use 'if' and 'elif'", "capture": "use 'set' without a value",
    "elsif": "did you mean 'elif'?", "elseif": "did you mean 'elif'?", "comment": "use '{# … #}'",
  ]

  /// What a statement becomes; nil where it closes or divides an open one, and then nothing of it is read.
  mutating func statement() -> [Node]? {
    let start = position
    var tag = self.tag(closer: UInt8(ascii: "%"))
    guard let name = firstName(of: tag) else {
      _ = recovering(in: &tag) { tag throws(SyntaxError) in try tag.name("a tag's name") }
      finish(&tag, isStatement: true)
      return []
    }
    if open.contains(where: { $0.closers.contains(name.text) }) { return nil }
    guard open.count < Expression.limit else {
      let message = "blocks are nested deeper than \(Expression.limit) levels"
      report(SyntaxError(offset: name.offset, message: message))
      stop()
      return []
    }
    return node(name, start: start).map { [Node(kind: $0, offset: name.offset)] } ?? []
  }

  private func firstName(of tag: Tag) -> Name? {
    var tag = tag
    do {
      try tag.advance()
      return try tag.name("a tag's name")
    } catch {
      return nil
    }
  }

  private mutating func node(_ name: Name, start: Int) -> Node.Kind? {
    switch name.text {
    case "if": return condition(name)
    case "for": return loop(name)
    case "set": return assignment(name)
    case "with": return scope(name)
    case "filter": return filtered(name)
    case "include": return include()
    case "extends": return extends(name)
    case "block": return block(name)
    case "macro": return macro(name)
    case "raw": return raw(name)
    default:
      header { tag throws(SyntaxError) in throw Self.unknownTag(name) }
      return nil
    }
  }

  private static func unknownTag(_ name: Name) -> SyntaxError {
    guard !tagNames.contains(name.text) else {
      return SyntaxError(offset: name.offset, message: "'\(name.text)' closes nothing that is open")
    }
    let nearest = nearestName(to: name.text, among: tagNames).map { "did you mean '\($0)'?" }
    let advice = missingTags[name.text] ?? nearest
    return SyntaxError(offset: name.offset, message: "unknown tag '\(name.text)'", hint: advice)
  }
}

extension TemplateParser {
  /// Reads a statement's tag behind its name.
  @discardableResult
  mutating func header<Result>(_ parse: (inout Tag) throws(SyntaxError) -> Result) -> Result? {
    var tag = self.tag(closer: UInt8(ascii: "%"))
    let result = recovering(in: &tag) { tag throws(SyntaxError) in
      try tag.advance()
      return try parse(&tag)
    }
    finish(&tag, isStatement: true)
    return result
  }

  /// Everything up to one of the tags that close or divide a statement.
  ///
  /// - Returns: the nodes, and the name of the tag that follows; its inside is still to be read.
  mutating func body(of name: Name, until closers: String...) -> (nodes: [Node], closer: String?) {
    open.append(OpenTag(name: name, closers: closers))
    let nodes = self.nodes()
    open.removeLast()
    let closer = position < bytes.count ? firstName(of: tag(closer: UInt8(ascii: "%")))?.text : nil
    if let closer, closers.contains(closer) { return (nodes, closer) }
    reportUnclosed(name, closer: closers.last ?? "", found: closer)
    return (nodes, nil)
  }

  private mutating func reportUnclosed(_ name: Name, closer: String, found: String?) {
    let problem =
      found.map { "'\(name.text)' is still open where '\($0)' follows" } ?? "'\(name.text)' is never closed"
    report(SyntaxError(offset: name.offset, message: problem, hint: "close it with '{% \(closer) %}'"))
  }

  /// Reads a tag that only closes.
  mutating func close(_ closer: String?) {
    guard closer != nil else { return }
    header { _ throws(SyntaxError) in }
  }
}
