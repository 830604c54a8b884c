extension ExpressionParser {
  /// Fields, elements and calls of a value.
  mutating func postfixed(_ value: Expression) throws(SyntaxError) -> Expression {
    var value = value
    while true {
      switch token {
      case .symbol("."): value = try member(of: value)
      case .symbol("["): value = try element(of: value)
      case .symbol("("): value = try call(of: value)
      case .symbol, .name, .text, .integer, .number, .close, .unclosed: return value
      }
    }
  }

  /// Filters and tests of a value.
  mutating func suffixed(_ value: Expression) throws(SyntaxError) -> Expression {
    var value = value
    while true {
      switch token {
      case .symbol("|"): value = try filter(of: value)
      case .name("is"): value = try test(of: value)
      case .symbol, .name, .text, .integer, .number, .close, .unclosed: return value
      }
    }
  }

  private mutating func member(of value: Expression) throws(SyntaxError) -> Expression {
    try advance()
    if case .integer(let index) = token {
      let key = Expression(.constant(.int(index)), at: offset)
      try advance()
      return try make(.element(value, key), at: key.offset, above: value)
    }
    let name = try self.name("a field's name after '.'")
    return try make(.member(value, name), at: name.offset, above: value)
  }

  private mutating func element(of value: Expression) throws(SyntaxError) -> Expression {
    let place = offset
    try advance()
    let start = token == .symbol(":") ? nil : try expression()
    if try skip(":") {
      let end = token == .symbol("]") ? nil : try expression()
      try expect("]")
      let parts = [value] + [start, end].compactMap { $0 }
      return try make(.slice(value, start, end), at: place, above: parts)
    }
    try expect("]")
    guard let key = start else { throw unexpected("a place or key") }
    return try make(.element(value, key), at: place, above: value, key)
  }

  private mutating func call(of value: Expression) throws(SyntaxError) -> Expression {
    let arguments = try self.arguments()
    return try make(.call(value, arguments), at: value.offset, above: [value] + arguments.map(\.value))
  }
}

extension ExpressionParser {
  /// What follows `|`; in `{% filter … %}` nothing stands before the first.
  mutating func filter(of value: Expression) throws(SyntaxError) -> Expression {
    try advance()
    return try namedFilter(of: value)
  }

  mutating func namedFilter(of value: Expression) throws(SyntaxError) -> Expression {
    let name = try self.name("a filter's name after '|'")
    let arguments = token == .symbol("(") ? try self.arguments() : []
    return try make(.filter(value, name, arguments), at: name.offset, above: [value] + arguments.map(\.value))
  }

  private mutating func test(of value: Expression) throws(SyntaxError) -> Expression {
    try advance()
    let isNegated = try skip(word: "not")
    let place = offset
    let test = try skip("==") ? Name(text: "==", offset: place) : name("a test's name after 'is'")
    let arguments = try testArguments()
    return try make(
      .test(value, test, arguments, isNegated: isNegated), at: test.offset,
      above: [value] + arguments.map(\.value))
  }

  /// In parentheses, or a single value without.
  private mutating func testArguments() throws(SyntaxError) -> [Argument] {
    switch token {
    case .symbol("("): return try arguments()
    case .name("and"), .name("or"), .name("else"), .name("if"), .name("is"), .name("in"), .name("not"):
      return []
    case .name, .text, .integer, .number, .symbol("["):
      return [Argument(label: nil, value: try operand())]
    case .symbol, .close, .unclosed: return []
    }
  }

  mutating func arguments() throws(SyntaxError) -> [Argument] {
    try expect("(")
    var arguments: [Argument] = []
    while token != .symbol(")") {
      arguments.append(try argument())
      if try !skip(",") { break }
    }
    try expect(")")
    return arguments
  }

  private mutating func argument() throws(SyntaxError) -> Argument {
    guard case .name = token, try peek() == .symbol("=") else {
      return Argument(label: nil, value: try expression())
    }
    let label = try name("a name")
    try advance()
    return Argument(label: label, value: try expression())
  }
}
