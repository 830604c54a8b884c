import Files
import Vocabulary

/// What the cache knows of one file: what it was when it was read, and where what was made of it stands.
struct CachedArticle: Hashable, Sendable {
  /// Relative to `content/`.
  var path: SitePath
  var status: FileStatus
  /// Whether a later change of the file would show in its status.
  var isSettled: Bool
  /// Of the file's bytes.
  var hash: ContentHash
  /// Facts, links and findings.
  var facts: StoredPart
  var body: StoredPart

  /// - Parameter bytes: what was read of the file.
  init(_ path: SitePath, _ status: FileStatus, isSettled: Bool, _ bytes: [UInt8]) {
    self.path = path
    self.status = status
    self.status.device = 0
    self.isSettled = isSettled
    hash = ContentHash(of: bytes)
    facts = .none
    body = .none
  }

  func isSurelyOf(_ status: FileStatus) -> Bool {
    isSettled && self.status.isSameContent(as: status)
  }
}

extension CachedArticle: Storable {
  func store(in writer: inout StoreWriter) {
    writer.write(path)
    writer.write(status.size)
    writer.write(status.modified)
    writer.write(status.changed)
    writer.write(number: status.inode)
    writer.write(isSettled)
    writer.write(hash)
    writer.write(facts)
    writer.write(body)
  }

  init(from reader: inout StoreReader) throws(DamagedCache) {
    path = try reader.read()
    status = FileStatus(
      kind: .file, size: try reader.read(), modified: try reader.read(), changed: try reader.read(),
      inode: try reader.readNumber(), device: 0)
    isSettled = try reader.read()
    hash = try reader.read()
    facts = try reader.read()
    body = try reader.read()
  }
}
