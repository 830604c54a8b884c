import ArgumentParser
import Build
import Files
import Site
import Vocabulary

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Builds the site into its output folder.",
    discussion: """
      Reads articles from content/, templates from Templates/, other files from static/ and settings from \
      precis.yml. Writes only what differs from the last build, and nothing if something is wrong.
      """)

  @Option(name: [.short, .long], help: ArgumentHelp("The site's folder.", valueName: "dir"))
  var root = "."

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Where the site is written. (default: public in the site's folder)", valueName: "dir"))
  var output: String?

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("The address that the site is published at.", valueName: "url"))
  var baseURL: String?

  @Flag(name: [.customShort("D"), .long], help: "Publish drafts too.")
  var drafts = false

  @Flag(name: [.customShort("F"), .long], help: "Publish articles with a date in the future too.")
  var future = false

  @Flag(name: [.customShort("E"), .long], help: "Publish articles that have expired too.")
  var expired = false

  @Flag(help: "Let warnings keep the site from being published, as errors do.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "How many articles to work on at a time. (default: one for each processor)", valueName: "n"))
  var jobs: Int?

  @Flag(help: "Forget what is known of earlier builds, and write every file anew.")
  var clean = false

  @Flag(help: "Say how long each stage took.")
  var timings = false

  @Option(help: "How to report: text or json.")
  var format = ReportFormat.text

  func validate() throws {
    if let jobs, !(1...1024 ~= jobs) { throw ValidationError("--jobs has to be a number from 1 to 1024") }
  }

  func run() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let progress = BuildProgress()
    let line = ProgressLine(watching: progress, isShown: Terminal.isInteractive && format == .text)
    let report = try await reportingFailures {
      defer { line.end() }
      return try await build(try request(), progress: progress, elapsed: { start.duration(to: clock.now) })
    }
    BuildReporter(format: format, showsTimings: timings).report(
      report, duration: start.duration(to: clock.now))
    // The process ends here, while the report still holds all that would have to be freed.
    withExtendedLifetime(report) {
      Self.exit(withError: report.published == nil ? ExitCode.problemsFound : ExitCode.success)
    }
  }

  private func request() throws -> BuildRequest {
    let visibility = Visibility(
      now: try currentTime(), showsDrafts: drafts, showsFuture: future, showsExpired: expired)
    var request = BuildRequest(root: root, visibility: visibility, jobs: jobs ?? Terminal.processorCount)
    request.output = output
    request.baseURL = baseURL
    request.isStrict = strict
    request.isClean = clean
    request.announceWait = { Terminal.report("waiting for another build of this site to end\n") }
    return request
  }
}

enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
