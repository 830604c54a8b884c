import Files
import Vocabulary

/// The two files of the cache that parts stand in; facts are read in every build, texts where they are rendered.
struct CacheFiles: Sendable {
  let facts, bodies: BlobFile

  static func open(_ index: ArticleIndex, in folder: Folder) throws(FileSystemError) -> CacheFiles {
    let paths = paths(index.generation)
    return CacheFiles(
      facts: try BlobFile.open(paths[0], in: folder, end: index.factsEnd),
      bodies: try BlobFile.open(paths[1], in: folder, end: index.bodiesEnd))
  }

  static func paths(_ generation: Int) -> [SitePath] {
    ["facts", "texts"].map { OpenedCache.path("\($0).\(generation)") }
  }
}

extension BlobFile {
  func append(checked bytes: [UInt8]) throws(FileSystemError) -> StoredPart {
    StoredPart(range: try append(bytes.span.bytes), checksum: ContentHash(of: bytes).low)
  }

  func read(_ part: StoredPart, into buffer: inout [UInt8]) throws {
    try read(part.range, into: &buffer)
    guard buffer.count == part.range.count, ContentHash(of: buffer).low == part.checksum else {
      throw DamagedCache()
    }
  }
}

/// What one worker reads and writes the cache with.
struct CacheScratch {
  var buffer: [UInt8] = []
  var writer = StoreWriter()
}
