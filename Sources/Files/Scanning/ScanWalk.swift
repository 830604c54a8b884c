import Vocabulary

/// A file of which nothing but the name may be known yet.
struct FoundFile: Sendable {
  var path: SitePath
  var status: FileStatus?
}

/// The state of a scan: what it found so far, and the folders that it stands in.
struct ScanWalk {
  let root: Folder
  private(set) var files: [FoundFile] = []
  private(set) var problems: [ScanProblem] = []
  private(set) var rootFailure: FileSystemError.Reason?
  /// From the root down to the folder that is visited.
  private var ancestors: [Int32] = []
  private lazy var resolvedRoot = try? Calls.realPath(root.path)

  private let hidden: HiddenFiles

  init(root: Folder, hidden: HiddenFiles) {
    self.root = root
    self.hidden = hidden
  }

  mutating func visit(_ descriptor: Int32, path: SitePath?, isLinked: Bool) {
    ancestors.append(descriptor)
    defer { ancestors.removeLast() }
    do throws(Errno) {
      var listing = try FolderListing(of: descriptor, hidden: hidden)
      visit(&listing, in: descriptor, path: path, isLinked: isLinked)
    } catch {
      report(failure: error, at: path)
    }
  }

  private mutating func visit(
    _ listing: inout FolderListing, in descriptor: Int32, path: SitePath?, isLinked: Bool
  ) {
    var entries: [Entry?] = []
    entries.reserveCapacity(listing.kinds.count)
    for index in listing.kinds.indices {
      entries.append(entry(index, of: listing, in: descriptor, folder: path, isLinked: isLinked))
    }
    for index in listing.names.order(isFolder: { entries[$0]?.kind == .folder }) {
      guard let entry = entries[index] else { continue }
      add(entry, index, of: listing, in: descriptor, isLinked: isLinked)
    }
  }

  private mutating func add(
    _ entry: Entry, _ index: Int, of listing: FolderListing, in descriptor: Int32, isLinked: Bool
  ) {
    do throws(Errno) {
      guard entry.kind == .folder else {
        files.append(FoundFile(path: entry.path, status: entry.status))
        return
      }
      let folder = try listing.open(index, in: descriptor, entry.isLink ? .folder : .folderNoLink)
      defer { Calls.close(folder) }
      visit(folder, path: entry.path, isLinked: isLinked || entry.isLink)
    } catch {
      report(failure: error, at: entry.path)
    }
  }
}

extension ScanWalk {
  /// A name that will become a file of the scan, or a folder to visit.
  private struct Entry {
    var path: SitePath
    var kind: FileStatus.Kind
    var isLink = false
    /// Known already where it took a call to learn the kind.
    var status: FileStatus?
  }

  /// What a name stands for; nil, and a problem, where that is nothing a scan can use.
  private mutating func entry(
    _ index: Int, of listing: FolderListing, in descriptor: Int32, folder: SitePath?, isLinked: Bool
  ) -> Entry? {
    let name = listing.text(index)
    guard let name, let component = SitePath(name) else {
      let shown = name ?? listing.textWithMarks(index)
      let path = folder.map { $0.string + "/" + shown } ?? shown
      problems.append(ScanProblem(path: path, kind: name == nil ? .nameIsNotUTF8 : .nameIsUnsafe))
      return nil
    }
    var entry = Entry(path: folder?.appending(component) ?? component, kind: listing.kinds[index] ?? .other)
    do throws(Errno) {
      if listing.kinds[index] == nil { entry.kind = try listing.status(index, in: descriptor).kind }
      if entry.kind == .link {
        entry = try followed(entry, listing.status(index, in: descriptor, followingLink: true))
        if let kind = problem(with: entry, isLinked: isLinked) { return report(kind, at: entry.path) }
      }
    } catch {
      return report(entry.kind == .link ? linkProblem(error) : .isUnreadable(.init(error)), at: entry.path)
    }
    return entry.kind == .other ? report(.isNoFile, at: entry.path) : entry
  }

  private func followed(_ entry: Entry, _ target: FileStatus) -> Entry {
    Entry(path: entry.path, kind: target.kind, isLink: true, status: target)
  }

  private func linkProblem(_ failure: Errno) -> ScanProblem.Kind {
    switch FileSystemError.Reason(failure) {
    case .notFound, .isNoFolder: .linkIsBroken
    case .isLink: .linkLeadsInCircle
    case let reason: .isUnreadable(reason)
    }
  }

  /// What keeps a link, whose target is known, from being followed.
  private mutating func problem(with entry: Entry, isLinked: Bool) -> ScanProblem.Kind? {
    guard let target = entry.status, leadsInside(entry.path) else { return .linkLeadsOutside }
    guard target.kind == .folder else { return nil }
    let isCircle = ancestors.contains { ancestor in
      guard let status = try? Calls.status(of: ancestor) else { return false }
      return (status.inode, status.device) == (target.inode, target.device)
    }
    return isCircle ? .linkLeadsInCircle : isLinked ? .linkInsideLink : nil
  }

  private mutating func leadsInside(_ path: SitePath) -> Bool {
    guard let resolvedRoot, let target = try? Calls.realPath(root.named(path)) else { return false }
    let isRoot = target == resolvedRoot
    return isRoot || target.hasPrefix(resolvedRoot == "/" ? "/" : resolvedRoot + "/")
  }

  private mutating func report(_ kind: ScanProblem.Kind, at path: SitePath) -> Entry? {
    problems.append(ScanProblem(path: path.string, kind: kind))
    return nil
  }

  private mutating func report(failure: Errno, at path: SitePath?) {
    guard let path else {
      rootFailure = .init(failure)
      return
    }
    problems.append(ScanProblem(path: path.string, kind: .isUnreadable(.init(failure))))
  }
}

extension FolderListing {
  fileprivate func status(
    _ index: Int, in descriptor: Int32, followingLink: Bool = false
  ) throws(Errno) -> FileStatus {
    let result = withName(index) { name -> Result<FileStatus, Errno> in
      Result { () throws(Errno) in
        try Calls.status(of: name, in: descriptor, followingLink: followingLink)
      }
    }
    return try result.get()
  }

  fileprivate func open(_ index: Int, in descriptor: Int32, _ mode: Calls.OpenMode) throws(Errno) -> Int32 {
    let result = withName(index) { name -> Result<Int32, Errno> in
      Result { () throws(Errno) in try Calls.open(name, in: descriptor, mode) }
    }
    return try result.get()
  }

  /// Nil where the name is not UTF-8.
  fileprivate func text(_ index: Int) -> String? {
    withName(index) { String(validatingCString: $0) }
  }

  /// The name with a replacement character for what is not UTF-8.
  fileprivate func textWithMarks(_ index: Int) -> String {
    String(decoding: names.bytes[names.ranges[index]], as: UTF8.self)
  }
}
