/// Reads expressions from the tokens of one tag, one token ahead.
struct ExpressionParser {
  private(set) var lexer: Lexer
  private(set) var token = Token.symbol("")
  /// Where `token` begins.
  private(set) var offset: Int
  private var depth = 0

  init(lexer: Lexer) {
    self.lexer = lexer
    offset = lexer.position
  }

  mutating func advance() throws(SyntaxError) {
    token = .symbol("")
    let next = try lexer.next()
    (token, offset) = (next.token, next.offset)
  }

  /// After an error: leaves out what is left of the tag.
  mutating func skipToEnd() {
    while token != .close, token != .unclosed {
      do { try advance() } catch {}
      if lexer.position >= lexer.bytes.count, token != .close { token = .unclosed }
    }
  }

  func peek() throws(SyntaxError) -> Token {
    var ahead = lexer
    return try ahead.next().token
  }
}

extension ExpressionParser {
  func unexpected(_ expectation: String) -> SyntaxError {
    SyntaxError(offset: offset, message: "expected \(expectation), found \(token.words)")
  }

  mutating func skip(_ symbol: String) throws(SyntaxError) -> Bool {
    guard token == .symbol(symbol) else { return false }
    try advance()
    return true
  }

  mutating func skip(word: String) throws(SyntaxError) -> Bool {
    guard token == .name(word) else { return false }
    try advance()
    return true
  }

  mutating func expect(_ symbol: String) throws(SyntaxError) {
    guard try skip(symbol) else { throw unexpected("'\(symbol)'") }
  }

  mutating func name(_ expectation: String) throws(SyntaxError) -> Name {
    guard case .name(let text) = token else { throw unexpected(expectation) }
    let name = Name(text: text, offset: offset)
    try advance()
    return name
  }

  mutating func quotedName(_ expectation: String) throws(SyntaxError) -> Name {
    guard case .text(let text) = token else { throw unexpected(expectation) }
    let name = Name(text: text, offset: offset)
    try advance()
    return name
  }
}

extension ExpressionParser {
  /// Runs what may call itself again; an error where that goes too deep.
  mutating func nested(
    _ parse: (inout ExpressionParser) throws(SyntaxError) -> Expression
  ) throws(SyntaxError) -> Expression {
    guard depth < Expression.limit else { throw tooDeep(at: offset) }
    depth += 1
    defer { depth -= 1 }
    return try parse(&self)
  }

  /// A node above others; an error where the tree becomes too deep.
  func make(_ kind: Expression.Kind, at offset: Int, above parts: Expression...) throws(SyntaxError)
    -> Expression
  {
    try make(kind, at: offset, above: parts)
  }

  func make(
    _ kind: Expression.Kind, at offset: Int, above parts: [Expression]
  ) throws(SyntaxError) -> Expression {
    let expression = Expression(kind, at: offset, above: parts)
    guard expression.depth <= Expression.limit else { throw tooDeep(at: offset) }
    return expression
  }

  private func tooDeep(at offset: Int) -> SyntaxError {
    SyntaxError(
      offset: offset, message: "this expression is nested deeper than \(Expression.limit) levels",
      hint: "take it apart with 'set'")
  }
}
