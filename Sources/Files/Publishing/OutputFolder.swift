import Synchronization
import Vocabulary

/// The one way in which an output folder changes.
///
/// Files are staged in a hidden folder inside it by any number of `OutputWriter`s, and `publish` moves them
/// into place by renaming: nobody ever sees half a file, and a build that fails before leaves no trace.
/// Only files that Precis wrote are replaced or removed. The folder is locked as long as the value lives.
package final class OutputFolder: Sendable {
  let root: Folder
  let state: PublishedState
  let previous: Manifest
  /// Nothing but hidden files stands in the folder.
  private let isEmpty: Bool
  /// What the state folder knew is gone; it must be written even if nothing else changes.
  let isListLost: Bool
  /// Whether files are written even where the output holds them already.
  let rewritesAll: Bool
  /// The folder is ours, but of its files nobody knows which.
  let isOwnedBlindly: Bool
  /// Says why files of earlier builds can no longer be told from others, where that is so.
  package let notice: String?
  private let lock: FileLock
  private let workers = Atomic<Int32>(0)

  private init(
    root: Folder, state: PublishedState, record: Record, isEmpty: Bool, hasMarker: Bool, rewritesAll: Bool,
    lock: FileLock
  ) {
    self.root = root
    self.state = state
    previous = record.manifest
    self.isEmpty = isEmpty
    isListLost = record.isLost
    self.rewritesAll = rewritesAll
    isOwnedBlindly = hasMarker && record.isLost
    notice = isEmpty ? nil : record.notice(hasMarker: hasMarker)
    self.lock = lock
  }

  deinit {
    discard()
  }

  /// Takes away what was staged; of a build that was published it is gone already.
  ///
  /// A build that fails calls this before its process ends, which does not wait for anything to be freed.
  package func discard() {
    try? root.removeTree(Self.stagingName)
  }
}

extension OutputFolder {
  /// While files are staged they stand below this name.
  package static let stagingName = ".precis-staging"
  /// A file that says that the folder is ours; see `OutputMarker`.
  package static let markerName = ".precis-output"

  /// Opens an output folder, which is made where it is missing, and locks it.
  ///
  /// - Parameters:
  ///   - name: what the folder is called from one build to the next, such as `public`; the state folder
  ///     keeps a list of files for each.
  ///   - rewritesAll: whether files are written anew even where the output holds the same bytes.
  package static func open(
    _ path: String, state: Folder, name: String, rewritesAll: Bool = false,
    whenLocked patience: FileLock.Patience = .fail
  ) throws(FileSystemError) -> OutputFolder {
    let state = try PublishedState(of: name, in: state)
    let lock = try FileLock.acquire(state.lock, in: state.folder, patience)
    let root = try Folder.make(path)
    // Builds of two sites into one folder have different state folders.
    try root.lock(patience)
    try root.removeTree(stagingName)
    let names = try root.names()
    return OutputFolder(
      root: root, state: state, record: try Record(of: root, in: state),
      isEmpty: names.allSatisfy { $0.hasPrefix(".") }, hasMarker: names.contains(markerName),
      rewritesAll: rewritesAll, lock: lock)
  }

  /// A writer for one worker, which must not be shared.
  package func writer() -> OutputWriter {
    OutputWriter(to: self)
  }

  /// How many files the last build left.
  package var knownFileCount: Int { previous.count }

  /// Whether some of the files that the last build left, by their places, are still there as they were.
  ///
  /// A build that has nothing to do can tell so from this alone, at half the cost of keeping each file. It
  /// may be called from many threads.
  package func isUntouched(_ range: Range<Int>) -> Bool {
    !isListLost && previous.isUntouched(range, in: root)
  }

  func nextWorker() -> Int32 {
    workers.add(1, ordering: .relaxed).newValue
  }

  /// Whether there can be anything at a path; in a new folder nothing need be looked for.
  func mayHold(_ path: SitePath) -> Bool {
    !isEmpty || path.string.utf8.first == UInt8(ascii: ".")
  }

  /// What the last build left at a path; nil where the folder was emptied since.
  func known(at path: SitePath) -> PublishedFile? {
    mayHold(path) ? previous.file(at: path) : nil
  }

  /// Whether an address of the site would collide with what Precis keeps in the folder.
  static func isReserved(_ path: SitePath) -> Bool {
    path.string.utf8.first == UInt8(ascii: ".")
      && (path.string.hasPrefix(stagingName) || path.string.hasPrefix(markerName))
  }
}

/// What is known about an output folder when it is opened.
private struct Record {
  var manifest = Manifest.empty
  var isLost = true
  private var isDamaged = false
  private var isRestored = false

  init(of root: Folder, in state: PublishedState) throws(FileSystemError) {
    switch try state.readManifest() {
    case .missing: break
    case .damaged: isDamaged = true
    case .whole(let manifest): (self.manifest, isLost) = (manifest, false)
    }
    if isLost, let marker = try Self.marker(in: root) {
      manifest = Manifest(of: try root.files(of: marker))
      isRestored = true
    }
    guard case .whole(let journal) = try state.readJournal() else { return }
    manifest = manifest.recovering(journal, in: root)
    // A journal is written before the first file moves: without a manifest it is the whole list.
    isLost = isDamaged
    try state.write(manifest: manifest)
  }

  private static func marker(in root: Folder) throws(FileSystemError) -> OutputMarker? {
    guard let path = SitePath(OutputFolder.markerName), try root.status(ofName: path.string)?.kind == .file
    else {
      return nil
    }
    return OutputMarker(decoding: try root.contents(of: path))
  }

  func notice(hasMarker: Bool) -> String? {
    guard isLost else { return nil }
    switch (isDamaged, isRestored) {
    case (true, true): return "the list of the files of earlier builds was damaged, and has been made anew"
    case (true, false): return "the list of the files of earlier builds is damaged: stale files stay"
    case (false, true): return nil
    case (false, false):
      return hasMarker ? "the list of the files of earlier builds is missing: stale files stay" : nil
    }
  }
}
