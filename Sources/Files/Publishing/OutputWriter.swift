package import Vocabulary

/// What one worker stages for an output folder; what it did is handed to `OutputFolder.publish`.
package struct OutputWriter: Sendable {
  let output: OutputFolder
  var staging: StagingTree
  private(set) var staged = StagedFiles()
  var buffer: [UInt8] = []

  init(to output: OutputFolder) {
    self.output = output
    staging = StagingTree(in: output.root)
  }
}

/// The files of a site that one worker took care of.
package struct StagedFiles: Sendable {
  enum Change: Hashable, Sendable {
    /// The file stands in the output as it was left.
    case none
    /// The file stands in the output, but was not known, or was touched since.
    case known
    /// The file waits in the staging folder.
    case staged
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

  /// Makes a file part of the site whose bytes are known to be those of the last build.
  ///
  /// - Returns: false where the file in the output is not, or no longer, of that content, and nothing was
  ///   done: it must be written.
  package mutating func keep(_ path: SitePath, hash: ContentHash) throws(FileSystemError) -> Bool {
    guard let known = output.previous.file(at: path), known.hash == hash else { return false }
    return try keep(known, noting: nil)
  }

  /// Makes a file with these bytes part of the site, and writes it unless the output holds it already.
  ///
  /// - Returns: whether it was written.
  @discardableResult
  package mutating func put(_ bytes: [UInt8], at path: SitePath) throws(FileSystemError) -> Bool {
    try put(bytes, hash: ContentHash(of: bytes), at: path)
  }

  /// The same for bytes whose hash is known.
  @discardableResult
  package mutating func put(
    _ bytes: [UInt8], hash: ContentHash, at path: SitePath
  ) throws(FileSystemError) -> Bool {
    if try keepExisting(path, hash: hash, size: bytes.count, source: PublishedFile.noSource) { return false }
    let file = try create(path)
    try file.write(bytes.span.bytes)
    add(PublishedFile(path: path, hash: hash, status: try file.status()), .staged)
    return true
  }
}

extension OutputWriter {
  /// Makes a file part of the site that stands in the output with that content already.
  ///
  /// - Returns: false where it does not.
  mutating func keepExisting(
    _ path: SitePath, hash: ContentHash, size: Int, source: ContentHash
  ) throws(FileSystemError) -> Bool {
    if output.isEmpty { return false }
    if var known = output.previous.file(at: path) {
      guard known.hash == hash else { return false }
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

  mutating func create(_ path: SitePath) throws(FileSystemError) -> OpenFile {
    guard !OutputFolder.isReserved(path) else {
      throw FileSystemError(.write, output.root.named(path), .reserved)
    }
    return try staging.create(path)
  }

  mutating func add(_ file: PublishedFile, _ change: StagedFiles.Change) {
    staged.files.append(StagedFiles.File(file: file, change: change))
  }
}
