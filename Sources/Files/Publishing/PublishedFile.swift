import Vocabulary

/// A file of an output folder, as Precis left it there.
struct PublishedFile: Hashable, Sendable {
  var path: SitePath
  var hash: ContentHash
  var size: Int
  var modified: Int
  var changed: Int
  var inode: UInt64
  /// What it was made from, so that it need not be made again: of a copy the identity of the original's status.
  var source = PublishedFile.noSource
}

extension PublishedFile {
  static let noSource = ContentHash.none

  init(path: SitePath, hash: ContentHash, status: FileStatus, source: ContentHash = noSource) {
    self.init(
      path: path, hash: hash, size: status.size, modified: status.modified, changed: status.changed,
      inode: status.inode, source: source)
  }

  /// Whether a file is the one that was left, so that its bytes need not be looked at.
  func isUntouched(_ status: FileStatus) -> Bool {
    status.kind == .file
      && (status.size, status.modified, status.changed, status.inode)
        == (size, modified, changed, inode)
  }

  func with(_ status: FileStatus) -> PublishedFile {
    PublishedFile(path: path, hash: hash, status: status, source: source)
  }
}
