import Synchronization
package import Vocabulary

/// A file to whose end many threads append, and any part of which can be read again at any time.
///
/// What is appended is not forced to the disk; who keeps the places of the parts keeps checksums with them.
package final class BlobFile: Sendable {
  private let descriptor: Int32
  private let path: String
  private let nextOffset: Atomic<Int>

  private init(_ descriptor: Int32, path: String, end: Int) {
    self.descriptor = descriptor
    self.path = path
    nextOffset = Atomic(end)
  }

  deinit {
    Calls.close(descriptor)
  }
}

extension BlobFile {
  /// Opens or makes a file.
  ///
  /// - Parameter end: where what is known of it ends; what stands behind that is written over.
  package static func open(
    _ path: SitePath, in folder: Folder, end: Int
  ) throws(FileSystemError) -> BlobFile {
    let name = folder.named(path)
    let descriptor = try attempt(.open, name) { () throws(Errno) in
      try Calls.open(path.string, in: folder.descriptor, .update)
    }
    return BlobFile(descriptor, path: name, end: end)
  }

  /// Where the next part will be put.
  package var end: Int { nextOffset.load(ordering: .relaxed) }

  /// - Returns: where the bytes are.
  package func append(_ bytes: RawSpan) throws(FileSystemError) -> Range<Int> {
    let start = nextOffset.add(bytes.byteCount, ordering: .relaxed).oldValue
    let failure = bytes.withUnsafeBytes { bytes -> Errno? in
      do throws(Errno) {
        try Calls.write(bytes, to: descriptor, at: start)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw FileSystemError(.write, path, failure) }
    return start..<start + bytes.byteCount
  }

  /// Reads a part in place of what the buffer holds, whose storage is used again; a file that ends before
  /// gives fewer bytes.
  package func read(_ range: Range<Int>, into buffer: inout [UInt8]) throws(FileSystemError) {
    buffer.removeAll(keepingCapacity: true)
    while buffer.count < range.count {
      let offset = range.lowerBound + buffer.count
      guard try readSome(at: offset, count: range.count - buffer.count, into: &buffer) else { return }
    }
  }

  /// - Returns: false at the end of the file.
  private func readSome(
    at offset: Int, count: Int, into buffer: inout [UInt8]
  ) throws(FileSystemError) -> Bool {
    let start = buffer.count
    var failure: Errno?
    buffer.append(addingCapacity: count) { (span: inout OutputSpan<UInt8>) in
      span.withUnsafeMutableBufferPointer { storage, initialized in
        do throws(Errno) {
          let place = UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(storage)[..<count])
          initialized = try Calls.read(descriptor, at: offset, into: place)
        } catch {
          failure = error
        }
      }
    }
    if let failure { throw FileSystemError(.read, path, failure) }
    return buffer.count > start
  }
}
