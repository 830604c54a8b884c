extension TemplateParser {
  typealias Tag = ExpressionParser

  /// The tag that opens at the present position, before its first token.
  func tag(closer: UInt8) -> Tag {
    var inside = position + 2
    if inside < bytes.count, bytes[inside] == UInt8(ascii: "-") || bytes[inside] == UInt8(ascii: "+") {
      inside += 1
    }
    return Tag(lexer: Lexer(bytes: bytes, position: inside, closer: closer))
  }

  /// Reads the inside of a tag from its first token; after an error the rest of the tag is left out.
  mutating func recovering<Result>(
    in tag: inout Tag, _ parse: (inout Tag) throws(SyntaxError) -> Result
  ) -> Result? {
    do throws(SyntaxError) {
      try tag.advance()
      let result = try parse(&tag)
      guard tag.token == .close else { throw tag.unexpected("the end of the tag") }
      return result
    } catch {
      fail(error, in: &tag)
      return nil
    }
  }

  private mutating func fail(_ error: SyntaxError, in tag: inout Tag) {
    tag.skipToEnd()
    report(tag.token == .unclosed && error.hint == nil ? unclosed() : error)
    if tag.lexer.position >= bytes.count, tag.token == .unclosed { stop() }
  }

  private func unclosed() -> SyntaxError {
    let isOutput = bytes[position + 1] == UInt8(ascii: "{")
    return SyntaxError(
      offset: position, message: "unclosed '\(isOutput ? "{{" : "{%")'",
      hint: "close the tag with '\(isOutput ? "}}" : "%}")'")
  }

  /// Goes on behind a tag that has been read.
  mutating func finish(_ tag: inout Tag, isStatement: Bool) {
    guard !isStopped else { return }
    position = tag.token == .close ? tag.lexer.position : max(tag.offset, position + 2)
    if tag.token == .close { skipSpace(control: tag.lexer.control, isStatement: isStatement) }
  }
}
