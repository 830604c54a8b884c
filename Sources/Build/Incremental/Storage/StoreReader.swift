import Vocabulary

/// What was kept from an earlier build is not what that build wrote.
struct DamagedCache: Error {}

/// Reads what a `StoreWriter` wrote; whatever the bytes are, it gives values or says that they are damaged.
struct StoreReader {
  private let bytes: [UInt8]
  private var offset: Int

  init(_ bytes: [UInt8], from offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  var isAtEnd: Bool { offset == bytes.count }

  /// The hash of the bytes that were read.
  var hashOfPast: ContentHash { ContentHash(of: bytes.span.bytes.extracting(..<offset)) }
  /// The hash of the bytes that are not read yet.
  var hashOfRest: ContentHash { ContentHash(of: bytes.span.bytes.extracting(offset...)) }

  mutating func readNumber() throws(DamagedCache) -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while offset < bytes.count, shift < 64 {
      let byte = bytes[offset]
      offset += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    throw DamagedCache()
  }

  /// How many elements follow: no more than bytes are left, so that nothing is reserved in vain.
  mutating func readCount() throws(DamagedCache) -> Int {
    let count = try readNumber()
    guard count <= UInt64(bytes.count - offset) else { throw DamagedCache() }
    return Int(count)
  }

  mutating func readText() throws(DamagedCache) -> String {
    let range = try readRange()
    return bytes.withUnsafeBufferPointer { String(decoding: $0[range], as: UTF8.self) }
  }

  mutating func readBytes() throws(DamagedCache) -> [UInt8] {
    Array(bytes[try readRange()])
  }

  private mutating func readRange() throws(DamagedCache) -> Range<Int> {
    let count = try readCount()
    defer { offset += count }
    return offset..<offset + count
  }

  mutating func read<Value: Storable>(_: Value.Type = Value.self) throws(DamagedCache) -> Value {
    try Value(from: &self)
  }
}
