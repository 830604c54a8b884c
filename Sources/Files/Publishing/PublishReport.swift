package import Vocabulary

/// What `OutputFolder.publish` changed; the lists are sorted.
package struct PublishReport: Hashable, Sendable {
  package var written: [SitePath] = []
  package var unchanged = 0
  package var removed: [SitePath] = []
  /// No longer part of the site, and changed by somebody else since Precis wrote them: they stay.
  package var left: [SitePath] = []
}

/// Why nothing was published.
package enum PublishError: Error, Hashable, Sendable {
  case disk(FileSystemError)
  /// What Precis did not write, where the site needs the place; sorted by path.
  case foreign(output: String, [ForeignItem])
}

/// Something in the output folder that Precis did not write.
package struct ForeignItem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case file
    /// A symbolic link, a device or the like, which Precis never writes.
    case noFile
    /// A file or link in a folder that would have to go, for the site has a file of that name.
    case insideNewFile
  }

  package var path: SitePath
  package var kind: Kind
}

extension PublishError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .disk(let failure): return "\(failure)"
    case .foreign(let output, let items):
      let shown = items.prefix(5).map { "'\($0.path)'" }.joined(separator: ", ")
      let more = items.count > 5 ? " and \(items.count - 5) more" : ""
      return
        "'\(output)' holds files that Precis did not write where the site needs the place: \(shown)\(more)"
    }
  }
}
