import ArgumentParser

/// The command line; each subcommand reads its flags, makes one call and reports.
@main
struct Precis: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "precis",
    abstract:
      "Publishes a folder of Markdown articles as a site on which every article opens with its key points.",
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, RenderCommand.self, SummarizeCommand.self, ImportCommand.self, EvaluateCommand.self,
    ])
}

extension Precis {
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch  where exitCode(for: error) == .failure && !(error is ExitCode) {
      Terminal.report("error: \(error)\nThis is a fault of Precis itself; please report it.\n")
      exit(withError: ExitCode.internalFault)
    } catch {
      exit(withError: error)
    }
  }
}
