import Files
import Site
import Vocabulary

/// What a build comes to that would do the same as the last one; nil where there is something to do.
///
/// - Parameter inputs: the identity of all that the build sees.
func reportOfUnchanged(
  _ inputs: ContentHash?, _ target: OutputTarget, _ request: BuildRequest
) async throws -> (findings: [Finding], counts: PublishedCounts)? {
  guard let inputs, let last = try LastBuild.read(of: target.name, in: target.state),
    last.stands(for: inputs, at: request.visibility.now)
  else { return nil }
  let output = try target.open(request)
  guard try await isUntouched(output, width: request.jobs) else { return nil }
  var counts = last.counts
  counts.filesUnchanged = output.knownFileCount
  return (last.findings, counts)
}

private func isUntouched(_ output: OutputFolder, width: Int) async throws -> Bool {
  let count = output.knownFileCount
  let size = 1024
  let parts = stride(from: 0, to: count, by: size).map { $0..<min(count, $0 + size) }
  let found = try await concurrentMap(parts, width: width, scratch: {}) { part, _ in
    output.isUntouched(part)
  }
  return count > 0 && found.allSatisfy(\.self)
}
