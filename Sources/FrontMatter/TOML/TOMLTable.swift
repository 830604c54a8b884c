/// A key, or one part of a dotted one.
struct TOMLKey: Hashable {
  var name: String
  var offset: Int
}

/// A table while it is filled: lines far apart may add to it.
final class TOMLTable {
  /// How a table came to be decides what may add to it.
  enum Origin {
    /// By a header that names a table inside it; a header of its own may follow.
    case implied
    case header
    /// By a dotted key.
    case dotted
    /// In braces; nothing may be added.
    case inline
  }

  enum Content {
    case node(MetadataNode)
    case table(TOMLTable)
    /// Each with a header in double brackets.
    case tables([TOMLTable])
  }

  struct Entry {
    var key: TOMLKey
    var content: Content
  }

  var origin: Origin
  let offset: Int
  private(set) var entries: [Entry] = []
  private var places: [String: Int] = [:]

  init(_ origin: Origin, at offset: Int) {
    self.origin = origin
    self.offset = offset
  }

  func member(_ name: String) -> Entry? {
    places[name].map { entries[$0] }
  }

  /// - Parameter key: one that is not there.
  func add(_ key: TOMLKey, _ content: Content) {
    places[key.name] = entries.count
    entries.append(Entry(key: key, content: content))
  }
}

extension TOMLTable {
  /// The table that a header's path leads to; missing ones are made, and of a list it is the last.
  func descendant(at path: ArraySlice<TOMLKey>) throws(Problem) -> TOMLTable {
    var table = self
    for key in path { table = try table.child(key, making: .implied) }
    return table
  }

  /// The table that a dotted key's path leads to, which no header may have opened.
  func dottedDescendant(at path: ArraySlice<TOMLKey>) throws(Problem) -> TOMLTable {
    var table = self
    for key in path {
      let child = try table.child(key, making: .dotted)
      guard child.origin == .dotted || child.origin == .implied else { throw .noTable(key) }
      child.origin = .dotted
      table = child
    }
    return table
  }

  private func child(_ key: TOMLKey, making origin: Origin) throws(Problem) -> TOMLTable {
    switch member(key.name)?.content {
    case .table(let table) where table.origin != .inline: return table
    case .tables(let tables): return tables[tables.count - 1]
    case .table, .node: throw .noTable(key)
    case nil:
      let table = TOMLTable(origin, at: key.offset)
      add(key, .table(table))
      return table
    }
  }

  /// Adds a table to a list of tables.
  ///
  /// - Returns: false where the key is something else.
  func append(_ table: TOMLTable, to key: TOMLKey) -> Bool {
    guard let place = places[key.name] else {
      add(key, .tables([table]))
      return true
    }
    guard case .tables(var tables) = entries[place].content else { return false }
    entries[place].content = .tables([])
    tables.append(table)
    entries[place].content = .tables(tables)
    return true
  }
}

extension Problem {
  static func noTable(_ key: TOMLKey) -> Self {
    Problem(
      at: key.offset, "'\(key.name)' cannot be added to: it is complete further up",
      hint: "write its entries in one place")
  }
}

extension MetadataEntry {
  /// - Parameter entry: of a table that is complete.
  init(_ entry: TOMLTable.Entry) {
    self.init(key: entry.key.name, keyOffset: entry.key.offset, value: MetadataNode(entry))
  }
}

extension MetadataNode {
  fileprivate init(_ entry: TOMLTable.Entry) {
    switch entry.content {
    case .node(let node): self = node
    case .table(let table): self.init(table)
    case .tables(let tables): self.init(.list(tables.map { MetadataNode($0) }), at: entry.key.offset)
    }
  }

  private init(_ table: TOMLTable) {
    self.init(.mapping(table.entries.map { MetadataEntry($0) }), at: table.offset)
  }
}
