import Content
import Files
import Markdown
import Rendering
import Site
import Vocabulary

/// Renders every page into the output folder, copies the author's files there, and moves all of it into place.
func publish(
  _ renderer: Renderer, _ bodies: BodyReader, _ inputs: SiteInputs, to target: OutputTarget,
  _ request: BuildRequest, _ progress: BuildProgress, _ stopwatch: inout Stopwatch
) async throws -> (counts: PublishedCounts, notices: [String]) {
  let output = try target.open(request)
  defer { output.discard() }
  let press = Press(
    renderer: renderer, bodies: bodies, sources: PageSources(inputs), inputs: inputs)
  let jobs = renderer.pages.map(PublishingJob.page) + renderer.site.files.map(PublishingJob.file)
  progress.begin(.rendering, total: jobs.count)
  let workers = try await concurrentVisit(
    jobs, width: request.jobs, gathering: { PublishingWorker(writer: output.writer()) }
  ) { job, worker in
    try worker.perform(job, press)
    progress.advance()
  }
  stopwatch.lap("render and write")
  progress.begin(.publishing, total: 1)
  let report = try output.publish(workers.map { $0.writer.finish() })
  stopwatch.lap("publish")
  return (counts(report, renderer), notices(about: output, report))
}

private enum PublishingJob: Sendable {
  case page(Page)
  case file(SiteFile)
}

/// What all workers make the site with.
private struct Press: Sendable {
  var renderer: Renderer
  var bodies: BodyReader
  var sources: PageSources
  var inputs: SiteInputs
}

/// What one worker renders into and writes with.
private struct PublishingWorker: Sendable {
  var writer: OutputWriter
  private var buffer: [UInt8] = []
  private var text: [UInt8] = []

  init(writer: OutputWriter) {
    self.writer = writer
  }

  mutating func perform(_ job: PublishingJob, _ press: Press) throws {
    switch job {
    case .page(let page): try perform(page, press)
    case .file(let file):
      guard let (scanned, folder) = press.inputs.file(file) else { return }
      try writer.copy(scanned, from: folder, to: file.permalink.file)
    }
  }

  private mutating func perform(_ page: Page, _ press: Press) throws {
    let file = page.permalink.file
    buffer.removeAll(keepingCapacity: true)
    guard page.isWorthComparing else {
      try press.renderer.render(page, bodies: { try press.bodies.body(of: $0, using: &text) }, into: &buffer)
      try writer.put(buffer, at: file)
      return
    }
    var source = ContentHash.none
    var isKept = false
    try press.renderer.render(
      page, bodies: { try press.bodies.body(of: $0, using: &text) }, identity: press.bodies.identity(of:),
      into: &buffer
    ) { identity in
      source = press.sources.source(identity)
      isKept = try writer.keep(file, madeFrom: source)
      return isKept
    }
    if !isKept { try writer.put(buffer, at: file, madeFrom: source) }
  }
}

private func notices(about output: OutputFolder, _ report: PublishReport) -> [String] {
  let left = report.left.map {
    "'\($0)' is no longer part of the site; it was changed since Precis wrote it, and stays"
  }
  return (output.notice.map { [$0] } ?? []) + left
}

private func counts(_ report: PublishReport, _ renderer: Renderer) -> PublishedCounts {
  let site = renderer.site
  var counts = PublishedCounts()
  counts.articles = site.articles.count + site.plainPages.count
  counts.pages = renderer.pages.count(where: \.isForPeople)
  counts.summaries = site.articles.count { !$0.summary.keyPoints.isEmpty }
  counts.filesWritten = report.written.count
  counts.filesUnchanged = report.unchanged
  counts.filesRemoved = report.removed.count
  return counts
}
