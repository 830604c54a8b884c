import Vocabulary

/// Reads the YAML of a part of a file, which must be a mapping or empty.
func parseYAML(_ bytes: [UInt8], in range: Range<Int>) throws(Problem) -> Parsed {
  let isASCII = try checkText(bytes, in: range)
  if let entries = parsePlainYAML(bytes.span, in: range) { return Parsed(entries: entries) }
  return try composeYAML(bytes, in: range, isASCII: isASCII)
}

/// The same by libyaml alone.
func composeYAML(_ bytes: [UInt8], in range: Range<Int>, isASCII: Bool) throws(Problem) -> Parsed {
  try bytes.withUnsafeBufferPointer { (buffer) throws(Problem) in
    var composer = YAMLComposer(YAMLEvents(buffer, in: range, isASCII: isASCII))
    let entries = try composer.document()
    return Parsed(entries: entries, problems: composer.duplicates.problems(in: bytes))
  }
}

/// Makes values of events.
struct YAMLComposer: ~Copyable {
  private var events: YAMLEvents
  private var anchors = YAMLAnchors()
  private(set) var duplicates = DuplicateKeys()

  init(_ events: consuming YAMLEvents) {
    self.events = events
  }

  /// The entries of the one document.
  mutating func document() throws(Problem) -> [MetadataEntry] {
    guard try events.next() == .documentStart else { return [] }
    let root = try node(after: try events.next(), depth: 0)
    _ = try events.next()
    guard try events.next() == .streamEnd else { throw .secondDocument(at: events.offset) }
    switch root.content {
    case .mapping(let entries): return entries
    case .null: return []
    case .scalar, .list: throw .noMapping(root)
    }
  }
}

extension YAMLComposer {
  private mutating func node(after event: YAMLEvent, depth: Int) throws(Problem) -> MetadataNode {
    let offset = events.offset
    guard depth <= depthLimit else { throw Problem(at: offset, .tooDeep) }
    let before = anchors.nodeCount
    anchors.nodeCount += 1
    switch event {
    case .scalar(let scalar, let anchor):
      return anchors.name(MetadataNode(scalar, at: offset), anchor, since: before)
    case .listStart(let anchor):
      let items = try list(depth: depth)
      return anchors.name(MetadataNode(.list(items), at: offset), anchor, since: before)
    case .mappingStart(let anchor):
      let entries = try mapping(depth: depth)
      return anchors.name(MetadataNode(.mapping(entries), at: offset), anchor, since: before)
    case .alias(let name):
      return try anchors.node(named: name, at: offset, depth: depth)
    case .collectionEnd, .documentStart, .documentEnd, .streamEnd:
      throw Problem(at: offset, "a value is missing here")
    }
  }

  private mutating func list(depth: Int) throws(Problem) -> [MetadataNode] {
    var items: [MetadataNode] = []
    while true {
      let event = try events.next()
      if case .collectionEnd = event { return items }
      items.append(try node(after: event, depth: depth + 1))
    }
  }

  private mutating func mapping(depth: Int) throws(Problem) -> [MetadataEntry] {
    var unique = UniqueEntries()
    var merged: [MetadataNode] = []
    while true {
      let event = try events.next()
      if case .collectionEnd = event { break }
      let keyOffset = events.offset
      let key = try key(after: event, depth: depth + 1)
      let value = try node(after: try events.next(), depth: depth + 1)
      if key == Scalar("<<") {
        merged.append(value)
      } else {
        let entry = MetadataEntry(key: key.text, keyOffset: keyOffset, value: value)
        insert(entry, into: &unique)
      }
    }
    for value in merged { try merge(value, into: &unique) }
    return unique.entries
  }

  /// Of entries with one key the last counts, as in other readers of YAML.
  private mutating func insert(_ entry: MetadataEntry, into unique: inout UniqueEntries) {
    guard let first = unique.insert(entry) else { return }
    duplicates.note(entry.key, first: first.keyOffset, second: entry.keyOffset)
    unique.replace(with: entry)
  }

  private mutating func key(after event: YAMLEvent, depth: Int) throws(Problem) -> Scalar {
    let offset = events.offset
    let key = try node(after: event, depth: depth)
    if case .scalar(let scalar, _) = event, !scalar.text.isEmpty { return scalar }
    switch key.content {
    case .scalar(let scalar) where !scalar.text.isEmpty: return scalar
    case .scalar, .null: throw Problem(at: offset, "a key is missing here")
    case .list, .mapping: throw .noKey(at: offset)
    }
  }

  /// Adds what a merge key (`<<`) brings: a mapping, or a list of them in which the first wins.
  private func merge(_ value: MetadataNode, into unique: inout UniqueEntries) throws(Problem) {
    switch value.content {
    case .mapping(let entries):
      for entry in entries { _ = unique.insert(entry) }
    case .list(let nodes):
      for node in nodes {
        guard case .mapping(let entries) = node.content else { throw .noMerge(at: node.offset) }
        for entry in entries { _ = unique.insert(entry) }
      }
    case .null, .scalar: throw .noMerge(at: value.offset)
    }
  }
}

extension Problem {
  fileprivate static func secondDocument(at offset: Int) -> Self {
    Problem(at: offset, "a second document begins here, and only the first is read", hint: "remove this line")
  }

  fileprivate static func noMapping(_ root: MetadataNode) -> Self {
    Problem(at: root.offset, "this is \(root.kind), not keys and values", hint: "write lines of 'key: value'")
  }

  fileprivate static func noKey(at offset: Int) -> Self {
    Problem(
      at: offset, "a key must be a text", hint: "put text that begins with '{', '[' or '?' in quotes")
  }

  fileprivate static func noMerge(at offset: Int) -> Self {
    Problem(at: offset, "'<<' needs a mapping, or a list of mappings")
  }
}
