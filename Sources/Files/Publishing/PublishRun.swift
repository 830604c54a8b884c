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
    for path in plan.removals { try remove(path) }
    removeEmptyFolders(of: plan.removals)
    try root.removeTree(OutputFolder.stagingName)
  }

  private mutating func perform(
    _ step: PublishPlan.Step, from staging: Folder, _ files: inout [StagedFiles.File]
  ) throws(FileSystemError) {
    switch step {
    case .moveFolder(let path): _ = try move(path, from: staging)
    case .moveFile(let path, let index):
      // Renaming a file stamps it; renaming a folder around it does not.
      let status = try move(path, from: staging).status(ofName: String(path.name))
      if let status { files[index].file = files[index].file.with(status) }
    case .dropStagingFolder(let path):
      try attempt(.remove, staging.named(path)) { () throws(Errno) in
        try Calls.removeFolder(path.string, in: staging.descriptor)
      }
    }
  }

  /// - Returns: the folder that holds it now.
  private mutating func move(_ path: SitePath, from staging: Folder) throws(FileSystemError) -> Folder {
    let folder = try cursor.folder(at: path.folder)
    try attempt(.write, root.named(path)) { () throws(Errno) in
      try Calls.rename(path.string, in: staging.descriptor, to: String(path.name), in: folder.descriptor)
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

  /// Removes the folders that held removed files and hold nothing now; the system refuses all others.
  private mutating func removeEmptyFolders(of removed: [SitePath]) {
    cursor.close()
    var last: SitePath?
    for path in removed.reversed() where path.folder != last {
      last = path.folder
      var folder = path.folder
      while let path = folder, (try? removeFolder(path)) != nil { folder = path.folder }
    }
  }
}
