import Vocabulary

extension Manifest {
  /// What is ours after a build was killed while it moved the files of its journal into place.
  ///
  /// A file of both lists is the one whose bytes it has; of the journal's own files those are ours that got
  /// into place.
  func recovering(_ journal: Manifest, in root: Folder) -> Manifest {
    var files: [SitePath: PublishedFile] = [:]
    for file in self.files { files[file.path] = file }
    for file in journal.files {
      guard let found = root.published(at: file.path), found.hash == file.hash else { continue }
      files[file.path] = found
    }
    return Manifest(of: files.values.sorted { byteOrder($0.path.string, $1.path.string) < 0 })
  }
}

extension Folder {
  /// An ordinary file as it is now; nil where there is none, or it cannot be read.
  func published(at path: SitePath) -> PublishedFile? {
    guard let file = try? OpenFile.open(path.string, in: self, .readNoLink),
      let status = try? file.statusOfFile(), let hash = try? file.hash()
    else { return nil }
    return PublishedFile(path: path, hash: hash, status: status)
  }
}

extension OpenFile {
  /// The hash of what follows, read in blocks.
  borrowing func hash() throws(FileSystemError) -> ContentHash {
    var stream = ContentHash.Stream()
    var block: [UInt8] = []
    while try readBlock(into: &block, count: 1 << 18) > 0 {
      stream.add(block.span.bytes)
      block.removeAll(keepingCapacity: true)
    }
    return stream.value
  }
}
