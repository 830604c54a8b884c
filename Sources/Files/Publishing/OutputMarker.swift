import Vocabulary

/// A file in the output folder that says that the folder is ours, and which files in it are.
///
/// The state folder may be deleted at any time; from this file the list of what Precis wrote is made anew,
/// so that stale files go all the same. It holds a fingerprint for each file, of its path and bytes, and
/// depends on nothing but the site.
struct OutputMarker {
  /// Sorted.
  private let fingerprints: [UInt64]

  init(of files: some Sequence<PublishedFile>) {
    fingerprints = files.map { Self.fingerprint(of: $0) }.sorted()
  }

  func contains(_ file: PublishedFile) -> Bool {
    let wanted = Self.fingerprint(of: file)
    var (low, high) = (0, fingerprints.count)
    while low < high {
      let middle = (low + high) / 2
      if fingerprints[middle] == wanted { return true }
      if fingerprints[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return false
  }

  private static func fingerprint(of file: PublishedFile) -> UInt64 {
    var bytes = Array(file.path.string.utf8)
    bytes.append(number: file.hash.high)
    bytes.append(number: file.hash.low)
    return ContentHash(of: bytes).low
  }
}

extension OutputMarker {
  private static let text = Array(
    "Precis writes this folder: every build replaces and removes the files that it wrote here before.\n".utf8)

  /// The text, the fingerprints and a checksum.
  var bytes: [UInt8] {
    var bytes = Self.text
    for fingerprint in fingerprints { bytes.append(number: fingerprint) }
    bytes.append(number: ContentHash(of: bytes).low)
    return bytes
  }

  /// Fails for bytes that are cut off, changed or of another version.
  init?(decoding bytes: [UInt8]) {
    let count = (bytes.count - Self.text.count) / 8 - 1
    guard bytes.starts(with: Self.text), count >= 0, bytes.count == Self.text.count + (count + 1) * 8 else {
      return nil
    }
    let all = bytes.span.bytes
    let end = bytes.count - 8
    guard all.number(at: end) == ContentHash(of: all.extracting(0..<end)).low else { return nil }
    fingerprints = (0..<count).map { bytes.span.bytes.number(at: Self.text.count + $0 * 8) }
  }
}

extension Folder {
  /// What stands in an output folder and is of the marker.
  func files(of marker: OutputMarker) throws(FileSystemError) -> [PublishedFile] {
    var files: [PublishedFile] = []
    try collect(&files, of: marker, prefix: nil)
    return files.sorted { byteOrder($0.path.string, $1.path.string) < 0 }
  }

  private func collect(
    _ files: inout [PublishedFile], of marker: OutputMarker, prefix: SitePath?
  ) throws(FileSystemError) {
    for name in try names() {
      guard let component = SitePath(name), let status = try status(ofName: name) else { continue }
      let path = prefix?.appending(component) ?? component
      if status.kind == .folder {
        try subfolder(name).collect(&files, of: marker, prefix: path)
      } else if var file = published(at: component) {
        file.path = path
        if marker.contains(file) { files.append(file) }
      }
    }
  }
}
