import Vocabulary

/// Finds the keys and values of a TOML text, without judging them.
///
/// It understands all of TOML and more, and stops at what it does not understand: the library then says
/// what is wrong there.
struct TOMLScanner {
  let bytes: [UInt8]
  var index: Int
  let end: Int
  private(set) var outline: TOMLOutline
  private(set) var duplicate: DuplicateKey?
  /// The table that the lines below belong to.
  private var table: [TOMLKeyPart] = []

  /// Something that is no TOML.
  struct NotUnderstood: Error {}

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
    outline = TOMLOutline(keyOffset: range.lowerBound, range: range)
  }

  mutating func scan() throws(Problem) {
    while skipBlank(), try statement() {}
  }
}

extension TOMLScanner {
  /// - Returns: false where the scanner stops.
  private mutating func statement() throws(Problem) -> Bool {
    if takes("[[") { return try header(closing: "]]") { $0.appendTable(at: $1[...]) } }
    if takes("[") { return try header(closing: "]") { $0.open(at: $1[...]) } }
    guard let (key, value) = try pair(depth: 0) else { return false }
    let first = outline.insert(value, at: (table + key)[...])
    note(key, first)
    return true
  }

  private mutating func header(
    closing: StaticString, _ place: (inout TOMLOutline, [TOMLKeyPart]) -> Void
  ) throws(Problem) -> Bool {
    guard let path = try key(), takes(closing) else { return false }
    place(&outline, path)
    table = path
    return true
  }

  private mutating func pair(depth: Int) throws(Problem) -> (key: [TOMLKeyPart], value: TOMLOutline)? {
    guard let key = try key(), let last = key.last, takes("="),
      let value = try value(keyOffset: last.offset, depth: depth + key.count)
    else { return nil }
    return (key, value)
  }

  /// Remembers the first key that is there already.
  private mutating func note(_ key: [TOMLKeyPart], _ first: Int?) {
    guard let first, let last = key.last, duplicate == nil else { return }
    duplicate = DuplicateKey(key: last.name, first: first, second: last.offset)
  }

  /// A dotted key.
  private mutating func key() throws(Problem) -> [TOMLKeyPart]? {
    var parts: [TOMLKeyPart] = []
    repeat {
      skipSpaces()
      let start = index
      guard let name = keyName() else { return nil }
      parts.append(TOMLKeyPart(name: name, offset: start))
      guard parts.count <= depthLimit else { throw Problem(at: start, .tooDeep) }
      skipSpaces()
    } while takes(".")
    return parts
  }

  private mutating func keyName() -> String? {
    let start = index
    guard index < end else { return nil }
    if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
      guard skipString() else { return nil }
      return text(start + 1..<index - 1)
    }
    while index < end, isBareKey(bytes[index]) { index += 1 }
    return index > start ? text(start..<index) : nil
  }
}

extension TOMLScanner {
  private mutating func value(keyOffset: Int?, depth: Int) throws(Problem) -> TOMLOutline? {
    _ = skipBlank()
    let start = index
    guard depth <= depthLimit else { throw Problem(at: start, .tooDeep) }
    var value = TOMLOutline(keyOffset: keyOffset ?? start, range: start..<start)
    guard index < end else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "["): guard try list(into: &value, depth: depth) else { return nil }
    case UInt8(ascii: "{"): guard try inlineTable(into: &value, depth: depth) else { return nil }
    case UInt8(ascii: "\""), UInt8(ascii: "'"): guard skipString() else { return nil }
    default: skipWord()
    }
    value.range = start..<index
    return value
  }

  private mutating func list(into outline: inout TOMLOutline, depth: Int) throws(Problem) -> Bool {
    index += 1
    while skipBlank() {
      if takes("]") { return true }
      guard let item = try value(keyOffset: nil, depth: depth + 1) else { return false }
      outline.append(item)
      _ = skipBlank()
      if takes("]") { return true }
      guard takes(",") else { return false }
    }
    return false
  }

  private mutating func inlineTable(into outline: inout TOMLOutline, depth: Int) throws(Problem) -> Bool {
    index += 1
    while skipBlank() {
      if takes("}") { return true }
      guard let (key, value) = try pair(depth: depth) else { return false }
      note(key, outline.insert(value, at: key[...]))
      _ = skipBlank()
      if takes("}") { return true }
      guard takes(",") else { return false }
    }
    return false
  }
}
