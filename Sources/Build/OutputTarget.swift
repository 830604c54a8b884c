import Files
import Vocabulary

/// Where a build publishes, and where what is known of it is kept.
struct OutputTarget: Sendable {
  var path: String
  /// What the output is called from one build to the next: its path in the site's folder, or else in all.
  var name: String
  /// `.precis/`.
  var state: Folder

  init(_ root: Folder, _ request: BuildRequest) throws {
    guard let publicFolder = SitePath(SiteLayout.output) else {
      preconditionFailure("the layout's paths are safe")
    }
    path = try resolvedPath(request.output ?? root.named(publicFolder))
    let site = try resolvedPath(request.root)
    for folder in SiteLayout.inputs where (path + "/").hasPrefix("\(site)/\(folder)/") {
      throw BuildRefusal.outputIsInput(path)
    }
    state = try root.makeFolder(SiteLayout.statePath)
    name = path.hasPrefix(site + "/") ? String(path.dropFirst(site.utf8.count + 1)) : path
  }

  func open(_ request: BuildRequest) throws(FileSystemError) -> OutputFolder {
    try OutputFolder.open(
      path, state: state, name: name, rewritesAll: request.isClean, whenLocked: .wait(request.announceWait))
  }
}
