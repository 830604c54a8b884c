/// One tag of a shortcode in a text: a call, or the end of one.
struct ShortcodeTag {
  enum Kind {
    /// A call that a later tag may end.
    case opening
    /// A call without an end.
    case single
    case ending
    /// The text of a tag that an author wants to show.
    case literal([UInt8])
  }

  enum Syntax {
    case hugo
    /// `{% name … %}`
    case statement
    /// `{% name(…) %}`, which `{% end %}` ends.
    case zolaStatement
    /// `{{ … }}`
    case expression
  }

  var range: Range<Int>
  var kind: Kind
  var syntax: Syntax
  var name = ""
  var arguments: [Shortcode.Argument] = []
}

extension ShortcodeTag {
  /// The tag that begins at an index; nil where the text there is none.
  ///
  /// - Parameter isUnclosed: is set where a tag begins that has no end.
  static func reading(_ text: Span<UInt8>, at start: Int, isUnclosed: inout Bool) -> ShortcodeTag? {
    guard start + 3 < text.count, text[start] == UInt8(ascii: "{") else { return nil }
    switch (text[start + 1], text[start + 2]) {
    case (UInt8(ascii: "{"), UInt8(ascii: "<")):
      return hugoTag(text, at: start, closing: UInt8(ascii: ">"), &isUnclosed)
    case (UInt8(ascii: "{"), UInt8(ascii: "%")):
      return hugoTag(text, at: start, closing: UInt8(ascii: "%"), &isUnclosed)
    case (UInt8(ascii: "{"), _): return expression(text, at: start)
    case (UInt8(ascii: "%"), _): return statement(text, at: start, &isUnclosed)
    default: return nil
    }
  }

  /// Longer tags are text.
  private static let limit = 8192

  /// Where a delimiter stands next; nil where another tag begins before, or where it is too far.
  private static func end(_ text: Span<UInt8>, from start: Int, _ delimiter: [UInt8]) -> Int? {
    var index = start
    let stop = min(text.count - delimiter.count, start + limit)
    while index <= stop {
      if text[index] == delimiter[0], delimiter.indices.allSatisfy({ text[index + $0] == delimiter[$0] }) {
        return index
      }
      if text[index] == UInt8(ascii: "{"), index + 1 < text.count,
        text[index + 1] == UInt8(ascii: "{") || text[index + 1] == UInt8(ascii: "%")
      {
        return nil
      }
      index += 1
    }
    return nil
  }
}

extension ShortcodeTag {
  private static func hugoTag(
    _ text: Span<UInt8>, at start: Int, closing: UInt8, _ isUnclosed: inout Bool
  ) -> ShortcodeTag? {
    let delimiter = [closing, UInt8(ascii: "}"), UInt8(ascii: "}")]
    guard let end = end(text, from: start + 3, delimiter) else {
      isUnclosed = true
      return nil
    }
    let range = start..<end + 3
    if let literal = literal(text, start, end) {
      return ShortcodeTag(range: range, kind: .literal(literal), syntax: .hugo)
    }
    var lexer = ArgumentLexer(position: start + 3, end: end)
    lexer.skipSpace(text)
    let isEnding = lexer.skip(UInt8(ascii: "/"), text)
    lexer.skipSpace(text)
    guard let name = lexer.name(text, extra: [UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-")]) else {
      return nil
    }
    if isEnding { return ShortcodeTag(range: range, kind: .ending, syntax: .hugo, name: name) }
    let arguments = lexer.arguments(text)
    let isSingle = text[end - 1] == UInt8(ascii: "/") && (name.hasSuffix("/") || lexer.isAfterSlash)
    return ShortcodeTag(
      range: range, kind: isSingle ? .single : .opening, syntax: .hugo,
      name: name.hasSuffix("/") ? String(name.dropLast()) : name, arguments: arguments)
  }

  /// `{{</* name */>}}` shows the tag without its stars.
  private static func literal(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> [UInt8]? {
    guard end >= start + 7, text[start + 3] == UInt8(ascii: "/"), text[start + 4] == UInt8(ascii: "*"),
      text[end - 2] == UInt8(ascii: "*"), text[end - 1] == UInt8(ascii: "/")
    else { return nil }
    return text.bytes(start..<start + 3) + text.bytes(start + 5..<end - 2) + text.bytes(end..<end + 3)
  }
}

extension ShortcodeTag {
  private static func statement(
    _ text: Span<UInt8>, at start: Int, _ isUnclosed: inout Bool
  ) -> ShortcodeTag? {
    var lexer = ArgumentLexer(position: start + 2, end: min(text.count, start + 2 + limit))
    _ = lexer.skip(UInt8(ascii: "-"), text) || lexer.skip(UInt8(ascii: "+"), text)
    lexer.skipSpace(text)
    guard let name = lexer.name(text, extra: [UInt8(ascii: "-")]) else { return nil }
    guard let end = end(text, from: lexer.position, [UInt8(ascii: "%"), UInt8(ascii: "}")]) else {
      isUnclosed = text[start + 2] == 0x20 || text[start + 2] == UInt8(ascii: "-")
      return nil
    }
    lexer.end = end > lexer.position && text[end - 1] == UInt8(ascii: "-") ? end - 1 : end
    let range = start..<end + 2
    if name.hasPrefix("end") {
      return ShortcodeTag(
        range: range, kind: .ending, syntax: name == "end" ? .zolaStatement : .statement,
        name: String(name.dropFirst(3)))
    }
    lexer.skipSpace(text)
    let isZola = lexer.skip(UInt8(ascii: "("), text)
    return ShortcodeTag(
      range: range, kind: .opening, syntax: isZola ? .zolaStatement : .statement, name: name,
      arguments: lexer.arguments(text))
  }
}

extension ShortcodeTag {
  /// A call `{{ name(…) }}`, or a value of Liquid's such as `{{ site.url }}`; other braces are an author's text.
  private static func expression(_ text: Span<UInt8>, at start: Int) -> ShortcodeTag? {
    guard let end = end(text, from: start + 2, [UInt8(ascii: "}"), UInt8(ascii: "}")]) else { return nil }
    var lexer = ArgumentLexer(position: start + 2, end: end)
    _ = lexer.skip(UInt8(ascii: "-"), text)
    lexer.skipSpace(text)
    let content = lexer.position
    if let name = lexer.name(text, extra: [UInt8(ascii: ":")]), lexer.skip(UInt8(ascii: "("), text) {
      guard let arguments = lexer.callArguments(text) else { return nil }
      return ShortcodeTag(
        range: start..<end + 2, kind: .single, syntax: .expression, name: name, arguments: arguments)
    }
    let bytes = text.bytes(content..<max(content, end))
    let written = String(
      decoding: bytes[...(bytes.lastIndex { $0 > 0x20 && $0 != UInt8(ascii: "-") } ?? -1)], as: UTF8.self)
    guard LiquidExpression.isOne(written) else { return nil }
    let value = Shortcode.Argument(name: nil, value: written)
    return ShortcodeTag(
      range: start..<end + 2, kind: .single, syntax: .expression, name: LiquidExpression.shortcode,
      arguments: [value])
  }
}

extension Span<UInt8> {
  func bytes(_ range: Range<Int>) -> [UInt8] {
    extracting(range).withUnsafeBufferPointer { Array($0) }
  }
}
