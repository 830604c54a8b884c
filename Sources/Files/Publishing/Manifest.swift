import Vocabulary

/// The files that Precis left in an output folder, sorted by the bytes of their paths.
///
/// It stays in memory as it stands on disk, for a site has as many files as pages: records of a fixed size
/// that are searched in place, followed by the paths, each with a zero behind it.
struct Manifest: Sendable {
  let bytes: [UInt8]
  let count: Int

  /// For bytes that are known to be well-formed.
  init(unchecked bytes: [UInt8], count: Int) {
    self.bytes = bytes
    self.count = count
  }
}

extension Manifest {
  func file(at path: SitePath) -> PublishedFile? {
    let wanted = path.string.utf8Span.span.bytes
    let all = bytes.span.bytes
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      let order = byteOrder(all.extracting(pathRange(middle, in: all)), wanted)
      if order == 0 { return file(middle, path: path, in: all) }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The files in their order.
  var files: some Sequence<PublishedFile> {
    (0..<count).lazy.compactMap(file)
  }

  /// Nil where the path is none that an output folder can hold; nobody wrote such a one.
  func file(_ index: Int) -> PublishedFile? {
    path(index).map { file(index, path: $0, in: bytes.span.bytes) }
  }

  func path(_ index: Int) -> SitePath? {
    SitePath(String(decoding: bytes[pathRange(index, in: bytes.span.bytes)], as: UTF8.self))
  }

  /// The order of a file's path and the given one.
  func order(_ index: Int, _ path: SitePath) -> Int {
    let all = bytes.span.bytes
    return byteOrder(all.extracting(pathRange(index, in: all)), path.string.utf8Span.span.bytes)
  }

  private func file(_ index: Int, path: SitePath, in all: RawSpan) -> PublishedFile {
    let start = ManifestLayout.record(index)
    func number(_ field: Int) -> UInt64 { all.number(at: start + field) }
    func int(_ field: Int) -> Int { Int(truncatingIfNeeded: number(field)) }
    typealias Layout = ManifestLayout
    return PublishedFile(
      path: path, hash: ContentHash(high: number(Layout.hash), low: number(Layout.hash + 8)),
      size: int(Layout.size), modified: int(Layout.modified), changed: int(Layout.changed),
      inode: number(Layout.inode),
      source: ContentHash(high: number(Layout.source), low: number(Layout.source + 8)))
  }

  /// Whether some of the files are all in the folder as they were left; says so without a copy of anything.
  func isUntouched(_ range: Range<Int>, in root: Folder) -> Bool {
    bytes.withUnsafeBytes { buffer in
      guard let start = buffer.assumingMemoryBound(to: CChar.self).baseAddress else { return range.isEmpty }
      let all = buffer.bytes
      for index in range {
        let name = start + pathRange(index, in: all).lowerBound
        guard let status = try? Calls.status(of: name, in: root.descriptor),
          isUntouched(index, status, in: all)
        else { return false }
      }
      return true
    }
  }

  private func isUntouched(_ index: Int, _ status: FileStatus, in all: RawSpan) -> Bool {
    let start = ManifestLayout.record(index)
    return status.kind == .file && status.inode == all.number(at: start + ManifestLayout.inode)
      && status.size == Int(truncatingIfNeeded: all.number(at: start + ManifestLayout.size))
      && status.modified == Int(truncatingIfNeeded: all.number(at: start + ManifestLayout.modified))
      && status.changed == Int(truncatingIfNeeded: all.number(at: start + ManifestLayout.changed))
  }

  private func pathRange(_ index: Int, in all: RawSpan) -> Range<Int> {
    let start = Int(all.number(at: ManifestLayout.record(index) + ManifestLayout.pathStart))
    let length = Int(all.number(at: ManifestLayout.record(index) + ManifestLayout.pathLength))
    return start..<start + length
  }
}

/// Where what stands: a header of title, checksum and count; the records; the paths.
enum ManifestLayout {
  /// The number at its end is of the format, which any change here raises.
  static let title = Array("precis output 1\n".utf8)
  static let checksum = 16
  static let count = 32
  static let header = 40

  /// Offsets in a record; the start of a path is counted from that of the file.
  static let pathStart = 0
  static let pathLength = 8
  static let hash = 16
  static let source = 32
  static let size = 48
  static let modified = 56
  static let changed = 64
  static let inode = 72
  static let recordSize = 80

  static func record(_ index: Int) -> Int { header + index * recordSize }
}

extension RawSpan {
  func number(at offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
