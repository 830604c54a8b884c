import Vocabulary

/// What a file system knows about a file without opening it.
package struct FileStatus: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case file, folder, link, other
  }

  package var kind: Kind
  package var size: Int
  /// When the content changed, in nanoseconds since 1970; anyone can set this back.
  package var modified: Int
  /// When anything about the file changed, in nanoseconds since 1970; nobody can set this.
  package var changed: Int
  package var inode: UInt64
  package var device: UInt64

  package init(kind: Kind, size: Int, modified: Int, changed: Int, inode: UInt64, device: UInt64) {
    self.kind = kind
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
    self.device = device
  }
}

extension FileStatus {
  /// Whether both are surely of the same content, if that was read when the file had been settled.
  ///
  /// Devices are not compared: they get other numbers when a machine starts again.
  package func isSameContent(as other: FileStatus) -> Bool {
    (kind, size, modified, changed, inode)
      == (other.kind, other.size, other.modified, other.changed, other.inode)
  }

  /// Whether a change after the given moment would show in the time stamps.
  ///
  /// File systems stamp with the ticks of a coarse clock, so that of two changes in one tick the second
  /// leaves no trace.
  package func isSettled(at moment: Int) -> Bool {
    max(modified, changed) < moment - 20_000_000
  }
}

extension FileStatus {
  /// All that tells one state of a file from another, in the room of a hash.
  var identity: ContentHash {
    let parts = [
      UInt64(size), UInt64(bitPattern: Int64(modified)), UInt64(bitPattern: Int64(changed)), inode,
    ]
    return ContentHash(of: parts.span.bytes)
  }
}

/// The clock that file systems stamp with, in nanoseconds since 1970: only for `FileStatus.isSettled`.
package func fileSystemTime() -> Int {
  Calls.now
}
