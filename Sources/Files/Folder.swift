package import Vocabulary

/// An open folder: what is named below it is found through its descriptor, wherever the folder moves.
package final class Folder: Sendable {
  let descriptor: Int32
  /// How messages name it: as it was opened.
  package let path: String

  init(taking descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit {
    Calls.close(descriptor)
  }
}

extension Folder {
  package static func open(_ path: String) throws(FileSystemError) -> Folder {
    let descriptor = try attempt(.open, path) { () throws(Errno) in
      try Calls.open(path, in: Calls.workingFolder, .folder)
    }
    return Folder(taking: descriptor, path: path)
  }

  /// Opens a folder, after making it and those above it where they are missing.
  package static func make(_ path: String) throws(FileSystemError) -> Folder {
    for end in path.utf8.indices.dropFirst() where path.utf8[end] == UInt8(ascii: "/") {
      try makeIfMissing(String(path[..<end]))
    }
    try makeIfMissing(path)
    return try open(path)
  }

  private static func makeIfMissing(_ path: String) throws(FileSystemError) {
    let isThere = (try? Calls.status(of: path, in: Calls.workingFolder, followingLink: true)) != nil
    guard !isThere else { return }
    try attempt(.makeFolder, path) { () throws(Errno) in
      try Calls.makeFolder(path, in: Calls.workingFolder)
    }
  }

  /// Opens a folder below this one, after making it and those between where they are missing.
  package func makeFolder(_ path: SitePath) throws(FileSystemError) -> Folder {
    try Folder.make(named(path))
  }

  /// What is at a path, of a symbolic link what it leads to; nil where there is nothing.
  package func status(of path: SitePath) throws(FileSystemError) -> FileStatus? {
    do throws(Errno) {
      return try Calls.status(of: path.string, in: descriptor, followingLink: true)
    } catch {
      let failure = FileSystemError(.examine, named(path), error)
      guard failure.reason == .notFound || failure.reason == .isNoFolder else { throw failure }
      return nil
    }
  }

  /// How messages name something below the folder.
  package func named(_ path: SitePath) -> String {
    named(path.string)
  }

  func named(_ name: String) -> String {
    self.path == "." ? name : self.path.hasSuffix("/") ? self.path + name : self.path + "/" + name
  }
}
