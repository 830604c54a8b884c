/// What the disk refused to do, worded for people.
package struct FileSystemError: Error, Hashable, Sendable {
  package enum Operation: String, Hashable, Sendable {
    case open, read, write, list, examine, rename, remove, lock
    case makeFolder = "make the folder"
  }

  package enum Reason: Hashable, Sendable {
    case notFound, permissionDenied, diskFull, readOnly, isFolder, isNoFolder, isLink, isNoFile, exists
    case tooManyOpenFiles, nameTooLong
    /// It is on another file system.
    case isElsewhere
    /// The name is one that Precis keeps for itself.
    case reserved
    /// The file is longer than the given number of bytes.
    case tooLong(Int)
    /// Another process holds the lock.
    case inUse
    /// The system's own words.
    case other(String)
  }

  package var operation: Operation
  /// As the caller named it: relative where the folder was opened with a relative path.
  package var path: String
  package var reason: Reason

  package init(_ operation: Operation, _ path: String, _ reason: Reason) {
    self.operation = operation
    self.path = path
    self.reason = reason
  }

  init(_ operation: Operation, _ path: String, _ failure: Errno) {
    self.init(operation, path, Reason(failure))
  }
}

extension FileSystemError: CustomStringConvertible {
  package var description: String {
    "cannot \(operation.rawValue) '\(path)': \(reason)"
  }
}

extension FileSystemError.Reason: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notFound: "there is no such file or folder"
    case .permissionDenied: "permission denied"
    case .diskFull: "the disk is full"
    case .readOnly: "the file system is read-only"
    case .isFolder: "it is a folder"
    case .isNoFolder: "it, or what should hold it, is not a folder"
    case .isLink: "it is a symbolic link, or one of too many"
    case .isNoFile: "it is not an ordinary file"
    case .exists: "something of that name is there already"
    case .tooManyOpenFiles: "too many files are open"
    case .nameTooLong: "the name is too long"
    case .isElsewhere: "it is on another file system"
    case .reserved: "Precis keeps this name for itself"
    case .tooLong(let limit): "it is longer than \(limit) bytes"
    case .inUse: "another process is using it"
    case .other(let words): words
    }
  }
}

/// Does what can fail with a system's number, and says what failed and where.
@inline(__always)
func attempt<Result>(
  _ operation: FileSystemError.Operation, _ path: @autoclosure () -> String,
  _ body: () throws(Errno) -> Result
) throws(FileSystemError) -> Result {
  do throws(Errno) {
    return try body()
  } catch {
    throw FileSystemError(operation, path(), error)
  }
}
