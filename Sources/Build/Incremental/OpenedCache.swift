import Files
import Vocabulary

/// What everything in the cache depends on besides the articles' files.
struct CacheKey: Hashable, Sendable {
  /// The version of Precis.
  var program: ContentHash
  /// What the site's settings say about single articles.
  var settings: ContentHash
}

/// The folder of the cache, locked, and what of it can be used.
struct OpenedCache {
  static let index = path("index")
  static let lock = path("lock")

  let folder: Folder
  let lock: FileLock
  let index: ArticleIndex
  let notice: String?

  init(
    in state: Folder, key: CacheKey, isClean: Bool, _ announceWait: @escaping @Sendable () -> Void
  ) throws(FileSystemError) {
    folder = try state.makeFolder(Self.path("articles"))
    lock = try FileLock.acquire(Self.lock, in: folder, .wait(announceWait))
    let found = try Self.readIndex(in: folder)
    guard case .whole(let index) = found, !isClean, index.key == key else {
      notice = isClean ? nil : found.notice(key)
      self.index = ArticleIndex(key: key, generation: found.generation + 1)
      return
    }
    self.index = index
    notice = nil
  }

  static func path(_ name: String) -> SitePath {
    guard let path = SitePath(name) else {
      preconditionFailure("a file of the cache has a plain name: \(name)")
    }
    return path
  }

  private enum Found {
    case nothing, damaged
    case whole(ArticleIndex)

    var generation: Int {
      if case .whole(let index) = self { index.generation } else { 0 }
    }

    func notice(_ key: CacheKey) -> String? {
      switch self {
      case .nothing: nil
      case .damaged: damagedCacheNotice
      case .whole(let index):
        index.key.program == key.program
          ? nil : "everything is built anew: the last build was by another version"
      }
    }
  }

  private static func readIndex(in folder: Folder) throws(FileSystemError) -> Found {
    guard try folder.status(of: index) != nil else { return .nothing }
    let bytes = try folder.contents(of: index)
    return (try? ArticleIndex(decoding: bytes)).map(Found.whole) ?? .damaged
  }
}

let damagedCacheNotice = "everything is built anew: what earlier builds kept in .precis/ is damaged"
