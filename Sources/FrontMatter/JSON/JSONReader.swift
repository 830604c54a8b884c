import Vocabulary

/// Reads the JSON object (RFC 8259) of a part of a file.
///
/// A reader of our own, because the libraries at hand lose the places of values, and YAML's parser, which
/// keeps them, takes for JSON much that is none.
func parseJSON(_ bytes: [UInt8], in range: Range<Int>) throws(Problem) -> Parsed {
  try checkText(bytes, in: range)
  var reader = JSONReader(bytes: bytes, index: range.lowerBound, end: range.upperBound)
  let entries = try reader.document()
  return Parsed(entries: entries, problems: reader.duplicates.problems(in: bytes))
}

struct JSONReader {
  let bytes: [UInt8]
  var index: Int
  let end: Int
  private(set) var duplicates = DuplicateKeys()

  init(bytes: [UInt8], index: Int, end: Int) {
    self.bytes = bytes
    self.index = index
    self.end = end
  }

  /// The entries of the one object; nothing at all is an empty one.
  mutating func document() throws(Problem) -> [MetadataEntry] {
    guard let first = nextToken() else { return [] }
    guard first == UInt8(ascii: "{") else { throw Problem(at: index, "an object must begin with '{'") }
    let entries = try object(depth: 0)
    guard nextToken() == nil else { throw Problem(at: index, "nothing can stand behind the object") }
    return entries
  }
}

extension JSONReader {
  private mutating func value(depth: Int) throws(Problem) -> MetadataNode {
    let first = nextToken()
    let offset = index
    guard depth <= depthLimit else { throw Problem(at: offset, .tooDeep) }
    switch first {
    case UInt8(ascii: "{"): return MetadataNode(.mapping(try object(depth: depth)), at: offset)
    case UInt8(ascii: "["): return MetadataNode(.list(try list(depth: depth)), at: offset)
    case UInt8(ascii: "\""): return MetadataNode(.scalar(Scalar(try string(), isQuoted: true)), at: offset)
    default: return MetadataNode(try word(), at: offset)
    }
  }

  private mutating func object(depth: Int) throws(Problem) -> [MetadataEntry] {
    var unique = UniqueEntries()
    index += 1
    guard nextToken() != UInt8(ascii: "}") else { return close(returning: []) }
    repeat {
      let entry = try entry(depth: depth)
      if let first = unique.insert(entry) {
        duplicates.note(entry.key, first: first.keyOffset, second: entry.keyOffset)
      }
    } while try takesSeparator(before: UInt8(ascii: "}"))
    return close(returning: unique.entries)
  }

  private mutating func entry(depth: Int) throws(Problem) -> MetadataEntry {
    guard nextToken() == UInt8(ascii: "\"") else {
      throw Problem(at: index, "a key in double quotes is missing here")
    }
    let keyOffset = index
    let key = try string()
    guard nextToken() == UInt8(ascii: ":") else { throw Problem(at: index, "a ':' is missing here") }
    index += 1
    return MetadataEntry(key: key, keyOffset: keyOffset, value: try value(depth: depth + 1))
  }

  private mutating func list(depth: Int) throws(Problem) -> [MetadataNode] {
    var items: [MetadataNode] = []
    index += 1
    guard nextToken() != UInt8(ascii: "]") else { return close(returning: []) }
    repeat {
      items.append(try value(depth: depth + 1))
    } while try takesSeparator(before: UInt8(ascii: "]"))
    return close(returning: items)
  }

  /// Passes the bracket that ends a list or object.
  private mutating func close<Values>(returning values: Values) -> Values {
    index += 1
    return values
  }

  private mutating func takesSeparator(before closing: UInt8) throws(Problem) -> Bool {
    let byte = nextToken()
    if byte == closing { return false }
    guard byte == UInt8(ascii: ",") else {
      let closing = Character(Unicode.Scalar(closing))
      throw Problem(at: index, "a ',' or '\(closing)' is missing here")
    }
    index += 1
    return true
  }

  /// The byte that begins the next token, at which the index then stands.
  private mutating func nextToken() -> UInt8? {
    while index < end, isWhiteSpace(bytes[index]) { index += 1 }
    return index < end ? bytes[index] : nil
  }

  private mutating func word() throws(Problem) -> MetadataNode.Content {
    let start = index
    while index < end, isWordByte(bytes[index]) { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    if word == "null" { return .null }
    guard word == "true" || word == "false" || isJSONNumber(word) else {
      throw Problem(at: start, "a value is missing here", hint: "put text in double quotes")
    }
    return .scalar(Scalar(word))
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    !isWhiteSpace(byte) && !",:{}[]\"".utf8.contains(byte)
  }
}

/// Whether a word is a number of RFC 8259, section 6.
private func isJSONNumber(_ word: String) -> Bool {
  var rest = Substring(word).utf8
  func takeDigits() -> Int {
    let digits = rest.prefix { 0x30...0x39 ~= $0 }.count
    rest = rest.dropFirst(digits)
    return digits
  }
  if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
  let hasLeadingZero = rest.first == UInt8(ascii: "0")
  let integer = takeDigits()
  guard integer == 1 || integer > 1 && !hasLeadingZero else { return false }
  if rest.first == UInt8(ascii: ".") {
    rest.removeFirst()
    guard takeDigits() > 0 else { return false }
  }
  if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
    rest.removeFirst()
    if let sign = rest.first, "+-".utf8.contains(sign) { rest.removeFirst() }
    guard takeDigits() > 0 else { return false }
  }
  return rest.isEmpty
}
