#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a call of the operating system failed with.
struct Errno: Error, Hashable {
  let code: Int32

  static var last: Errno { Errno(code: errno) }
}

/// A file's name or path for the operating system, relative to a folder's descriptor.
typealias CName = UnsafePointer<CChar>

/// The calls of the operating system that this module uses; no other file names one.
enum Calls {
  /// Stands for the folder that the process works in.
  static let workingFolder = AT_FDCWD

  enum OpenMode {
    /// Does not wait for a pipe's other end.
    case read
    /// For what a person names: anything that can be read, however long it takes.
    case readAnything
    /// Fails where the name is a symbolic link.
    case readNoLink
    case folder
    case folderNoLink
    /// Fails where there is anything of that name.
    case create
    /// Opens or makes a file that is only locked.
    case lock
    /// Opens or makes a file that is read and written at any place.
    case update

    fileprivate var flags: Int32 {
      switch self {
      case .read: O_RDONLY | O_NONBLOCK
      case .readAnything: O_RDONLY
      case .readNoLink: O_RDONLY | O_NOFOLLOW | O_NONBLOCK
      case .folder: O_RDONLY | O_DIRECTORY
      case .folderNoLink: O_RDONLY | O_DIRECTORY | O_NOFOLLOW
      case .create: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
      case .lock, .update: O_RDWR | O_CREAT | O_NOFOLLOW
      }
    }
  }

  static func open(_ name: CName, in folder: Int32, _ mode: OpenMode) throws(Errno) -> Int32 {
    try retrying { openat(folder, name, mode.flags | O_CLOEXEC, 0o666) }
  }

  static func close(_ descriptor: Int32) {
    _ = systemClose(descriptor)
  }

  /// An interrupted call has closed the file nonetheless.
  static func closeWritten(_ descriptor: Int32) throws(Errno) {
    guard systemClose(descriptor) < 0, errno != EINTR else { return }
    throw .last
  }

  static func status(of descriptor: Int32) throws(Errno) -> FileStatus {
    var buffer = stat()
    try check(fstat(descriptor, &buffer))
    return FileStatus(buffer)
  }

  static func status(
    of name: CName, in folder: Int32, followingLink: Bool = false
  ) throws(Errno) -> FileStatus {
    var buffer = stat()
    try check(fstatat(folder, name, &buffer, followingLink ? 0 : AT_SYMLINK_NOFOLLOW))
    return FileStatus(buffer)
  }

  /// The absolute path without symbolic links.
  static func realPath(_ path: CName) throws(Errno) -> String {
    guard let resolved = realpath(path, nil) else { throw .last }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  static func makeFolder(_ name: CName, in folder: Int32) throws(Errno) {
    try check(mkdirat(folder, name, 0o777))
  }

  static func rename(
    _ name: CName, in folder: Int32, to newName: CName, in newFolder: Int32
  ) throws(Errno) {
    try check(renameat(folder, name, newFolder, newName))
  }

  static func removeFile(_ name: CName, in folder: Int32) throws(Errno) {
    try check(unlinkat(folder, name, 0))
  }

  /// Fails where the folder holds anything.
  static func removeFolder(_ name: CName, in folder: Int32) throws(Errno) {
    try check(unlinkat(folder, name, AT_REMOVEDIR))
  }

  /// Fails where the process may not add and remove names in a folder.
  static func checkMayChange(_ name: CName, in folder: Int32) throws(Errno) {
    try check(faccessat(folder, name, W_OK | X_OK, 0))
  }

  /// - Returns: zero at the end of the file.
  static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(Errno) -> Int {
    try retrying { systemRead(descriptor, buffer.baseAddress, buffer.count) }
  }

  /// - Returns: zero at the end of the file.
  static func read(
    _ descriptor: Int32, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(Errno) -> Int {
    try retrying { pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset)) }
  }

  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, at offset: Int) throws(Errno) {
    var written = 0
    while written < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
      written += try retrying { pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset + written)) }
    }
  }

  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws(Errno) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = try retrying { () -> Int in
        let part = UnsafeRawBufferPointer(rebasing: rest)
        return systemWrite(descriptor, part.baseAddress, part.count)
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Locks an open file; where the file system has no locks, as some of networks, that is no failure.
  ///
  /// - Returns: false where another process holds the lock and `waits` is false.
  static func lock(_ descriptor: Int32, waits: Bool) throws(Errno) -> Bool {
    do throws(Errno) {
      _ = try retrying { flock(descriptor, waits ? LOCK_EX : LOCK_EX | LOCK_NB) }
      return true
    } catch {
      if error.code == EWOULDBLOCK { return false }
      guard [ENOLCK, ENOSYS, EINVAL, EBADF, EOPNOTSUPP].contains(error.code) else { throw error }
      return true
    }
  }
}

extension Calls {
  /// Calls `body` with each name in a folder but `.` and `..`, in the order of the file system; the name is
  /// given without the zero at its end, and its kind is nil where the file system does not tell.
  static func list(
    _ descriptor: Int32, _ body: (UnsafeBufferPointer<UInt8>, FileStatus.Kind?) -> Void
  ) throws(Errno) {
    // The stream owns its descriptor; the copy shares its place with the original, hence the start anew.
    let copy = try retrying { fcntl(descriptor, F_DUPFD_CLOEXEC, 0) }
    guard let stream = fdopendir(copy) else {
      let failure = Errno.last
      close(copy)
      throw failure
    }
    defer { closedir(stream) }
    rewinddir(stream)
    errno = 0
    while let entry = readdir(stream) {
      let start = UnsafeRawPointer(entry).advanced(by: nameOffset).assumingMemoryBound(to: UInt8.self)
      let name = UnsafeBufferPointer(start: start, count: strlen(UnsafePointer(OpaquePointer(start))))
      if !isDots(name) { body(name, FileStatus.Kind(directoryEntry: Int(entry.pointee.d_type))) }
      errno = 0
    }
    if errno != 0 { throw .last }
  }

  private static func isDots(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    name.count <= 2 && name.allSatisfy { $0 == UInt8(ascii: ".") }
  }

  private static let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0

  /// The system's own words for a failure.
  static func words(for failure: Errno) -> String {
    String(cString: strerror(failure.code))
  }

  /// The clock that file systems stamp with, in nanoseconds.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.nanoseconds
  }
}

extension FileStatus {
  fileprivate init(_ buffer: stat) {
    #if canImport(Darwin)
      let (modified, changed) = (buffer.st_mtimespec, buffer.st_ctimespec)
    #else
      let (modified, changed) = (buffer.st_mtim, buffer.st_ctim)
    #endif
    self.init(
      kind: Kind(mode: UInt32(buffer.st_mode)), size: Int(buffer.st_size),
      modified: modified.nanoseconds, changed: changed.nanoseconds,
      inode: UInt64(buffer.st_ino), device: UInt64(truncatingIfNeeded: buffer.st_dev))
  }
}

extension FileStatus.Kind {
  fileprivate init(mode: UInt32) {
    switch mode & UInt32(S_IFMT) {
    case UInt32(S_IFREG): self = .file
    case UInt32(S_IFDIR): self = .folder
    case UInt32(S_IFLNK): self = .link
    default: self = .other
    }
  }

  fileprivate init?(directoryEntry type: Int) {
    switch type {
    case Int(DT_REG): self = .file
    case Int(DT_DIR): self = .folder
    case Int(DT_LNK): self = .link
    case Int(DT_UNKNOWN): return nil
    default: self = .other
    }
  }
}

extension FileSystemError.Reason {
  init(_ failure: Errno) {
    switch failure.code {
    case ENOENT: self = .notFound
    case EACCES, EPERM: self = .permissionDenied
    case ENOSPC, EDQUOT: self = .diskFull
    case EROFS: self = .readOnly
    case EISDIR: self = .isFolder
    case ENOTDIR: self = .isNoFolder
    case EEXIST, ENOTEMPTY: self = .exists
    case ELOOP: self = .isLink
    case EMFILE, ENFILE: self = .tooManyOpenFiles
    case ENAMETOOLONG: self = .nameTooLong
    case EXDEV: self = .isElsewhere
    default: self = .other(Calls.words(for: failure))
    }
  }
}

extension timespec {
  fileprivate var nanoseconds: Int { Int(tv_sec) * 1_000_000_000 + Int(tv_nsec) }
}

private func check(_ result: Int32) throws(Errno) {
  if result < 0 { throw .last }
}

/// Repeats a call that a signal interrupted.
private func retrying<Result: FixedWidthInteger>(_ call: () -> Result) throws(Errno) -> Result {
  while true {
    let result = call()
    if result >= 0 { return result }
    if errno != EINTR { throw .last }
  }
}

private func systemClose(_ descriptor: Int32) -> Int32 {
  close(descriptor)
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
