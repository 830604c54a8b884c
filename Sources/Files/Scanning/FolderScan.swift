package import Vocabulary

/// A file that a scan found.
package struct ScannedFile: Hashable, Sendable {
  /// Relative to the scanned folder.
  package var path: SitePath
  /// Of a symbolic link, what it leads to.
  package var status: FileStatus
}

/// Something that a scan left out although it may have been meant as content.
package struct ScanProblem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A symbolic link to something that is not below the scanned folder.
    case linkLeadsOutside
    /// A symbolic link to a folder that holds it.
    case linkLeadsInCircle
    /// A symbolic link to a folder, met inside a folder that was itself reached through a link.
    case linkInsideLink
    /// A symbolic link to nothing.
    case linkIsBroken
    case nameIsNotUTF8
    /// The name holds what no path of a site may: a control character or a backslash.
    case nameIsUnsafe
    /// A device, a pipe or a socket.
    case isNoFile
    case isUnreadable(FileSystemError.Reason)
  }

  /// Relative to the scanned folder; of a name that cannot be shown as it is, with `?` in its place.
  package var path: String
  package var kind: Kind
}

/// Everything below a folder, but hidden files and what editors leave behind.
package struct FolderScan: Hashable, Sendable {
  /// Sorted by the bytes of their paths.
  package var files: [ScannedFile] = []
  /// Sorted in the same way.
  package var problems: [ScanProblem] = []
}

extension Folder {
  /// Finds all files below the folder; symbolic links are followed once, and never out of it.
  package func scan(hidden: HiddenFiles = .leftOut) throws(FileSystemError) -> FolderScan {
    var walk = ScanWalk(root: self, hidden: hidden)
    walk.visit(descriptor, path: nil, isLinked: false)
    if let failure = walk.rootFailure { throw FileSystemError(.list, path, failure) }
    walk.scan.problems.sort { byteOrder($0.path, $1.path) < 0 }
    return walk.scan
  }
}
