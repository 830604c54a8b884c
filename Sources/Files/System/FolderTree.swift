extension Folder {
  /// Removes a folder and all that is in it, without following a symbolic link; nothing where there is none.
  func removeTree(_ name: String) throws(FileSystemError) {
    guard let folder = try subfolder(ifThere: name) else { return }
    try folder.removeContents()
    try attempt(.remove, folder.path) { () throws(Errno) in
      try Calls.removeFolder(name, in: descriptor)
    }
  }

  private func removeContents() throws(FileSystemError) {
    for name in try rawNames() {
      do throws(Errno) {
        try Calls.removeFile(name, in: descriptor)
      } catch {
        // Systems differ in what they say about a folder: that it is one, or that it may not be.
        let shown = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard (try? Calls.status(of: name, in: descriptor))?.kind == .folder else {
          throw FileSystemError(.remove, named(shown), error)
        }
        try removeTree(shown)
      }
    }
  }

  /// The names in the folder, in the order of the file system; of what is not UTF-8, replacements.
  package func names() throws(FileSystemError) -> [String] {
    try rawNames().map { name in
      String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  /// The names as C strings, whatever bytes they hold.
  private func rawNames() throws(FileSystemError) -> [[CChar]] {
    var names: [[CChar]] = []
    try attempt(.list, path) { () throws(Errno) in
      try Calls.list(descriptor) { name, _ in names.append(name.map { CChar(bitPattern: $0) } + [0]) }
    }
    return names
  }

  func status() throws(FileSystemError) -> FileStatus {
    try attempt(.examine, path) { () throws(Errno) in try Calls.status(of: descriptor) }
  }

  /// What is at a name, of a symbolic link the link itself; nil where there is nothing.
  func status(ofName name: String) throws(FileSystemError) -> FileStatus? {
    do throws(Errno) {
      return try Calls.status(of: name, in: descriptor)
    } catch {
      let failure = FileSystemError(.examine, named(name), error)
      guard failure.reason == .notFound || failure.reason == .isNoFolder else { throw failure }
      return nil
    }
  }

  /// Opens a folder that is really there: a symbolic link is an error.
  func subfolder(_ name: String) throws(FileSystemError) -> Folder {
    let descriptor = try attempt(.open, named(name)) { () throws(Errno) in
      try Calls.open(name, in: self.descriptor, .folderNoLink)
    }
    return Folder(taking: descriptor, path: named(name))
  }

  /// Nil where there is nothing of that name.
  func subfolder(ifThere name: String) throws(FileSystemError) -> Folder? {
    do throws(FileSystemError) {
      return try subfolder(name)
    } catch {
      guard error.reason == .notFound else { throw error }
      return nil
    }
  }
}
