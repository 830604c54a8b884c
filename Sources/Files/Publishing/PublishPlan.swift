import Vocabulary

/// All that will change in an output folder, found out before anything does.
struct PublishPlan {
  enum Step: Hashable {
    /// A folder of the staging tree that the output does not have moves with all that is in it.
    case moveFolder(SitePath)
    /// A staged file moves, over the old one where there is one; the index is that of the site's files.
    case moveFile(SitePath, index: Int)
    /// A folder of the staging tree has been emptied.
    case dropStagingFolder(SitePath)
  }

  var steps: [Step] = []
  /// Ours, and no longer part of the site.
  var removals: [SitePath] = []
  /// The removals, and what somebody else removed before: what folders may be empty without.
  var vanishing: [SitePath] = []
  /// Files and then folders that stand where something else must go, to be removed before the steps.
  var obstacles: [SitePath] = []
  var obstacleFolders: [SitePath] = []
  var left: [SitePath] = []
  var foreign: [ForeignItem] = []

  var isEmpty: Bool { steps.isEmpty && removals.isEmpty }
}
