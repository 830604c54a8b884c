import Vocabulary

/// What the state folder knows about one output folder.
///
/// Beside the manifest there is a journal while a build moves its files into place: it lists them, so that
/// a build that was killed there leaves no file of which nobody knows that Precis wrote it.
struct PublishedState: Sendable {
  let folder: Folder
  private let id: String

  /// - Parameters:
  ///   - name: what the output folder is called from one build to the next, such as `public`.
  init(of name: String, in state: Folder) throws(FileSystemError) {
    folder = try state.makeFolder(Self.path("outputs"))
    let hash = ContentHash(of: Array(name.utf8))
    id = String(hash.high, radix: 16) + "-" + String(hash.low, radix: 16)
  }

  private static func path(_ name: String) -> SitePath {
    guard let path = SitePath(name) else { preconditionFailure("a state file has a plain name: \(name)") }
    return path
  }
}

extension PublishedState {
  var lock: SitePath { Self.path(id + ".lock") }

  func readManifest() throws(FileSystemError) -> Reading { try read(manifest) }
  func readJournal() throws(FileSystemError) -> Reading { try read(journal) }

  func write(manifest: Manifest) throws(FileSystemError) {
    try folder.replace(self.manifest, with: manifest.bytes)
    try folder.remove(journal)
  }

  func write(journal: Manifest) throws(FileSystemError) {
    try folder.replace(self.journal, with: journal.bytes)
  }

  enum Reading {
    case missing, damaged
    case whole(Manifest)
  }

  private var manifest: SitePath { Self.path(id + ".manifest") }
  private var journal: SitePath { Self.path(id + ".journal") }

  private func read(_ path: SitePath) throws(FileSystemError) -> Reading {
    guard try folder.status(of: path) != nil else { return .missing }
    let bytes = try folder.contents(of: path)
    return Manifest(decoding: bytes).map(Reading.whole) ?? .damaged
  }
}
