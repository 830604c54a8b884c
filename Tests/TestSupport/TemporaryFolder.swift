package import Foundation

/// A folder of its own for a test, in memory where there is such a file system, removed at the end.
package final class TemporaryFolder {
  package let url: URL
  package var path: String { url.path(percentEncoded: false) }

  package init() throws {
    let memory = "/dev/shm"
    let base =
      FileManager.default.isWritableFile(atPath: memory)
      ? URL(filePath: memory, directoryHint: .isDirectory) : FileManager.default.temporaryDirectory
    url = base.appending(path: "precis-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }
}

extension TemporaryFolder {
  package func file(_ name: String) -> URL {
    url.appending(path: name)
  }

  package func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  package func write(_ bytes: Data, to name: String) throws {
    let file = file(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: file(name))
  }

  package func move(_ name: String, to newName: String) throws {
    let file = file(newName)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.moveItem(at: self.file(name), to: file)
  }

  package func link(_ name: String, to target: String) throws {
    let file = file(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: file.path(percentEncoded: false), withDestinationPath: target)
  }

  package func exists(_ name: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: file(name).path(percentEncoded: false))) != nil
  }

  package func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: file(name)), as: UTF8.self)
  }

  /// Every file below a folder, with its bytes; none where there is no such folder.
  package func tree(_ name: String) throws -> [String: Data] {
    guard let names = FileManager.default.enumerator(atPath: file(name).path(percentEncoded: false)) else {
      return [:]
    }
    var files: [String: Data] = [:]
    for case let path as String in names
    where names.fileAttributes?[.type] as? FileAttributeType == .typeRegular {
      files[path] = try Data(contentsOf: file(name + "/" + path))
    }
    return files
  }

  /// What changes whenever a file is written anew, by its path.
  package func versions(_ name: String) throws -> [String: FileVersion] {
    guard let names = FileManager.default.enumerator(atPath: file(name).path(percentEncoded: false)) else {
      return [:]
    }
    var versions: [String: FileVersion] = [:]
    for case let path as String in names
    where names.fileAttributes?[.type] as? FileAttributeType == .typeRegular {
      let attributes = names.fileAttributes ?? [:]
      versions[path] = FileVersion(
        number: attributes[.systemFileNumber] as? UInt64, modified: attributes[.modificationDate] as? Date)
    }
    return versions
  }
}

package struct FileVersion: Hashable {
  package var number: UInt64?
  package var modified: Date?
}
