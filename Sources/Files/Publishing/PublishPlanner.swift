import Vocabulary

/// Compares the site's files with what stands in the output folder.
struct PublishPlanner {
  let output: OutputFolder
  /// All files of the site, sorted by path.
  let files: [StagedFiles.File]
  /// The places of those that wait in the staging folder.
  let staged: [Int]
  private(set) var plan = PublishPlan()
  /// The file system of the staging folder; files cannot move to another by renaming.
  private let device: UInt64

  init(for files: [StagedFiles.File], in output: OutputFolder) throws(FileSystemError) {
    self.output = output
    self.files = files
    staged = files.indices.filter { files[$0].change.isStaged }
    device = try output.root.status().device
  }

  mutating func run() throws(FileSystemError) {
    try findStale()
    if !plan.removals.isEmpty || !staged.isEmpty { try output.root.checkMayChange() }
    try visit(staged.indices, depth: 0, folder: output.root)
    plan.foreign.sort { byteOrder($0.path.string, $1.path.string) < 0 }
  }
}

extension PublishPlanner {
  /// Plans what becomes of the staged files that share the first `depth` bytes of their paths.
  private mutating func visit(_ range: Range<Int>, depth: Int, folder: Folder) throws(FileSystemError) {
    var start = range.lowerBound
    while start < range.upperBound {
      let path = files[staged[start]].file.path
      let end = path.string.endOfComponent(from: depth)
      let name = path.string.part(depth..<end)
      guard end < path.string.utf8.count else {
        try visitFile(path, name, index: staged[start], folder: folder)
        start += 1
        continue
      }
      let next = endOfGroup(from: start, in: range, sharing: end + 1)
      try visitFolder(start..<next, prefix: path.string.part(0..<end), name, folder: folder)
      start = next
    }
  }

  private func endOfGroup(from start: Int, in range: Range<Int>, sharing count: Int) -> Int {
    let prefix = files[staged[start]].file.path.string.utf8Span.span.extracting(0..<count).bytes
    var end = start + 1
    while end < range.upperBound {
      let other = files[staged[end]].file.path.string.utf8Span.span.bytes
      guard other.byteCount > count, byteOrder(other.extracting(0..<count), prefix) == 0 else { break }
      end += 1
    }
    return end
  }

  private mutating func visitFolder(
    _ range: Range<Int>, prefix: String, _ name: String, folder: Folder
  ) throws(FileSystemError) {
    guard let path = SitePath(prefix) else { preconditionFailure("a part of a path is a path: \(prefix)") }
    let status = output.mayHold(path) ? try folder.status(ofName: name) : nil
    switch status?.kind {
    case nil: moveFolder(path, range)
    case .folder where status?.device != device:
      throw FileSystemError(.rename, folder.named(name), .isElsewhere)
    case .folder:
      try visitContents(range, of: path, name, in: folder)
      if hasTree(range) { plan.steps.append(.dropStagingFolder(path)) }
    case .file where isOurs(path):
      plan.obstacles.append(path)
      moveFolder(path, range)
    case .file: plan.foreign.append(ForeignItem(path: path, kind: .file))
    case .link, .other: plan.foreign.append(ForeignItem(path: path, kind: .noFile))
    }
  }

  /// The folder of a page, which has one file, is not opened.
  private mutating func visitContents(
    _ range: Range<Int>, of path: SitePath, _ name: String, in folder: Folder
  ) throws(FileSystemError) {
    let depth = path.string.utf8.count + 1
    let first = files[staged[range.lowerBound]].file.path
    if range.count == 1, first.string.endOfComponent(from: depth) == first.string.utf8.count {
      try folder.checkMayChange(name)
      let relative = name + "/" + String(first.name)
      try visitFile(first, relative, index: staged[range.lowerBound], folder: folder)
    } else {
      let child = try folder.subfolder(name)
      try child.checkMayChange()
      try visit(range, depth: depth, folder: child)
    }
  }

  /// Plans for a folder that the output does not have.
  private mutating func moveFolder(_ path: SitePath, _ range: Range<Int>) {
    if hasTree(range) { plan.steps.append(.moveFolder(path)) }
    for place in range where files[staged[place]].change != .new {
      plan.steps.append(.moveFile(files[staged[place]].file.path, index: staged[place]))
    }
  }

  private func hasTree(_ range: Range<Int>) -> Bool {
    range.contains { files[staged[$0]].change == .new }
  }

  private mutating func visitFile(
    _ path: SitePath, _ name: String, index: Int, folder: Folder
  ) throws(FileSystemError) {
    let kind = output.mayHold(path) ? try folder.status(ofName: name)?.kind : nil
    switch kind {
    case nil: break
    case .file:
      let isKnown = output.isOwnedBlindly || output.previous.file(at: path) != nil
      if !isKnown { plan.foreign.append(ForeignItem(path: path, kind: .file)) }
    case .folder: try clear(folder.subfolder(name), at: path)
    case .link, .other: plan.foreign.append(ForeignItem(path: path, kind: .noFile))
    }
    plan.steps.append(.moveFile(path, index: index))
  }

  /// Plans to remove a folder whose place a file takes, which may hold only files that go anyway.
  private mutating func clear(_ folder: Folder, at path: SitePath) throws(FileSystemError) {
    try folder.checkMayChange()
    for name in try folder.names() {
      guard let component = SitePath(name) else {
        plan.foreign.append(ForeignItem(path: path, kind: .insideNewFile))
        continue
      }
      let child = path.appending(component)
      if try folder.status(ofName: name)?.kind == .folder {
        try clear(folder.subfolder(name), at: child)
      } else if plan.willRemove(child) {
        plan.obstacles.append(child)
      } else {
        plan.foreign.append(ForeignItem(path: child, kind: .insideNewFile))
      }
    }
    plan.obstacleFolders.append(path)
  }

  private func isOurs(_ path: SitePath) -> Bool {
    output.isOwnedBlindly || plan.willRemove(path)
  }
}

extension PublishPlanner {
  /// Finds the files of the last build that are no longer part of the site, and looks at each of them.
  private mutating func findStale() throws(FileSystemError) {
    var cursor = FolderCursor(root: output.root)
    var next = 0
    for index in 0..<output.previous.count {
      while next < files.count, output.previous.order(index, files[next].file.path) > 0 { next += 1 }
      let isPresent = next < files.count && output.previous.order(index, files[next].file.path) == 0
      guard !isPresent, let file = output.previous.file(index) else { continue }
      guard output.mayHold(file.path), let folder = try cursor.folder(ifThere: file.path.folder) else {
        continue
      }
      try visitStale(file, in: folder)
    }
  }

  private mutating func visitStale(_ file: PublishedFile, in folder: Folder) throws(FileSystemError) {
    let status = try folder.status(ofName: String(file.path.name))
    guard let status, status.kind != .folder else {
      plan.vanishing.append(file.path)
      return
    }
    guard file.isUntouched(status) || output.root.published(at: file.path)?.hash == file.hash else {
      plan.left.append(file.path)
      return
    }
    try folder.checkMayChange()
    plan.removals.append(file.path)
    plan.vanishing.append(file.path)
  }
}

extension PublishPlan {
  fileprivate func willRemove(_ path: SitePath) -> Bool {
    var (low, high) = (0, removals.count)
    while low < high {
      let middle = (low + high) / 2
      let order = byteOrder(removals[middle].string, path.string)
      if order == 0 { return true }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return false
  }
}

extension Folder {
  /// Fails where the process may not add and remove names in the folder.
  func checkMayChange(_ name: String = ".") throws(FileSystemError) {
    try attempt(.write, name == "." ? path : named(name)) { () throws(Errno) in
      try Calls.checkMayChange(name, in: descriptor)
    }
  }
}
