package import Vocabulary

extension Folder {
  /// Reads a file in place of what the buffer holds, whose storage is used again.
  ///
  /// - Parameters:
  ///   - limit: a file of more bytes is an error, and is not read.
  /// - Returns: what the file was when it had been read; see `FileStatus.isSettled`.
  @discardableResult
  package func read(
    _ path: SitePath, into buffer: inout [UInt8], limit: Int = .max
  ) throws(FileSystemError) -> FileStatus {
    try OpenFile.open(path.string, in: self).read(into: &buffer, limit: limit)
  }

  /// Reads what a file begins with, at most `count` bytes, in place of what the buffer holds.
  package func readBeginning(
    of path: SitePath, into buffer: inout [UInt8], count: Int
  ) throws(FileSystemError) {
    let file = try OpenFile.open(path.string, in: self)
    let size = min(try file.statusOfFile().size, count)
    buffer.removeAll(keepingCapacity: true)
    while buffer.count < size, try file.readBlock(into: &buffer, count: size - buffer.count) > 0 {}
  }

  package func contents(of path: SitePath, limit: Int = .max) throws(FileSystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(path, into: &bytes, limit: limit)
    return bytes
  }
}

/// Reads what a command names, wherever it is: a file, or a pipe to its end.
package func contents(ofFile path: String, limit: Int = .max) throws(FileSystemError) -> [UInt8] {
  let descriptor = try attempt(.open, path) { () throws(Errno) in
    try Calls.open(path, in: Calls.workingFolder, .readAnything)
  }
  return try OpenFile(descriptor, name: path).contentsToEnd(limit: limit)
}

/// Reads standard input to its end.
package func contentsOfStandardInput(limit: Int = .max) throws(FileSystemError) -> [UInt8] {
  try OpenFile(0, name: "standard input", isOwned: false).contentsToEnd(limit: limit)
}

extension OpenFile {
  fileprivate borrowing func contentsToEnd(limit: Int) throws(FileSystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while try readBlock(into: &bytes, count: 1 << 16) > 0 {
      guard bytes.count <= limit else { throw FileSystemError(.read, path, .tooLong(limit)) }
    }
    return bytes
  }
}
