import Testing
import Vocabulary

@testable import Files

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Builds that are killed at random moments, by a seed that a failure shows.
@Suite struct KillTests {
  @Test(arguments: [UInt64(1), 2, 3]) func aKilledBuildLeavesNoHalfWrittenFile(seed: UInt64) throws {
    let site = try TestSite()
    var random = Random(seed: seed)
    try site.folder.makeFolder("public")
    for round in 0..<12 {
      try runHelper(in: site.folder.path, version: round * 1000, microseconds: random.next(below: 60_000))
      for (name, text) in try site.output() where !name.hasPrefix(OutputFolder.stagingName) {
        #expect(isWhole(text), "\(name) is half-written in round \(round) of seed \(seed)")
      }
    }
    // What the killed builds left is known to be ours: nothing of it is refused, and nothing stays.
    let report = try site.publish(["index.html": "last", "folder-1/page-5": "last"])
    #expect(report.left == [])
    #expect(try site.output() == ["index.html": "last", "folder-1/page-5": "last"])
  }

  /// Whether all lines of a page are of one version, and all are there.
  private func isWhole(_ text: String) -> Bool {
    let lines = text.split(separator: "\n")
    return lines.count == 401 && lines.last == "end" && Set(lines.dropLast()).count == 1
  }

  private func runHelper(in folder: String, version: Int, microseconds: Int) throws {
    var process: pid_t = 0
    let texts: [String] = [helperPath, folder, String(version)]
    let arguments: [UnsafeMutablePointer<CChar>?] = texts.map { text in strdup(text) } + [nil]
    defer { for argument in arguments { free(argument) } }
    let failure = posix_spawn(&process, helperPath, nil, nil, arguments, nil)
    try #require(failure == 0, "cannot run \(helperPath)")
    usleep(useconds_t(20_000 + microseconds))
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    #expect(status == SIGKILL, "the helper ended by itself with \(status)")
  }

  /// Beside the bundle of tests, which is built into the same folder.
  private var helperPath: String {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
    let product = bundle.split(separator: "/", omittingEmptySubsequences: false).prefix {
      !$0.contains(".xctest")
    }
    return product.joined(separator: "/") + "/publish-endlessly"
  }
}

/// Numbers that look random and come from a seed (Sebastiano Vigna's SplitMix64).
struct Random {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
