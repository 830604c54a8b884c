/// Where the keys and values of a TOML text stand, which its library does not tell.
struct TOMLOutline: Hashable {
  var keyOffset: Int
  /// The value as written, without white space around it; of a table, the key or bracket it begins with.
  var range: Range<Int>
  private(set) var entries: [String: TOMLOutline] = [:]
  private(set) var items: [TOMLOutline] = []

  init(keyOffset: Int, range: Range<Int>) {
    self.keyOffset = keyOffset
    self.range = range
  }

  /// Keys in the order of the file.
  var keys: [String] {
    entries.sorted { ($0.value.keyOffset, $0.key) < ($1.value.keyOffset, $1.key) }.map(\.key)
  }
}

/// One part of a dotted key.
struct TOMLKeyPart: Hashable {
  var name: String
  var offset: Int
}

extension TOMLOutline {
  /// Places a value below a table.
  ///
  /// - Returns: the place of the key that is there already.
  mutating func insert(_ value: TOMLOutline, at path: ArraySlice<TOMLKeyPart>) -> Int? {
    withTable(at: path.dropLast()) { table in
      guard let key = path.last else { return nil }
      if let first = table.entries[key.name] { return first.keyOffset }
      table.entries[key.name] = value
      return nil
    }
  }

  /// Opens a table; it may be there already, through a table inside it.
  mutating func open(at path: ArraySlice<TOMLKeyPart>) {
    withTable(at: path) { _ in }
  }

  /// Adds a table to a list of tables.
  mutating func appendTable(at path: ArraySlice<TOMLKeyPart>) {
    guard let key = path.last else { return }
    let item = TOMLOutline(keyOffset: key.offset, range: key.offset..<key.offset)
    withTable(at: path.dropLast()) { $0.entries[key.name, default: item].items.append(item) }
  }

  mutating func append(_ item: TOMLOutline) {
    items.append(item)
  }

  /// Goes down to a table and makes what is missing on the way; in a list of tables it is the last one.
  private mutating func withTable<Result>(
    at path: ArraySlice<TOMLKeyPart>, _ body: (inout TOMLOutline) -> Result
  ) -> Result {
    if !items.isEmpty { return items[items.count - 1].withTable(at: path, body) }
    guard let key = path.first else { return body(&self) }
    let missing = TOMLOutline(keyOffset: key.offset, range: key.offset..<key.offset)
    return entries[key.name, default: missing].withTable(at: path.dropFirst(), body)
  }
}
