import Vocabulary

extension TOMLReader {
  mutating func value(depth: Int) throws(Problem) -> TOMLTable.Content {
    let start = index
    guard depth <= depthLimit else { throw Problem(at: start, .tooDeep) }
    guard index < end else { throw .noValue(at: start) }
    switch bytes[index] {
    case UInt8(ascii: "["): return .node(MetadataNode(.list(try list(depth: depth)), at: start))
    case UInt8(ascii: "{"): return .table(try inlineTable(depth: depth))
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return .node(MetadataNode(.scalar(Scalar(try string(), isQuoted: true)), at: start))
    default: return .node(MetadataNode(.scalar(try word()), at: start))
    }
  }

  private mutating func list(depth: Int) throws(Problem) -> [MetadataNode] {
    let start = index
    var items: [MetadataNode] = []
    index += 1
    while try skipBlankLines() {
      if takes("]") { return items }
      let key = TOMLKey(name: "", offset: index)
      items.append(MetadataEntry(TOMLTable.Entry(key: key, content: try value(depth: depth + 1))).value)
      guard try skipBlankLines(), takes(",") || bytes[index] == UInt8(ascii: "]") else { break }
    }
    throw Problem(
      at: start, "this list is not closed", hint: "close it with ']', and separate its items with ','")
  }

  private mutating func inlineTable(depth: Int) throws(Problem) -> TOMLTable {
    let start = index
    let table = TOMLTable(.inline, at: start)
    index += 1
    while try skipBlankLines() {
      if takes("}") { return table }
      try pair(into: table, depth: depth)
      guard try skipBlankLines(), takes(",") || bytes[index] == UInt8(ascii: "}") else { break }
    }
    throw Problem(
      at: start, "this table is not closed", hint: "close it with '}', and separate its entries with ','")
  }

  /// A number, date or boolean, which keeps its text.
  private mutating func word() throws(Problem) -> Scalar {
    let start = index
    skipWord()
    if isTOMLDate(text(start..<index)), index + 1 < end, bytes[index] == UInt8(ascii: " "),
      0x30...0x39 ~= bytes[index + 1]
    {
      index += 1
      skipWord()
    }
    let word = text(start..<index)
    guard !word.isEmpty else { throw .noValue(at: start) }
    guard isTOMLWord(word) else { throw .noValue(word, at: start) }
    return Scalar(word)
  }

  private mutating func skipWord() {
    while index < end, isKeyByte(bytes[index]) || ".:+".utf8.contains(bytes[index]) { index += 1 }
  }
}

extension Problem {
  fileprivate static func noValue(at offset: Int) -> Self {
    Problem(at: offset, "a value is missing here", hint: "put text in double quotes")
  }

  fileprivate static func noValue(_ word: String, at offset: Int) -> Self {
    Problem(
      at: offset, "'\(word.prefix(60))' is no value of TOML",
      hint: "put text in double quotes; a date is YYYY-MM-DD")
  }
}
