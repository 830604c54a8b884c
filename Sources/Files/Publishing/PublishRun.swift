import Vocabulary

/// Carries a plan out.
struct PublishRun {
  private let root: Folder
  private var cursor: FolderCursor

  init(in output: OutputFolder) {
    root = output.root
    cursor = FolderCursor(root: root)
  }
}

extension PublishRun {
  /// - Parameters:
  ///   - files: those that move get the time stamps that they have then.
  consuming func perform(
    _ plan: PublishPlan, _ files: inout [StagedFiles.File]
  ) throws(FileSystemError) {
    for path in plan.obstacles { try remove(path) }
    for path in plan.obstacleFolders { try removeFolder(path) }
    cursor.close()
    if let staging = try root.subfolder(ifThere: OutputFolder.stagingName) {
      for step in plan.steps { try perform(step, from: staging, &files) }
    }
    // What was in the way is gone, and something else may stand in its place.
    let cleared = Set(plan.obstacles)
    for path in plan.removals where !cleared.contains(path) { try remove(path) }
    removeEmptyFolders(of: plan.vanishing)
    try root.removeTree(OutputFolder.stagingName)
  }

  private mutating func perform(
    _ step: PublishPlan.Step, from staging: Folder, _ files: inout [StagedFiles.File]
  ) throws(FileSystemError) {
    switch step {
    case .moveFolder(let path): _ = try move(Staging.tree + "/" + path.string, to: path, from: staging)
    case .moveFile(let path, let index):
      let place =
        switch files[index].change {
        case .replacement(let replacement): replacement.path
        case .none, .known, .new: Staging.tree + "/" + path.string
        }
      // Renaming a file stamps it; renaming a folder around it does not.
      let status = try move(place, to: path, from: staging).status(ofName: String(path.name))
      if let status { files[index].file = files[index].file.with(status) }
    case .dropStagingFolder(let path):
      let name = Staging.tree + "/" + path.string
      try attempt(.remove, staging.named(name)) { () throws(Errno) in
        try Calls.removeFolder(name, in: staging.descriptor)
      }
    }
  }

  /// - Returns: the folder that holds it now.
  private mutating func move(
    _ place: String, to path: SitePath, from staging: Folder
  ) throws(FileSystemError) -> Folder {
    let folder = try cursor.folder(making: path.folder)
    try attempt(.write, root.named(path)) { () throws(Errno) in
      try Calls.rename(place, in: staging.descriptor, to: String(path.name), in: folder.descriptor)
    }
    return folder
  }

  private mutating func remove(_ path: SitePath) throws(FileSystemError) {
    guard let folder = try cursor.folder(ifThere: path.folder) else { return }
    do throws(Errno) {
      try Calls.removeFile(String(path.name), in: folder.descriptor)
    } catch {
      let failure = FileSystemError(.remove, root.named(path), error)
      if failure.reason != .notFound { throw failure }
    }
  }

  private mutating func removeFolder(_ path: SitePath) throws(FileSystemError) {
    let folder = try cursor.folder(at: path.folder)
    try attempt(.remove, root.named(path)) { () throws(Errno) in
      try Calls.removeFolder(String(path.name), in: folder.descriptor)
    }
  }

  /// Removes the folders that held these files and hold nothing now; the system refuses all others.
  private mutating func removeEmptyFolders(of vanished: [SitePath]) {
    cursor.close()
    var last: SitePath?
    for path in vanished.reversed() where path.folder != last {
      last = path.folder
      var folder = path.folder
      while let path = folder, (try? removeFolder(path)) != nil { folder = path.folder }
    }
  }
}
