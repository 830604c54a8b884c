import ArgumentParser
import Build
import Files

/// Turns a failure of the world outside into words and an exit status; other errors pass.
func reportingFailures<Result>(_ body: () async throws -> Result) async throws -> Result {
  do {
    return try await body()
  } catch let error as FileSystemError {
    Terminal.report("error: \(error)\n")
    throw error.reason == .notFound ? ExitCode.wrongUsage : ExitCode.inputOutputFailed
  } catch let error as PublishError {
    Terminal.report("error: \(error)\n")
    throw ExitCode.inputOutputFailed
  } catch let error as BuildRefusal {
    Terminal.report("error: \(error)\n")
    throw ExitCode.wrongUsage
  }
}
