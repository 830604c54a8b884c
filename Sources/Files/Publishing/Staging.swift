import Vocabulary

/// Where one worker stages files: new ones in a tree that looks as the site will, which can move into place
/// by whole folders, and those that replace another by number, for their folder is in the output already.
struct Staging: Sendable {
  /// The name of the tree in the staging folder.
  static let tree = "new"

  private let output: Folder
  private let worker: Int32
  private var tree: Folder?
  private var replacements: Folder?
  private var replacementCount: Int32 = 0
  /// Folders of the tree that hold the folder of a page, by their paths.
  private var folders: [String: Folder] = [:]
  private var current: (path: String, folder: Folder)?
  /// The folder that the last file was made in.
  private var last = ""

  /// - Parameters:
  ///   - worker: different for all that stage at the same time.
  init(in output: Folder, worker: Int32) {
    self.output = output
    self.worker = worker
  }
}

/// A file that waits in the staging folder to replace one of the output.
struct Replacement: Hashable, Sendable {
  var worker: Int32
  var number: Int32

  /// Its path in the staging folder.
  var path: String { Self.folder(worker) + "/\(number)" }

  static func folder(_ worker: Int32) -> String { "changed-\(worker)" }
}

extension Staging {
  mutating func nextReplacement() -> Replacement {
    replacementCount += 1
    return Replacement(worker: worker, number: replacementCount)
  }

  mutating func create(_ place: Replacement) throws(FileSystemError) -> OpenFile {
    let folder = if let replacements { replacements } else { try folder(named: Replacement.folder(worker)) }
    replacements = folder
    return try OpenFile.open("\(place.number)", in: folder, .create)
  }

  /// Makes a file; fails with `exists` where the site has one at that path already.
  ///
  /// Most pages have a folder of their own, which is made but never opened.
  mutating func create(_ path: SitePath) throws(FileSystemError) -> OpenFile {
    let text = path.string
    guard let end = text.lastSlash(before: text.utf8.count) else {
      return try OpenFile.open(text, in: treeFolder(), .create)
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

  private mutating func folder(_ path: String) throws(FileSystemError) -> Folder {
    if path.isEmpty { return try treeFolder() }
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

  private mutating func treeFolder() throws(FileSystemError) -> Folder {
    if let tree { return tree }
    let tree = try folder(named: Self.tree)
    self.tree = tree
    return tree
  }

  private func folder(named name: String) throws(FileSystemError) -> Folder {
    try output.makeFolderIfMissing(OutputFolder.stagingName)
    let staging = try output.subfolder(OutputFolder.stagingName)
    try staging.makeFolderIfMissing(name)
    return try staging.subfolder(name)
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
