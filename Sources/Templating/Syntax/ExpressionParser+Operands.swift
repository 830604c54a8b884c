extension ExpressionParser {
  /// A value with its sign, and the filters and tests upon both.
  mutating func unary() throws(SyntaxError) -> Expression {
    try suffixed(try signed())
  }

  private mutating func signed() throws(SyntaxError) -> Expression {
    let place = offset
    if try skip("-") {
      let operand = try nested { parser throws(SyntaxError) in try parser.signed() }
      return try make(.negation(operand), at: place, above: operand)
    }
    if try skip("+") {
      return try nested { parser throws(SyntaxError) in try parser.signed() }
    }
    return try operand()
  }

  /// A value with its fields, but without filters.
  mutating func operand() throws(SyntaxError) -> Expression {
    try postfixed(try primary())
  }

  private mutating func primary() throws(SyntaxError) -> Expression {
    let place = offset
    switch token {
    case .integer(let value): return try constant(.int(value))
    case .number(let value): return try constant(.number(value))
    case .text: return try make(.constant(.text(try text())), at: place)
    case .name(let name): return try word(name)
    case .symbol("("):
      try advance()
      return try parenthesised(at: place)
    case .symbol("["):
      try advance()
      let elements = try list(until: "]")
      return try make(.list(elements), at: place, above: elements)
    case .symbol, .close, .unclosed: throw unexpected("a value")
    }
  }

  private mutating func constant(_ value: Value) throws(SyntaxError) -> Expression {
    let place = offset
    try advance()
    return try make(.constant(value), at: place)
  }

  /// Quoted texts that stand side by side are one text.
  private mutating func text() throws(SyntaxError) -> String {
    var result = ""
    while case .text(let part) = token {
      result += part
      try advance()
    }
    return result
  }

  private static let reserved = ["and", "or", "if", "else", "in", "is", "not", "for", "elif"]

  private mutating func word(_ name: String) throws(SyntaxError) -> Expression {
    switch name {
    case "true", "True": return try constant(.bool(true))
    case "false", "False": return try constant(.bool(false))
    case "none", "None": return try constant(.none)
    case let word where Self.reserved.contains(word): throw unexpected("a value")
    default:
      let name = try self.name("a name")
      return try make(.name(name.text), at: name.offset)
    }
  }

  /// What follows `(`: one expression, or a list where there is a comma.
  private mutating func parenthesised(at place: Int) throws(SyntaxError) -> Expression {
    if try skip(")") { return try make(.list([]), at: place) }
    let first = try expression()
    if try skip(")") { return first }
    try expect(",")
    let elements = [first] + (try list(until: ")"))
    return try make(.list(elements), at: place, above: elements)
  }

  private mutating func list(until closer: String) throws(SyntaxError) -> [Expression] {
    var elements: [Expression] = []
    while token != .symbol(closer) {
      elements.append(try expression())
      if try !skip(",") { break }
    }
    try expect(closer)
    return elements
  }
}
