/// A part of one of the cache's files.
struct StoredPart: Hashable, Sendable {
  var range: Range<Int>
  /// The lower half of the hash of the bytes.
  var checksum: UInt64

  static let none = StoredPart(range: 0..<0, checksum: 0)
}

extension StoredPart: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(range.lowerBound)
    writer.write(range.count)
    writer.write(number: checksum)
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    let start = try reader.read(Int.self)
    let count = try reader.read(Int.self)
    guard start >= 0, count >= 0, start < Int.max - count else { throw DamagedCache() }
    self.init(range: start..<start + count, checksum: try reader.readNumber())
  }
}
