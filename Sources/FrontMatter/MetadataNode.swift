/// A value of a metadata file, with its place.
package struct MetadataNode: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case null
    case scalar(Scalar)
    case list([MetadataNode])
    /// Entries in the order of the file, each key once.
    case mapping([MetadataEntry])
  }

  package var content: Content
  /// The value's first byte in the file; of a value that stands by reference, where it is written.
  package var offset: Int

  package init(_ content: Content, at offset: Int) {
    self.content = content
    self.offset = offset
  }
}

/// A key and its value.
package struct MetadataEntry: Hashable, Sendable {
  package var key: String
  package var keyOffset: Int
  package var value: MetadataNode

  package init(key: String, keyOffset: Int, value: MetadataNode) {
    self.key = key
    self.keyOffset = keyOffset
    self.value = value
  }
}

extension MetadataNode {
  /// What the value is, for messages: "title is a list".
  package var kind: String {
    switch content {
    case .null: "empty"
    case .scalar: "a text"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }
}
