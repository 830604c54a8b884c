package import Vocabulary

extension OutputWriter {
  /// Makes a copy of a file part of the site; its bytes are looked at only where the file or its copy
  /// changed since the last build.
  ///
  /// - Parameters:
  ///   - file: as a scan of the folder found it.
  /// - Returns: whether it was written.
  @discardableResult
  package mutating func copy(
    _ file: ScannedFile, from folder: Folder, to path: SitePath
  ) throws(FileSystemError) -> Bool {
    let known = output.known(at: path)
    if !output.rewritesAll, let known, known.source == file.status.identity,
      try keep(known, noting: nil)
    {
      return false
    }
    let moment = Calls.now
    let source = try OpenFile.open(file.path.string, in: folder)
    let status = try source.statusOfFile()
    let identity = status.isSettled(at: moment) ? status.identity : PublishedFile.noSource
    let hash = try source.hash()
    if try keepExisting(path, known, hash: hash, size: status.size, source: identity) { return false }
    let change = change(replacing: known)
    let copy = try create(path, change)
    let copied = try write(OpenFile.open(file.path.string, in: folder), to: copy)
    add(PublishedFile(path: path, hash: copied, status: try copy.status(), source: identity), change)
    try copy.close()
    return true
  }

  /// - Returns: the hash of what was written.
  private mutating func write(
    _ source: borrowing OpenFile, to copy: borrowing OpenFile
  ) throws(FileSystemError) -> ContentHash {
    var hash = ContentHash.Stream()
    buffer.removeAll(keepingCapacity: true)
    while try source.readBlock(into: &buffer, count: 1 << 18) > 0 {
      hash.add(buffer.span.bytes)
      try copy.write(buffer.span.bytes)
      buffer.removeAll(keepingCapacity: true)
    }
    return hash.value
  }
}
