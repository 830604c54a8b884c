import Vocabulary

extension Record {
  /// The record with its identity worked out, for one that many pages show.
  package func identified() -> Record {
    var bytes: [UInt8] = []
    appendIdentity(to: &bytes)
    return Record(schema, values, identity: ContentHash(of: bytes))
  }

  /// Appends bytes that differ wherever any value of the record differs; the same in every run.
  package func appendIdentity(to bytes: inout [UInt8]) {
    if let identity {
      bytes.append(9)
      bytes.append(word: identity.high)
      bytes.append(word: identity.low)
    } else {
      bytes.append(8)
      bytes.append(word: UInt64(values.count))
      for value in values { value.appendIdentity(to: &bytes) }
    }
  }
}

extension Value {
  /// A mark for the kind of value, and the value; whatever can be long is preceded by its length.
  fileprivate func appendIdentity(to bytes: inout [UInt8]) {
    switch self {
    case .none: bytes.append(0)
    case .bool(let value): bytes.append(value ? 2 : 1)
    case .int(let value): bytes.append(3, word: UInt64(bitPattern: Int64(value)))
    case .number(let value): bytes.append(4, word: value.bitPattern)
    case .text(let text): bytes.append(5, text)
    case .html(let html):
      bytes.append(6, word: UInt64(html.bytes.count))
      bytes.append(contentsOf: html.bytes)
    case .address(let permalink): bytes.append(7, permalink.path)
    case .date(let date):
      bytes.append(date.isDateOnly ? 11 : 10, word: UInt64(bitPattern: Int64(date.secondsSince1970)))
      bytes.append(word: UInt64(bitPattern: Int64(date.utcOffset)))
    case .record(let record): record.appendIdentity(to: &bytes)
    case .list(let values):
      bytes.append(12, word: UInt64(values.count))
      for value in values { value.appendIdentity(to: &bytes) }
    case .map(let entries):
      bytes.append(13, word: UInt64(entries.count))
      for entry in entries {
        bytes.append(5, entry.key)
        entry.value.appendIdentity(to: &bytes)
      }
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ mark: UInt8, word: UInt64) {
    append(mark)
    append(word: word)
  }

  fileprivate mutating func append(_ mark: UInt8, _ text: String) {
    let text = text.utf8Span.span
    append(mark, word: UInt64(text.count))
    text.withUnsafeBufferPointer { append(contentsOf: $0) }
  }

  fileprivate mutating func append(word: UInt64) {
    Swift.withUnsafeBytes(of: word.littleEndian) { append(contentsOf: $0) }
  }
}
