import Vocabulary

/// Reads the TOML of a part of a file: version 1.0, and what 1.1 allows beyond it.
///
/// A reader of our own, because the library at hand ends the process on some malformed texts (`[[[a]]` is
/// one), never frees what it parsed, and loses the places of values and the text of numbers.
func parseTOML(_ bytes: [UInt8], in range: Range<Int>) throws(Problem) -> Parsed {
  try checkText(bytes, in: range)
  var reader = TOMLReader(bytes: bytes, in: range)
  try reader.document()
  return Parsed(
    entries: reader.root.entries.map { MetadataEntry($0) },
    problems: reader.duplicates.problems(in: bytes))
}

struct TOMLReader {
  let bytes: [UInt8]
  var index: Int
  let end: Int
  let root = TOMLTable(.header, at: 0)
  private(set) var duplicates = DuplicateKeys()
  /// The table that the lines below belong to, and how deep it stands.
  private var table: TOMLTable
  private var depth = 0

  init(bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
    table = root
  }

  mutating func document() throws(Problem) {
    while try skipBlankLines() {
      if takes("[[") {
        try listHeader()
      } else if takes("[") {
        try tableHeader()
      } else {
        try pair(into: table, depth: depth)
      }
      try endOfLine()
    }
  }
}

extension TOMLReader {
  private mutating func tableHeader() throws(Problem) {
    let (path, last) = try header(closing: "]")
    let parent = try root.descendant(at: path)
    depth = path.count + 1
    guard let known = parent.member(last.name) else {
      table = TOMLTable(.header, at: last.offset)
      parent.add(last, .table(table))
      return
    }
    guard case .table(let open) = known.content, open.origin != .inline else { throw .noTable(last) }
    if open.origin != .implied { note(last, first: known.key) }
    open.origin = .header
    table = open
  }

  private mutating func listHeader() throws(Problem) {
    let (path, last) = try header(closing: "]]")
    let parent = try root.descendant(at: path)
    depth = path.count + 2
    table = TOMLTable(.header, at: last.offset)
    guard parent.append(table, to: last) else { throw .noTable(last) }
  }

  /// The dotted key of a header, whose opening brackets were passed.
  private mutating func header(
    closing: StaticString
  ) throws(Problem) -> (path: ArraySlice<TOMLKey>, last: TOMLKey) {
    let (path, last) = try key()
    guard takes(closing) else { throw Problem(at: index, "'\(closing.description)' is missing here") }
    return (path, last)
  }

  /// A line of `key = value`, or an entry of an inline table.
  mutating func pair(into table: TOMLTable, depth: Int) throws(Problem) {
    let (path, last) = try key()
    guard takes("=") else {
      throw Problem(
        at: index, "a '=' is missing here", hint: "write 'key = value', with text in double quotes")
    }
    skipSpaces()
    let parent = try table.dottedDescendant(at: path)
    let value = try value(depth: depth + path.count + 1)
    if let known = parent.member(last.name) {
      note(last, first: known.key)
    } else {
      parent.add(last, value)
    }
  }

  /// A dotted key, and the spaces around it.
  private mutating func key() throws(Problem) -> (path: ArraySlice<TOMLKey>, last: TOMLKey) {
    var last = try keyPart()
    var path: [TOMLKey] = []
    while takes(".") {
      path.append(last)
      last = try keyPart()
      guard path.count < depthLimit else { throw Problem(at: last.offset, .tooDeep) }
    }
    return (path[...], last)
  }

  private mutating func keyPart() throws(Problem) -> TOMLKey {
    skipSpaces()
    let start = index
    let name = try keyName()
    skipSpaces()
    return TOMLKey(name: name, offset: start)
  }

  private mutating func keyName() throws(Problem) -> String {
    let start = index
    if index < end, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
      return try shortString()
    }
    while index < end, isKeyByte(bytes[index]) { index += 1 }
    guard index > start else {
      throw Problem(
        at: start, "a key is missing here",
        hint: "put keys with other characters than letters, digits, '-' and '_' in double quotes")
    }
    return text(start..<index)
  }

  private mutating func note(_ key: TOMLKey, first: TOMLKey) {
    duplicates.note(key.name, first: first.offset, second: key.offset)
  }

  private mutating func endOfLine() throws(Problem) {
    skipSpaces()
    try skipComment()
    guard index == end || takes("\n") || takes("\r\n") else {
      throw Problem(at: index, "nothing else can stand on this line", hint: "put text in double quotes")
    }
  }
}
