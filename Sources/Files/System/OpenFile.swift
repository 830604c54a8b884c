/// A file that is open to be read or written, and closed at the end of its scope.
struct OpenFile: ~Copyable {
  let descriptor: Int32
  private let folder: Folder?
  private let name: String
  private var isOwned: Bool

  /// - Parameters:
  ///   - name: how messages name the file, or where it has a folder, its name there.
  init(_ descriptor: Int32, name: String, in folder: Folder? = nil, isOwned: Bool = true) {
    self.descriptor = descriptor
    self.folder = folder
    self.name = name
    self.isOwned = isOwned
  }

  deinit {
    if isOwned { Calls.close(descriptor) }
  }

  static func open(
    _ name: String, in folder: Folder, _ mode: Calls.OpenMode = .read
  ) throws(FileSystemError) -> OpenFile {
    let descriptor = try attempt(.open, folder.named(name)) { () throws(Errno) in
      try Calls.open(name, in: folder.descriptor, mode)
    }
    return OpenFile(descriptor, name: name, in: folder)
  }

  /// Closes a file that was written, of which some file systems say only now that the disk is full.
  consuming func close() throws(FileSystemError) {
    isOwned = false
    let path = path
    let descriptor = descriptor
    try attempt(.write, path) { () throws(Errno) in try Calls.closeWritten(descriptor) }
  }
}

extension OpenFile {
  /// Put together only where a message needs it.
  var path: String { folder?.named(name) ?? name }

  borrowing func status() throws(FileSystemError) -> FileStatus {
    try attempt(.examine, path) { () throws(Errno) in try Calls.status(of: descriptor) }
  }

  /// Reads an ordinary file whole.
  @discardableResult
  borrowing func read(into buffer: inout [UInt8], limit: Int) throws(FileSystemError) -> FileStatus {
    let status = try statusOfFile()
    guard status.size <= limit else { throw FileSystemError(.read, path, .tooLong(limit)) }
    buffer.removeAll(keepingCapacity: true)
    // One byte more than the file has shows its end without another call.
    while try readBlock(into: &buffer, count: max(status.size - buffer.count, 0) + 1) > 0 {
      guard buffer.count <= limit else { throw FileSystemError(.read, path, .tooLong(limit)) }
      if buffer.count == status.size { break }
    }
    return try buffer.count == status.size ? status : self.status()
  }

  borrowing func statusOfFile() throws(FileSystemError) -> FileStatus {
    let status = try status()
    guard status.kind == .file else {
      throw FileSystemError(.read, path, status.kind == .folder ? .isFolder : .isNoFile)
    }
    return status
  }

  /// Appends what comes next, at most `count` bytes.
  ///
  /// - Returns: how many came; zero at the end.
  borrowing func readBlock(into buffer: inout [UInt8], count: Int) throws(FileSystemError) -> Int {
    let start = buffer.count
    var failure: Errno?
    buffer.append(addingCapacity: count) { (span: inout OutputSpan<UInt8>) in
      span.withUnsafeMutableBufferPointer { storage, initialized in
        do throws(Errno) {
          initialized = try Calls.read(descriptor, into: UnsafeMutableRawBufferPointer(storage))
        } catch {
          failure = error
        }
      }
    }
    if let failure { throw FileSystemError(.read, path, failure) }
    return buffer.count - start
  }

  borrowing func write(_ bytes: RawSpan) throws(FileSystemError) {
    let failure = bytes.withUnsafeBytes { bytes -> Errno? in
      do throws(Errno) {
        try Calls.write(bytes, to: descriptor)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw FileSystemError(.write, path, failure) }
  }
}
