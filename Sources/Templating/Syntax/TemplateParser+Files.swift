extension TemplateParser {
  mutating func include() -> Node.Kind? {
    header { tag throws(SyntaxError) in
      let names = try Self.quotedNames(&tag)
      var ignoresMissing = false
      if try tag.skip(word: "ignore") {
        guard try tag.skip(word: "missing") else { throw tag.unexpected("'missing'") }
        ignoresMissing = true
      }
      if try tag.skip(word: "with"), try !tag.skip(word: "context") { throw tag.unexpected("'context'") }
      return .include(names, ignoresMissing: ignoresMissing)
    }
  }

  /// One quoted name, or a list of them of which the first that exists is taken.
  private static func quotedNames(_ tag: inout Tag) throws(SyntaxError) -> [Name] {
    guard try tag.skip("[") else { return [try tag.quotedName("a template's name in quotes")] }
    var names = [try tag.quotedName("a template's name in quotes")]
    while try tag.skip(",") { names.append(try tag.quotedName("a template's name in quotes")) }
    try tag.expect("]")
    return names
  }

  mutating func extends(_ name: Name) -> Node.Kind? {
    let parent = header { tag throws(SyntaxError) in try tag.quotedName("a template's name in quotes") }
    if !open.isEmpty || result.parent != nil {
      let problem =
        open.isEmpty
        ? "a template extends only one other" : "'extends' cannot stand inside '\(open[0].name.text)'"
      report(SyntaxError(offset: name.offset, message: problem, hint: "write it once, on the first line"))
    } else {
      result.parent = parent
    }
    return nil
  }

  mutating func block(_ name: Name) -> Node.Kind {
    let head = header { tag throws(SyntaxError) in
      let title = try tag.name("a block's name")
      return (title, try tag.skip(word: "scoped"))
    }
    let (nodes, closer) = body(of: name, until: "endblock")
    closeNamed(closer, head?.0)
    let block = Block(name: head?.0 ?? name, isScoped: head?.1 ?? false, nodes: nodes)
    if head != nil { define(block) }
    return .block(block)
  }

  private mutating func define(_ block: Block) {
    let name = block.name.text
    if result.blocks[name] != nil {
      let message = "the block '\(name)' stands twice in this template"
      report(
        SyntaxError(
          offset: block.name.offset, message: message, hint: "write '{{ self.\(name)() }}' to show it again"))
    }
    result.blocks[name] = block
  }

  /// The end of a block or macro may repeat its name, and then it must be that name.
  private mutating func closeNamed(_ closer: String?, _ name: Name?) {
    guard closer != nil else { return }
    header { tag throws(SyntaxError) in
      guard case .name(let repeated) = tag.token else { return }
      guard name == nil || repeated == name?.text else {
        throw SyntaxError(
          offset: tag.offset, message: "'\(repeated)' is not the name of the block that ends here")
      }
      try tag.advance()
    }
  }

  mutating func macro(_ name: Name) -> Node.Kind? {
    let head = header { tag throws(SyntaxError) in
      (try tag.name("a macro's name"), try Self.parameters(&tag))
    }
    let (nodes, closer) = body(of: name, until: "endmacro")
    closeNamed(closer, head?.0)
    guard let (title, parameters) = head else { return nil }
    let macro = Macro(name: title, parameters: parameters, nodes: nodes)
    result.macros[title.text] = macro
    return .macro(macro)
  }

  private static func parameters(
    _ tag: inout Tag
  ) throws(SyntaxError) -> [(name: Name, initial: Expression?)] {
    try tag.expect("(")
    var parameters: [(name: Name, initial: Expression?)] = []
    while tag.token != .symbol(")") {
      let name = try tag.name("a parameter's name")
      parameters.append((name, try tag.skip("=") ? try tag.expression() : nil))
      if try !tag.skip(",") { break }
    }
    try tag.expect(")")
    return parameters
  }

  /// Text in which no tag means anything, up to `{% endraw %}`.
  mutating func raw(_ name: Name) -> Node.Kind? {
    var tag = self.tag(closer: UInt8(ascii: "%"))
    _ = recovering(in: &tag) { tag throws(SyntaxError) in try tag.advance() }
    finish(&tag, isStatement: false)
    guard !isStopped else { return nil }
    guard let end = endOfRaw() else {
      report(
        SyntaxError(
          offset: name.offset, message: "'raw' is never closed", hint: "close it with '{% endraw %}'"))
      stop()
      return nil
    }
    let text = self.text(until: end)
    position = end
    close("endraw")
    return text?.kind
  }

  private func endOfRaw() -> Int? {
    var start = position
    while let opener = bytes.firstIndex(of: Array("{%".utf8), from: start) {
      var end = opener + 2
      if end < bytes.count, bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: "+") { end += 1 }
      while end < bytes.count, bytes[end].isSpace { end += 1 }
      if bytes[end...].starts(with: "endraw".utf8) { return opener }
      start = opener + 2
    }
    return nil
  }
}
