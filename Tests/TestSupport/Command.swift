import Foundation

/// The built program, run as a process in a folder of its own.
package final class Command {
  package let folder: TemporaryFolder

  package init(site: String = "") throws {
    folder = try TemporaryFolder()
    for (name, text) in SiteText(site).files { try folder.write(text, to: name) }
  }

  package struct Result {
    package var status: Int32
    package var output: String
    package var errors: String
  }

  /// Runs it with a fixed time, no terminal, and nothing else in its environment.
  package func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Result {
    let streams = try TemporaryFolder()
    try streams.write(input, to: "input")
    for name in ["output", "errors"] { try streams.write("", to: name) }
    let process = Process()
    process.executableURL = Self.binary
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = ["SOURCE_DATE_EPOCH": "1767268800"].merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: streams.file("input"))
    process.standardOutput = try FileHandle(forWritingTo: streams.file("output"))
    process.standardError = try FileHandle(forWritingTo: streams.file("errors"))
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: try streams.text("output"),
      errors: try streams.text("errors"))
  }

  package func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Result {
    try run(arguments, input: input, environment: environment)
  }

  /// Beside the bundle of tests, which is built into the same folder.
  private static let binary: URL = {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
    let folder = bundle.split(separator: "/", omittingEmptySubsequences: false).prefix {
      !$0.contains(".xctest")
    }
    return URL(filePath: folder.joined(separator: "/") + "/precis")
  }()
}
