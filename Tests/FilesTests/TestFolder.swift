import Testing
import Vocabulary

@testable import Files

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder of its own for a test, in memory where there is such a file system, removed at the end.
final class TestFolder {
  let path: String
  let folder: Folder

  init() throws {
    let base = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(base)/precis-test-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? ""
    }
    folder = try Folder.open(path)
  }

  deinit {
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    try? Folder.open(String(path[..<slash])).removeTree(String(path[path.index(after: slash)...]))
  }

  func write(_ text: String, to name: String) throws {
    let path = try #require(SitePath(name))
    if try folder.status(of: path) != nil { try folder.remove(path) }
    try folder.create(path, with: Array(text.utf8))
  }

  func text(_ name: String) -> String? {
    guard let path = SitePath(name), let bytes = try? folder.contents(of: path) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  func remove(_ name: String) throws { try folder.remove(#require(SitePath(name))) }
  func makeFolder(_ name: String) throws { _ = try folder.makeFolder(#require(SitePath(name))) }
  func status(_ name: String) throws -> FileStatus? { try folder.status(ofName: name) }

  func link(_ name: String, to target: String) throws {
    try #require(symlink(target, path + "/" + name) == 0)
  }

  func setMode(_ mode: mode_t, of name: String) throws {
    try #require(chmod(path + "/" + name, mode) == 0)
  }

  /// Every file below a folder by its path, with its text; what is no file as the word for what it is.
  func tree(_ name: String) throws -> [String: String] {
    var result: [String: String] = [:]
    try collect(Folder.open(path + "/" + name), prefix: "", into: &result)
    return result
  }

  private func collect(_ folder: Folder, prefix: String, into result: inout [String: String]) throws {
    for name in try folder.names() {
      switch try folder.status(ofName: name)?.kind {
      case .folder: try collect(folder.subfolder(name), prefix: prefix + name + "/", into: &result)
      case .file:
        let bytes = try folder.contents(of: #require(SitePath(name)))
        result[prefix + name] = String(decoding: bytes, as: UTF8.self)
      case .link: result[prefix + name] = "link"
      case .other, nil: result[prefix + name] = "other"
      }
    }
  }
}

/// A site that is published into `public` of a folder of its own.
final class TestSite {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  /// Waits for the lock, which a process that another test starts holds on to for a moment.
  func open(
    rewritesAll: Bool = false, whenLocked patience: FileLock.Patience = .wait({})
  ) throws -> OutputFolder {
    try OutputFolder.open(
      folder.path + "/public", state: Folder.make(folder.path + "/state"), name: "public",
      rewritesAll: rewritesAll, whenLocked: patience)
  }

  @discardableResult
  func publish(_ files: [String: String], rewritesAll: Bool = false) throws -> PublishReport {
    let output = try open(rewritesAll: rewritesAll)
    var writer = output.writer()
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      try writer.put(Array(text.utf8), at: #require(SitePath(name)))
    }
    return try output.publish([writer.finish()])
  }

  /// What stands in the output, but the marker.
  func output() throws -> [String: String] {
    var tree = try folder.tree("public")
    tree[OutputFolder.markerName] = nil
    return tree
  }
}

func paths(_ names: String...) -> [SitePath] {
  names.compactMap { SitePath($0) }
}

/// Ends a line of tests that only make sense for a user whom the system refuses things.
var isRoot: Bool { geteuid() == 0 }
