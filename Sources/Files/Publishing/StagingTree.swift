import Vocabulary

/// The folder in which one worker stages files, with the folders open that it needs again and again.
struct StagingTree: Sendable {
  private let output: Folder
  private var root: Folder?
  /// Folders that hold the folder of a page, by their paths.
  private var folders: [String: Folder] = [:]
  private var current: (path: String, folder: Folder)?
  /// The folder that the last file was made in.
  private var last = ""

  init(in output: Folder) {
    self.output = output
  }
}

extension StagingTree {
  /// Makes a file; fails with `exists` where the site has one at that path already.
  ///
  /// Most pages have a folder of their own, which is made but never opened.
  mutating func create(_ path: SitePath) throws(FileSystemError) -> OpenFile {
    let text = path.string
    guard let end = text.lastSlash(before: text.utf8.count) else {
      return try OpenFile.open(text, in: rootFolder(), .create)
    }
    let parentEnd = text.lastSlash(before: end)
    let parent = try folder(parentEnd.map { text.part(0..<$0) } ?? "")
    let start = parentEnd.map { $0 + 1 } ?? 0
    let folderPath = text.part(0..<end)
    if last != folderPath {
      try parent.makeFolderIfMissing(text.part(start..<end))
      last = folderPath
    }
    return try OpenFile.open(text.part(start..<text.utf8.count), in: parent, .create)
  }

  /// Removes a file that turned out not to be wanted.
  mutating func remove(_ path: SitePath) throws(FileSystemError) {
    try rootFolder().remove(path)
  }

  private mutating func folder(_ path: String) throws(FileSystemError) -> Folder {
    if path.isEmpty { return try rootFolder() }
    if let current, current.path == path { return current.folder }
    let folder = if let known = folders[path] { known } else { try openFolder(path) }
    current = (path, folder)
    return folder
  }

  private mutating func openFolder(_ path: String) throws(FileSystemError) -> Folder {
    let slash = path.lastSlash(before: path.utf8.count)
    let parent = try folder(slash.map { path.part(0..<$0) } ?? "")
    let name = slash.map { path.part($0 + 1..<path.utf8.count) } ?? path
    try parent.makeFolderIfMissing(name)
    let folder = try parent.subfolder(name)
    if folders.count == 32 { folders.removeAll() }
    folders[path] = folder
    return folder
  }

  private mutating func rootFolder() throws(FileSystemError) -> Folder {
    if let root { return root }
    try output.makeFolderIfMissing(OutputFolder.stagingName)
    let root = try output.subfolder(OutputFolder.stagingName)
    self.root = root
    return root
  }
}

extension Folder {
  func makeFolderIfMissing(_ name: String) throws(FileSystemError) {
    do throws(Errno) {
      try Calls.makeFolder(name, in: descriptor)
    } catch {
      let failure = FileSystemError(.makeFolder, named(name), error)
      if failure.reason != .exists { throw failure }
    }
  }
}

extension String {
  fileprivate func lastSlash(before end: Int) -> Int? {
    let bytes = utf8Span.span
    var index = end - 1
    while index >= 0, bytes[index] != UInt8(ascii: "/") { index -= 1 }
    return index < 0 ? nil : index
  }
}
