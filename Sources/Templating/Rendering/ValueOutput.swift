import Vocabulary

extension [UInt8] {
  /// Appends a value, escaped for where it stands.
  mutating func append(_ value: Value, _ escape: Escape, in context: RenderContext) {
    switch value {
    case .none, .record, .map: break
    case .bool(let flag): append(contentsOf: (flag ? "true" : "false").utf8)
    case .int(let number): append(decimal: number)
    case .number(let number): append(contentsOf: number.description.utf8)
    case .text(let text): append(text, escape)
    case .html(let html): append(html, escape)
    case .address(let address): append(address, in: context)
    case .date(let date): append(plain: date)
    case .list: append(value.text(in: context), escape)
    }
  }

  /// Appends a date in a pattern; what is no date is passed through, as the filter does.
  mutating func append(_ value: Value, in pattern: Value, _ escape: Escape, in context: RenderContext) {
    guard case .date(let date) = value, case .text(let pattern) = pattern else {
      return append(value, escape, in: context)
    }
    let start = count
    append(date, pattern: pattern, names: context.dateNames)
    guard self[start...].contains(where: \.isSpecial) else { return }
    let text = String(decoding: self[start...], as: UTF8.self)
    removeLast(count - start)
    append(text, escape)
  }

  private mutating func append(plain date: Timestamp) {
    guard date.isDateOnly else { return append(contentsOf: date.plain.utf8) }
    append(date, pattern: "%Y-%m-%d", names: .english)
  }
}

extension [UInt8] {
  mutating func append(_ run: [UInt8], from start: Int, to end: Int) {
    run.span.extracting(start..<end).withUnsafeBufferPointer { append(contentsOf: $0) }
  }

  fileprivate mutating func append(_ text: String, _ escape: Escape) {
    switch escape {
    case .markup, .plain: append(escaping: text)
    case .address: append(escaping: isHarmlessAddress(text) ? text : "#")
    case .addressRest: append(escaping: hasScheme(text) ? "#" : text)
    case .verbatim: append(contentsOf: text.utf8)
    }
  }

  fileprivate mutating func append(_ html: HTML, _ escape: Escape) {
    switch escape {
    case .markup, .verbatim: append(contentsOf: html.bytes)
    case .plain, .address, .addressRest: append(plainText(ofMarkup: html.bytes), escape)
    }
  }

  /// The link to an address; percent-encoded, it holds nothing that HTML would have to escape.
  fileprivate mutating func append(_ address: Permalink, in context: RenderContext) {
    guard !context.namesFiles else {
      return append(contentsOf: address.link(pathToRoot: context.pathToRoot, namesFiles: true).utf8)
    }
    let start = count
    append(contentsOf: context.pathToRoot.utf8)
    append(contentsOf: (isPlain(address.path) ? address.path : address.encodedPath).utf8)
    if count == start { append(contentsOf: "./".utf8) }
  }

  fileprivate mutating func append(decimal number: Int) {
    guard number < 0 || number > 9 else { return append(UInt8(ascii: "0") + UInt8(number)) }
    append(contentsOf: String(number).utf8)
  }
}

/// Whether a path is what its percent-encoding is; so it is where it holds letters, digits, hyphens, dots and
/// slashes only, as most do.
private func isPlain(_ path: String) -> Bool {
  let bytes = path.utf8Span.span
  for index in bytes.indices {
    let byte = bytes[index]
    guard byte.isLetter || byte >= UInt8(ascii: "-") && byte <= UInt8(ascii: "9") else { return false }
  }
  return true
}

extension UInt8 {
  /// Whether it may have to be escaped in HTML.
  fileprivate var isSpecial: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }
}
