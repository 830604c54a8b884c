import Vocabulary

/// Opens folders below a root one after another, and keeps those open that lead to the last one.
///
/// Visited in the order of their paths, a thousand neighbours cost a thousand calls. A symbolic link on the
/// way is an error.
struct FolderCursor {
  let root: Folder
  private var levels: [(path: String, folder: Folder)] = []

  init(root: Folder) {
    self.root = root
  }

  /// - Parameters:
  ///   - path: nil for the root.
  mutating func folder(at path: SitePath?) throws(FileSystemError) -> Folder {
    try descend(to: path) { (parent, name) throws(FileSystemError) in try parent.subfolder(name) }
  }

  /// The same, after making what is missing.
  mutating func folder(making path: SitePath?) throws(FileSystemError) -> Folder {
    try descend(to: path) { (parent, name) throws(FileSystemError) in
      if let folder = try parent.subfolder(ifThere: name) { return folder }
      try parent.makeFolderIfMissing(name)
      return try parent.subfolder(name)
    }
  }

  private mutating func descend(
    to path: SitePath?, _ open: (Folder, String) throws(FileSystemError) -> Folder
  ) throws(FileSystemError) -> Folder {
    guard let path = path?.string else { return root }
    while let last = levels.last, !path.isAtOrBelow(last.path) { levels.removeLast() }
    var known = levels.last?.path.utf8.count ?? 0
    while known < path.utf8.count {
      let start = known == 0 ? 0 : known + 1
      let end = path.endOfComponent(from: start)
      let folder = try open(levels.last?.folder ?? root, path.part(start..<end))
      levels.append((path.part(0..<end), folder))
      known = end
    }
    return levels.last?.folder ?? root
  }

  /// Nil where there is no such folder, or what stands there is none.
  mutating func folder(ifThere path: SitePath?) throws(FileSystemError) -> Folder? {
    do throws(FileSystemError) {
      return try folder(at: path)
    } catch {
      switch error.reason {
      case .notFound, .isNoFolder, .isLink: return nil
      default: throw error
      }
    }
  }

  /// Forgets what is open, before folders are removed or replaced.
  mutating func close() {
    levels.removeAll()
  }
}

extension String {
  /// Paths, of which one is the other or leads through it.
  fileprivate func isAtOrBelow(_ folder: String) -> Bool {
    let bytes = utf8Span.span
    let count = folder.utf8.count
    guard utf8.starts(with: folder.utf8) else { return false }
    return bytes.count == count || bytes[count] == UInt8(ascii: "/")
  }

  /// Where the path's component that begins at `start` ends.
  func endOfComponent(from start: Int) -> Int {
    let bytes = utf8Span.span
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "/") { end += 1 }
    return end
  }

  /// The text between two byte offsets.
  func part(_ range: Range<Int>) -> String {
    utf8Span.span.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
