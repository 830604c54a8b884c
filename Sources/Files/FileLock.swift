package import Vocabulary

/// A lock among processes that lasts as long as the value, or until the process ends, however it ends.
package final class FileLock: Sendable {
  package enum Patience: Sendable {
    /// Throws an error with the reason `inUse`.
    case fail
    /// Waits, after calling the closure once so that somebody can say so.
    case wait(@Sendable () -> Void)
  }

  private let descriptor: Int32

  private init(taking descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    Calls.close(descriptor)
  }
}

extension FileLock {
  /// Locks a file of a folder, which is made where it is missing and never removed.
  package static func acquire(
    _ path: SitePath, in folder: Folder, _ patience: Patience
  ) throws(FileSystemError) -> FileLock {
    let name = folder.named(path)
    let descriptor = try attempt(.lock, name) { () throws(Errno) in
      try Calls.open(path.string, in: folder.descriptor, .lock)
    }
    let lock = FileLock(taking: descriptor)
    try lockDescriptor(descriptor, name, patience)
    return lock
  }
}

extension Folder {
  /// Locks the folder itself, as long as it is open.
  func lock(_ patience: FileLock.Patience) throws(FileSystemError) {
    try lockDescriptor(descriptor, path, patience)
  }
}

private func lockDescriptor(
  _ descriptor: Int32, _ name: String, _ patience: FileLock.Patience
) throws(FileSystemError) {
  let isFree = try attempt(.lock, name) { () throws(Errno) in try Calls.lock(descriptor, waits: false) }
  guard !isFree else { return }
  guard case .wait(let announce) = patience else { throw FileSystemError(.lock, name, .inUse) }
  announce()
  _ = try attempt(.lock, name) { () throws(Errno) in try Calls.lock(descriptor, waits: true) }
}
