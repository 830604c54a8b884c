extension TemplateParser {
  mutating func condition(_ name: Name) -> Node.Kind {
    var branches: [Branch] = []
    var otherwise: [Node] = []
    var closer: String? = "if"
    while closer == "if" || closer == "elif" {
      let condition = header { tag throws(SyntaxError) in try tag.expression() }
      let body = self.body(of: name, until: "elif", "else", "endif")
      branches.append(Branch(condition: condition ?? .invalid(at: name.offset), nodes: body.nodes))
      closer = body.closer
    }
    if closer == "else" {
      close(closer)
      (otherwise, closer) = body(of: name, until: "endif")
    }
    close(closer)
    return .condition(branches, otherwise: otherwise)
  }

  mutating func loop(_ name: Name) -> Node.Kind {
    let head = header { tag throws(SyntaxError) in try Self.loopHead(&tag) }
    var (nodes, closer) = body(of: name, until: "else", "endfor")
    var otherwise: [Node] = []
    if closer == "else" {
      close(closer)
      (otherwise, closer) = body(of: name, until: "endfor")
    }
    close(closer)
    let (targets, items, filter) = head ?? ([], .invalid(at: name.offset), nil)
    return .loop(Loop(targets: targets, items: items, filter: filter, nodes: nodes, otherwise: otherwise))
  }

  private static func loopHead(_ tag: inout Tag) throws(SyntaxError) -> ([Name], Expression, Expression?) {
    let targets = try self.targets(&tag)
    guard try tag.skip(word: "in") else { throw tag.unexpected("'in'") }
    let items = try tag.operation()
    let filter = try tag.skip(word: "if") ? try tag.expression() : nil
    return (targets, items, filter)
  }

  private static func targets(_ tag: inout Tag) throws(SyntaxError) -> [Name] {
    let isParenthesised = try tag.skip("(")
    var targets = [try tag.name("a name")]
    while try tag.skip(",") { targets.append(try tag.name("a name")) }
    if isParenthesised { try tag.expect(")") }
    return targets
  }

  mutating func assignment(_ name: Name) -> Node.Kind? {
    let head = header { tag throws(SyntaxError) -> ([Name], Expression, Bool) in
      let targets = try Self.targets(&tag)
      if try tag.skip("=") { return (targets, try Self.value(&tag), true) }
      let captured = Expression(.name(""), at: tag.offset)
      return (targets, tag.token == .symbol("|") ? try tag.suffixed(captured) : captured, false)
    }
    guard let (targets, value, hasValue) = head else { return nil }
    if hasValue { return .assignment(targets, value) }
    let (nodes, closer) = body(of: name, until: "endset")
    close(closer)
    if case .filter = value.kind { return .capture(targets[0], value, nodes) }
    return .capture(targets[0], nil, nodes)
  }

  /// A value, or several that are assigned to several names.
  private static func value(_ tag: inout Tag) throws(SyntaxError) -> Expression {
    let place = tag.offset
    var values = [try tag.expression()]
    while try tag.skip(",") { values.append(try tag.expression()) }
    return values.count == 1 ? values[0] : try tag.make(.list(values), at: place, above: values)
  }

  mutating func scope(_ name: Name) -> Node.Kind {
    let values = header { tag throws(SyntaxError) -> [(Name, Expression)] in
      var values: [(Name, Expression)] = []
      while tag.token != .close {
        let target = try tag.name("a name")
        try tag.expect("=")
        values.append((target, try tag.expression()))
        if try !tag.skip(",") { break }
      }
      return values
    }
    let (nodes, closer) = body(of: name, until: "endwith")
    close(closer)
    return .scope(values ?? [], nodes)
  }

  mutating func filtered(_ name: Name) -> Node.Kind {
    let value = header { tag throws(SyntaxError) -> Expression in
      let captured = Expression(.name(""), at: tag.offset)
      return try tag.suffixed(try tag.namedFilter(of: captured))
    }
    let (nodes, closer) = body(of: name, until: "endfilter")
    close(closer)
    return .filtered(value ?? .invalid(at: name.offset), nodes)
  }
}
