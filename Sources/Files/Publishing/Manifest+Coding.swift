import Vocabulary

extension Manifest {
  static let empty = Manifest(of: EmptyCollection())

  /// - Parameters:
  ///   - files: sorted by the bytes of their paths, each once.
  init(of files: some Collection<PublishedFile>) {
    let count = files.count
    var bytes = ManifestLayout.title
    bytes.reserveCapacity(ManifestLayout.record(count) + count * 48)
    bytes.append(contentsOf: [UInt8](repeating: 0, count: ManifestLayout.count - bytes.count))
    bytes.append(number: UInt64(count))
    var pathStart = ManifestLayout.record(count)
    for file in files {
      bytes.append(record: file, pathStart: pathStart)
      pathStart += file.path.string.utf8.count + 1
    }
    for file in files {
      bytes.append(contentsOf: file.path.string.utf8)
      bytes.append(0)
    }
    let checksum = Self.checksum(of: bytes)
    bytes.replaceSubrange(ManifestLayout.checksum..<ManifestLayout.count, with: checksum)
    self.init(unchecked: bytes, count: count)
  }

  /// Fails for bytes that are cut off, changed or of another version.
  init?(decoding bytes: [UInt8]) {
    guard bytes.count >= ManifestLayout.header, bytes.starts(with: ManifestLayout.title),
      Self.checksum(of: bytes)[...] == bytes[ManifestLayout.checksum..<ManifestLayout.count]
    else { return nil }
    let count = bytes.span.bytes.number(at: ManifestLayout.count)
    guard count <= UInt64(bytes.count / ManifestLayout.recordSize) else { return nil }
    self.init(unchecked: bytes, count: Int(count))
    guard hasPathsInside else { return nil }
  }

  private static func checksum(of bytes: [UInt8]) -> [UInt8] {
    let hash = ContentHash(of: bytes.span.bytes.extracting(ManifestLayout.count...))
    var checksum: [UInt8] = []
    checksum.append(number: hash.high)
    checksum.append(number: hash.low)
    return checksum
  }

  /// So that no record leads out of the file, whoever wrote it.
  private var hasPathsInside: Bool {
    let all = bytes.span.bytes
    let limit = UInt64(bytes.count)
    guard ManifestLayout.record(count) <= bytes.count else { return false }
    return (0..<count).allSatisfy { index in
      let start = all.number(at: ManifestLayout.record(index) + ManifestLayout.pathStart)
      let length = all.number(at: ManifestLayout.record(index) + ManifestLayout.pathLength)
      return start < limit && length < limit - start && all.byte(at: Int(start + length)) == 0
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(record file: PublishedFile, pathStart: Int) {
    append(number: UInt64(pathStart))
    append(number: UInt64(file.path.string.utf8.count))
    append(number: file.hash.high)
    append(number: file.hash.low)
    append(number: file.source.high)
    append(number: file.source.low)
    append(number: UInt64(bitPattern: Int64(file.size)))
    append(number: UInt64(bitPattern: Int64(file.modified)))
    append(number: UInt64(bitPattern: Int64(file.changed)))
    append(number: file.inode)
  }

  mutating func append(number: UInt64) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
