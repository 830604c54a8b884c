import Files
import Vocabulary

// Arguments: a new folder, on a memory file system; the number of pages; the number of workers.
let base = CommandLine.arguments.dropFirst().first ?? "/dev/shm/precis-files"
let count = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 10_000
let workers = CommandLine.arguments.dropFirst(3).first.flatMap { Int($0) } ?? 2

let content = try Folder.make(base + "/content")
if try content.scan().files.isEmpty {
  for number in 0..<count {
    let name = "\(2014 + number % 10)/an-article-about-number-\(number * 7919 % count).md"
    if let path = SitePath(name) { try content.create(path, with: Array(repeating: 65, count: 5000)) }
  }
}
var scan = try content.scan()
scan = try measure("scan", per: scan.files.count) { try content.scan() }
var buffer: [UInt8] = []
try measure("read", per: scan.files.count) {
  for file in scan.files { try content.read(file.path, into: &buffer) }
}
let page = [UInt8](repeating: 7, count: 10_000)
var sum: UInt64 = 0
measure("hash 10 KB", per: 1000) { for _ in 0..<1000 { sum &+= ContentHash(of: page).low } }
precondition(sum != 0)

/// One build of a site in which every page is `page` but for its number and the given text.
let paths = (0..<count).compactMap { SitePath("\(2014 + $0 * 10 / count)/an-article-\($0)/index.html") }
func build(_ text: String, skipping skipped: Int = -1) async throws -> PublishReport {
  let state = try Folder.make(base + "/state")
  let output = try OutputFolder.open(base + "/public", state: state, name: "public")
  let staged = try await withThrowingTaskGroup(of: StagedFiles.self) { group in
    for worker in 0..<workers {
      group.addTask {
        var writer = output.writer()
        var bytes = [UInt8](repeating: 65, count: 8000)
        for number in count * worker / workers..<count * (worker + 1) / workers where number != skipped {
          bytes.replaceSubrange(0..<16, with: "\(number) \(text)                ".utf8.prefix(16))
          try writer.put(bytes, at: paths[number])
        }
        return writer.finish()
      }
    }
    return try await group.reduce(into: []) { $0.append($1) }
  }
  return try measure("  publish", per: count) { try output.publish(staged) }
}

func build(_ name: String, _ text: String, skipping: Int = -1, writes: Int) async throws {
  let start = Cost.now
  let result = try await build(text, skipping: skipping)
  precondition(result.written.count == writes, "\(result.written.count) files were written")
  report(
    "\(name), written \(result.written.count), removed \(result.removed.count)", since: start, per: count)
}
try await build("cold", "a", writes: count)
try await build("nothing changed", "a", writes: 0)
do {
  let state = try Folder.make(base + "/state")
  let output = try OutputFolder.open(base + "/public", state: state, name: "public")
  let isUntouched = measure("untouched, one thread", per: output.knownFileCount) {
    output.isUntouched(0..<output.knownFileCount)
  }
  precondition(isUntouched)
}
try await build("everything changed", "b", writes: count)
try await build("one removed", "b", skipping: 7, writes: 0)
