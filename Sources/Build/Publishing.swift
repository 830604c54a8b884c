import Content
import Files
import Markdown
import Rendering
import Site
import Vocabulary

/// Renders every page into the output folder, copies the author's files there, and moves all of it into place.
func publish(
  _ renderer: Renderer, _ bodies: BodyReader, _ root: Folder, _ inputs: SiteInputs,
  _ request: BuildRequest,
  _ progress: BuildProgress, _ stopwatch: inout Stopwatch
) async throws -> (counts: PublishedCounts, notices: [String]) {
  let output = try openOutput(root, request)
  defer { output.discard() }
  let jobs = renderer.pages.map(PublishingJob.page) + renderer.site.files.map(PublishingJob.file)
  progress.begin(.rendering, total: jobs.count)
  let workers = try await concurrentVisit(
    jobs, width: request.jobs, gathering: { PublishingWorker(writer: output.writer()) }
  ) { job, worker in
    try worker.perform(job, renderer, bodies, inputs)
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

/// What one worker renders into and writes with.
private struct PublishingWorker: Sendable {
  var writer: OutputWriter
  private var buffer: [UInt8] = []
  private var textBuffer: [UInt8] = []

  init(writer: OutputWriter) {
    self.writer = writer
  }

  mutating func perform(
    _ job: PublishingJob, _ renderer: Renderer, _ bodies: BodyReader, _ inputs: SiteInputs
  ) throws {
    switch job {
    case .page(let page):
      buffer.removeAll(keepingCapacity: true)
      try renderer.render(
        page, bodies: { try bodies.body(of: $0, using: &textBuffer) }, into: &buffer)
      try writer.put(buffer, at: page.permalink.file)
    case .file(let file):
      guard let (scanned, folder) = inputs.file(file) else { return }
      try writer.copy(scanned, from: folder, to: file.permalink.file)
    }
  }
}

private func openOutput(_ root: Folder, _ request: BuildRequest) throws -> OutputFolder {
  guard let publicFolder = SitePath(SiteLayout.output) else {
    preconditionFailure("the layout's paths are safe")
  }
  let path = try resolvedPath(request.output ?? root.named(publicFolder))
  let site = try resolvedPath(request.root)
  for folder in SiteLayout.inputs where (path + "/").hasPrefix("\(site)/\(folder)/") {
    throw BuildRefusal.outputIsInput(path)
  }
  let state = try root.makeFolder(SiteLayout.statePath)
  let name = path.hasPrefix(site + "/") ? String(path.dropFirst(site.utf8.count + 1)) : path
  return try OutputFolder.open(
    path, state: state, name: name, rewritesAll: request.isClean, whenLocked: .wait(request.announceWait))
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
