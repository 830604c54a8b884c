extension ExpressionParser {
  /// A whole expression, with `a if c else b`.
  mutating func expression() throws(SyntaxError) -> Expression {
    try nested { parser throws(SyntaxError) in
      var value = try parser.operation()
      while parser.token == .name("if") {
        value = try parser.conditional(value)
      }
      return value
    }
  }

  private mutating func conditional(_ value: Expression) throws(SyntaxError) -> Expression {
    let place = offset
    try advance()
    let condition = try operation()
    let otherwise = try skip(word: "else") ? try expression() : nil
    let parts = [value, condition] + (otherwise.map { [$0] } ?? [])
    return try make(.conditional(value, if: condition, else: otherwise), at: place, above: parts)
  }

  /// An expression without the inline `if`; what binds looser than `minimum` is left to the caller.
  mutating func operation(minimum: Int = 1) throws(SyntaxError) -> Expression {
    var left = token == .name("not") && minimum <= 3 ? try negated() : try unary()
    while let (infix, precedence) = try infixOperator(), precedence >= minimum {
      left = try operation(after: left, infix)
    }
    return left
  }

  private mutating func negated() throws(SyntaxError) -> Expression {
    let place = offset
    try advance()
    let operand = try nested { parser throws(SyntaxError) in try parser.operation(minimum: 3) }
    return try make(.not(operand), at: place, above: operand)
  }
}

extension ExpressionParser {
  private enum Infix {
    case or, and
    case binary(BinaryOperator)
  }

  private func infixOperator() throws(SyntaxError) -> (Infix, precedence: Int)? {
    switch token {
    case .name("or"): return (.or, 1)
    case .name("and"): return (.and, 2)
    case .name("in"): return (.binary(.contained), 4)
    case .name("not"): return try peek() == .name("in") ? (.binary(.notContained), 4) : nil
    case .symbol(let symbol):
      return BinaryOperator(rawValue: symbol).map { (.binary($0), $0.precedence) }
    case .name, .text, .integer, .number, .close, .unclosed: return nil
    }
  }

  private mutating func operation(after left: Expression, _ infix: Infix) throws(SyntaxError) -> Expression {
    let place = offset
    try advance()
    switch infix {
    case .or:
      let right = try operation(minimum: 2)
      return try make(.either(left, right), at: place, above: left, right)
    case .and:
      let right = try operation(minimum: 3)
      return try make(.both(left, right), at: place, above: left, right)
    case .binary(let binary) where binary.precedence == 4:
      return try comparison(of: left, binary, at: place)
    case .binary(let binary):
      let right = try operation(minimum: binary.precedence + 1)
      return try make(.binary(binary, left, right), at: place, above: left, right)
    }
  }

  /// Everything that is compared in one chain; an operator's first word has been read.
  private mutating func comparison(
    of left: Expression, _ first: BinaryOperator, at place: Int
  ) throws(SyntaxError) -> Expression {
    var links: [(BinaryOperator, Expression)] = []
    var next: BinaryOperator? = first
    while let binary = next {
      if binary == .notContained { try advance() }
      links.append((binary, try operation(minimum: 5)))
      next = nil
      if case .some((.binary(let following), 4)) = try infixOperator() {
        try advance()
        next = following
      }
    }
    if links.count == 1 {
      return try make(.binary(first, left, links[0].1), at: place, above: left, links[0].1)
    }
    return try make(.comparison(left, links), at: place, above: [left] + links.map(\.1))
  }
}
