import Vocabulary

/// Bytes that a `StoreReader` makes the same values of.
///
/// Numbers take as many bytes as they need (LEB128), texts are preceded by their length.
struct StoreWriter {
  private(set) var bytes: [UInt8] = []

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func write(number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func write(_ text: String) {
    let text = text.utf8Span.span
    write(number: UInt64(text.count))
    bytes.append(contentsOf: text)
  }

  mutating func write(_ text: [UInt8]) {
    write(number: UInt64(text.count))
    bytes.append(contentsOf: text)
  }

  mutating func write(_ value: some Storable) {
    value.store(in: &self)
  }
}

extension [UInt8] {
  fileprivate mutating func append(contentsOf span: Span<UInt8>) {
    span.withUnsafeBufferPointer { append(contentsOf: $0) }
  }
}
