package import Vocabulary

/// What one worker stages for an output folder; what it did is handed to `OutputFolder.publish`.
package struct OutputWriter: Sendable {
  let output: OutputFolder
  var staging: Staging
  private(set) var staged = StagedFiles()
  var buffer: [UInt8] = []

  init(to output: OutputFolder) {
    self.output = output
    staging = Staging(in: output.root, worker: output.nextWorker())
  }
}

/// The files of a site that one worker took care of.
package struct StagedFiles: Sendable {
  enum Change: Hashable, Sendable {
    /// The file stands in the output as it was left.
    case none
    /// The file stands in the output, but was not known, or was touched since.
    case known
    /// The file waits in the staging tree.
    case new
    /// The file waits in the staging folder, to replace one of the last build.
    case replacement(Replacement)

    var isStaged: Bool {
      switch self {
      case .none, .known: false
      case .new, .replacement: true
      }
    }
  }

  struct File: Hashable, Sendable {
    var file: PublishedFile
    var change: Change
  }

  var files: [File] = []
}

extension OutputWriter {
  package consuming func finish() -> StagedFiles {
    staged
  }

  /// Makes a file part of the site that the last build made from the same.
  ///
  /// - Returns: false where the file in the output is not, or no longer, what was made then, and nothing was
  ///   done: it must be written.
  package mutating func keep(_ path: SitePath, madeFrom source: ContentHash) throws(FileSystemError) -> Bool {
    guard !output.rewritesAll, let known = output.known(at: path), known.source == source else {
      return false
    }
    return try keep(known, noting: nil)
  }

  /// Makes a file with these bytes part of the site, and writes it unless the output holds it already.
  ///
  /// - Parameter source: what `keep` will compare in the next build; nil where it can compare nothing.
  /// - Returns: whether it was written.
  @discardableResult
  package mutating func put(
    _ bytes: [UInt8], at path: SitePath, madeFrom source: ContentHash? = nil
  ) throws(FileSystemError) -> Bool {
    let hash = ContentHash(of: bytes)
    let source = source ?? PublishedFile.noSource
    let known = output.known(at: path)
    if try keepExisting(path, known, hash: hash, size: bytes.count, source: source) { return false }
    let change = change(replacing: known)
    let file = try create(path, change)
    try file.write(bytes.span.bytes)
    add(PublishedFile(path: path, hash: hash, status: try file.status(), source: source), change)
    try file.close()
    return true
  }
}

extension OutputWriter {
  /// Makes a file part of the site that stands in the output with that content already.
  ///
  /// - Returns: false where it does not.
  mutating func keepExisting(
    _ path: SitePath, _ known: PublishedFile?, hash: ContentHash, size: Int,
    source: ContentHash = PublishedFile.noSource
  ) throws(FileSystemError) -> Bool {
    if !output.mayHold(path) { return false }
    if var known {
      guard known.hash == hash, !output.rewritesAll else { return false }
      let isSameSource = known.source == source
      known.source = source
      return try keep(known, noting: isSameSource ? nil : .known)
    }
    guard try output.root.status(ofName: path.string)?.size == size,
      var found = output.root.published(at: path), found.hash == hash
    else { return false }
    found.source = source
    add(found, .known)
    return true
  }

  mutating func keep(
    _ known: PublishedFile, noting change: StagedFiles.Change?
  ) throws(FileSystemError) -> Bool {
    guard let status = try output.root.status(ofName: known.path.string) else { return false }
    if known.isUntouched(status) {
      add(known, change ?? .none)
      return true
    }
    guard status.size == known.size, var found = output.root.published(at: known.path),
      found.hash == known.hash
    else { return false }
    found.source = known.source
    add(found, .known)
    return true
  }

  /// How a file gets into the output that is not there yet.
  mutating func change(replacing known: PublishedFile?) -> StagedFiles.Change {
    known == nil ? .new : .replacement(staging.nextReplacement())
  }

  mutating func create(
    _ path: SitePath, _ change: StagedFiles.Change
  ) throws(FileSystemError) -> OpenFile {
    guard !OutputFolder.isReserved(path) else {
      throw FileSystemError(.write, output.root.named(path), .reserved)
    }
    guard case .replacement(let place) = change else { return try staging.create(path) }
    return try staging.create(place)
  }

  mutating func add(_ file: PublishedFile, _ change: StagedFiles.Change) {
    staged.files.append(StagedFiles.File(file: file, change: change))
  }
}
