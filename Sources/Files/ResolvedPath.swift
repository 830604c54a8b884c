import Vocabulary

/// The absolute path of a file or folder that may not be there yet, without symbolic links.
package func resolvedPath(_ path: String) throws(FileSystemError) -> String {
  var missing: [Substring] = []
  var existing = path[...]
  while true {
    do throws(Errno) {
      let resolved = try Calls.realPath(existing.isEmpty ? "." : String(existing))
      return ([resolved == "/" ? "" : resolved] + missing.reversed().map(String.init)).joined(separator: "/")
    } catch {
      let failure = FileSystemError(.examine, path, error)
      guard failure.reason == .notFound, !existing.isEmpty else { throw failure }
    }
    let end = existing.utf8.last == UInt8(ascii: "/") ? existing.dropLast() : existing
    let slash = end.lastIndex(of: "/")
    missing.append(slash.map { end[end.index(after: $0)...] } ?? end)
    existing = slash.map { end[...$0] } ?? ""
  }
}
