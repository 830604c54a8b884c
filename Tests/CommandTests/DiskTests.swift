import Foundation
import TestSupport
import Testing

/// What a disk refuses is said in words, has its own status, and changes nothing that was published.
@Suite struct DiskTests {
  private let site = "-- precis.yml --\nbase_url: https://example.org/\n-- content/a.md --\nText.\n"

  @Test func aFullDiskChangesNothing() throws {
    let command = try Command(site: site)
    guard let disk = try SmallDisk(at: command.folder, "public", options: "size=400k") else { return }
    defer { disk.unmount() }
    #expect(try command.run("build").status == 0)
    let before = try command.folder.tree("public")
    try command.folder.write(
      String(repeating: "A long paragraph of words. ", count: 20_000), to: "content/b.md")
    let result = try command.run("build")
    #expect(result.status == 74)
    #expect(
      result.errors.hasPrefix("error: cannot write ") && result.errors.hasSuffix(": the disk is full\n"),
      "\(result.errors)")
    #expect(try command.folder.tree("public") == before)
  }

  @Test func aReadOnlyDiskChangesNothing() throws {
    let command = try Command(site: site)
    guard let disk = try SmallDisk(at: command.folder, "public", options: "size=1m") else { return }
    defer { disk.unmount() }
    #expect(try command.run("build").status == 0)
    let before = try command.folder.tree("public")
    try #require(disk.remount(options: "remount,ro"))
    try command.folder.write("Other text.", to: "content/a.md")
    let result = try command.run("build")
    #expect(result.status == 74)
    #expect(result.errors.hasSuffix(": the file system is read-only\n"), "\(result.errors)")
    #expect(try command.folder.tree("public") == before)
  }
}

/// A file system in memory, mounted in a folder.
private struct SmallDisk {
  let path: String

  /// Nil, which is said, where nothing can be mounted.
  init?(at folder: TemporaryFolder, _ name: String, options: String) throws {
    path = folder.file(name).path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    guard Self.run("/bin/mount", "-t", "tmpfs", "-o", options, "tmpfs", path) else {
      print("skipped: no small file system can be mounted here")
      return nil
    }
  }

  func remount(options: String) -> Bool {
    Self.run("/bin/mount", "-o", options, path)
  }

  func unmount() {
    _ = Self.run("/bin/umount", path)
  }

  private static func run(_ command: String, _ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: command)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
