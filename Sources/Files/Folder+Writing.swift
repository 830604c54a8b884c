package import Vocabulary

extension Folder {
  /// Writes a small file in one step: whoever reads it sees the old bytes or the new ones.
  ///
  /// It is not forced to the disk, so that a power cut can lose it; what is kept this way carries a checksum.
  package func replace(_ path: SitePath, with bytes: [UInt8]) throws(FileSystemError) {
    let draft = path.string + ".new"
    removeIfThere(draft)
    try writeNew(draft, bytes)
    try attempt(.rename, named(path)) { () throws(Errno) in
      try Calls.rename(draft, in: descriptor, to: path.string, in: descriptor)
    }
  }

  /// Writes a new file; fails with `exists` where anything is at that path, and makes the folders above.
  package func create(_ path: SitePath, with bytes: [UInt8]) throws(FileSystemError) {
    if let folder = path.folder { _ = try makeFolder(folder) }
    try writeNew(path.string, bytes)
  }

  /// Removes a file; nothing where there is none.
  package func remove(_ path: SitePath) throws(FileSystemError) {
    do throws(Errno) {
      try Calls.removeFile(path.string, in: descriptor)
    } catch {
      let failure = FileSystemError(.remove, named(path), error)
      if failure.reason != .notFound { throw failure }
    }
  }

  private func writeNew(_ name: String, _ bytes: [UInt8]) throws(FileSystemError) {
    do throws(FileSystemError) {
      let file = try OpenFile.open(name, in: self, .create)
      try file.write(bytes.span.bytes)
      try file.close()
    } catch {
      if error.operation == .write { removeIfThere(name) }
      throw error
    }
  }

  private func removeIfThere(_ name: String) {
    try? Calls.removeFile(name, in: descriptor)
  }
}
