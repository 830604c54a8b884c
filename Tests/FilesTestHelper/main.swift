import Files
import Vocabulary

/// Publishes one version of a small site after the other into a folder, until it is killed.
///
/// Each file says in every line which version it is of, so that a half-written one shows.
let base = CommandLine.arguments.dropFirst().first ?? "."
var version = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 0
let state = try Folder.make(base + "/state")
while true {
  let output = try OutputFolder.open(base + "/public", state: state, name: "public")
  var writer = output.writer()
  for page in 0..<60 where (page + version) % 7 != 0 {
    // Now and then a page is a file, and a file a page.
    let name =
      (page + version) % 5 == 0
      ? "folder-\(page % 4)/page-\(page)" : "folder-\(page % 4)/page-\(page)/index.html"
    guard let path = SitePath(name) else { continue }
    let text = String(repeating: "version \(version) of page \(page)\n", count: 400) + "end\n"
    try writer.put(Array(text.utf8), at: path)
  }
  _ = try output.publish([writer.finish()])
  version += 1
}
