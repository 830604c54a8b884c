import ArgumentParser
import Foundation
import Testing

@testable import precis

/// `docs/commands.md` names every command and option, and none that does not exist.
@Suite struct CommandDocumentTests {
  let document: Document

  init() throws {
    document = try Document("docs/commands.md")
  }

  static let commands = Precis.configuration.subcommands.map { $0.configuration.commandName ?? "" }

  @Test(arguments: commands) func everyOptionIsDocumented(command: String) throws {
    let documented = try documentedOptions(of: command)
    for option in try options(of: command) { #expect(documented.contains(option), "\(option)") }
  }

  @Test(arguments: commands) func everyDocumentedOptionExists(command: String) throws {
    let options = try options(of: command)
    for option in try documentedOptions(of: command) { #expect(options.contains(option), "\(option)") }
  }

  @Test(arguments: commands) func everyCommandIsInTheOverview(command: String) throws {
    #expect(try #require(document.blocks.first).content.contains("precis \(command) "))
  }

  @Test func everyExitStatusIsDocumented() throws {
    let statuses = tableRows(in: try #require(document.section("## Exit status"))).compactMap { Int32($0[0]) }
    let known: [ExitCode] = [.success, .problemsFound, .wrongUsage, .internalFault, .inputOutputFailed]
    #expect(statuses == known.map(\.rawValue))
  }

  private func options(of command: String) throws -> Set<String> {
    let type = try #require(
      Precis.configuration.subcommands.first { $0.configuration.commandName == command })
    let help = Precis.helpMessage(for: type, columns: 200)
    let names = help.split(separator: "\n").filter { $0.hasPrefix("  -") }.flatMap { line in
      line.split(separator: " ").prefix { $0.hasPrefix("-") }.map { String($0.filter { $0 != "," }) }
    }
    return Set(names).subtracting(["-h", "--help", "--version"])
  }

  private func documentedOptions(of command: String) throws -> Set<String> {
    let section = try #require(document.section("## precis \(command)"))
    let options = tableRows(in: section).dropFirst().flatMap { codeSpans(in: $0[0]) }
    return Set(options.compactMap { $0.split(separator: " ").first.map(String.init) })
  }
}
