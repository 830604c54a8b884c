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
    let walk = try walk(hidden)
    return FolderScan(of: walk, [status(of: walk.files[...])])
  }

  /// The same, with so many threads that ask what is known of the files.
  package func scan(hidden: HiddenFiles = .leftOut, width: Int) async throws(FileSystemError) -> FolderScan {
    let walk = try walk(hidden)
    let size = max(64, (walk.files.count + width - 1) / max(1, width))
    let starts = Array(stride(from: 0, to: walk.files.count, by: size))
    let parts = await withTaskGroup(of: (Int, FolderScan).self) { group in
      for start in starts {
        group.addTask { [files = walk.files] in
          (start, self.status(of: files[start..<min(start + size, files.count)]))
        }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    return FolderScan(of: walk, starts.compactMap { parts[$0] })
  }

  private func walk(_ hidden: HiddenFiles) throws(FileSystemError) -> ScanWalk {
    var walk = ScanWalk(root: self, hidden: hidden)
    walk.visit(descriptor, path: nil, isLinked: false)
    if let failure = walk.rootFailure { throw FileSystemError(.list, path, failure) }
    return walk
  }

  /// Asks for what is not known yet of files that a walk found.
  private func status(of files: ArraySlice<FoundFile>) -> FolderScan {
    var scan = FolderScan()
    scan.files.reserveCapacity(files.count)
    for file in files {
      do throws(Errno) {
        let status =
          if let known = file.status { known } else {
            try Calls.status(of: file.path.string, in: descriptor, followingLink: false)
          }
        scan.files.append(ScannedFile(path: file.path, status: status))
      } catch {
        scan.problems.append(ScanProblem(path: file.path.string, kind: .isUnreadable(.init(error))))
      }
    }
    return scan
  }
}

extension FolderScan {
  fileprivate init(of walk: ScanWalk, _ parts: [FolderScan]) {
    files = parts.count == 1 ? parts[0].files : parts.flatMap(\.files)
    problems = walk.problems + parts.flatMap(\.problems)
    problems.sort { byteOrder($0.path, $1.path) < 0 }
  }
}
