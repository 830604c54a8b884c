import Content
import Files
import Markdown
import Rendering
import Site
import Vocabulary

/// Builds a site: reads everything that changed, computes, and writes what differs.
///
/// Problems in the site's files are in the report, and then nothing is published. What the disk refuses is
/// thrown as a `FileSystemError`, what cannot begin as a `BuildRefusal`.
///
/// - Parameters:
///   - elapsed: the time since any fixed moment.
package func build(
  _ request: BuildRequest, progress: BuildProgress, elapsed: @escaping @Sendable () -> Duration
) async throws -> BuildReport {
  do {
    return try await buildOnce(request, progress, elapsed)
  } catch is DamagedCache {
    var request = request
    request.forgetsArticles = true
    var report = try await buildOnce(request, progress, elapsed)
    report.notices.insert(damagedCacheNotice, at: 0)
    return report
  }
}

private func buildOnce(
  _ request: BuildRequest, _ progress: BuildProgress, _ elapsed: @escaping @Sendable () -> Duration
) async throws -> BuildReport {
  var stopwatch = Stopwatch(elapsed)
  let root = try Folder.open(request.root)
  let inputs = try await scan(root, request)
  let target = try OutputTarget(root, request)
  let identity = inputs.identity(for: request)
  let unchanged = try await reportOfUnchanged(identity, target, request)
  stopwatch.lap("scan")
  if let (findings, counts) = unchanged {
    return BuildReport(findings: findings, published: counts, timings: stopwatch.timings)
  }

  let shortcodes = loadShortcodes(overrides: inputs.templates)
  let settings = ArticleSettings(
    configuration: inputs.configuration, shortcodes: shortcodes.value,
    labels: loadBodyLabels(overrides: inputs.templates))
  let cache = try openCache(target.state, inputs, request)
  let read = try await readArticles(inputs, settings, cache, request, progress)
  let pageFiles = withoutNotes(read, inputs.listing)
  let files = pageFiles.value
  stopwatch.lap("read and summarize")

  let articles = files.compactMap(\.article)
  let bodies = BodyReader(articles, cache)
  let facts = articles.map(\.facts)
  let assembly = Assembly(facts, assemblyInput(inputs, request))
  async let links = assembly.links()
  let assembled = assembly.site(assembly.terms(), await links)
  var site = assembled.value
  let theme = loadTheme(
    overrides: inputs.templates, customTemplates: customTemplates(of: facts, site),
    customSections: Set(site.sections.compactMap { site.plainPages[$0.page].template.map(templateName) }))
  site.imageSizes = try await readImageSizes(of: site, articles, inputs, jobs: request.jobs)
  site.leads = try await concurrentMap(Array(site.articles.indices), width: request.jobs) { [site] in
    site.lead(ofArticle: $0)
  }
  let derived = try await DerivedParts(of: site, theme.value, bodies, jobs: request.jobs)
  site.related = derived.related
  site.briefings = derived.briefings
  let search = derived.search
  let pages = layOut(site, assets: theme.value?.assets ?? [:], search: search)
  let findings = [
    inputs.findings, shortcodes.findings, files.flatMap(\.findings), pageFiles.findings,
    assembled.findings, theme.findings, pages.findings,
    linkFindings(articles, site), templateFindings(facts, site, theme.value),
  ].joined().merged().sorted()
  stopwatch.lap("assemble")

  let isBlocked = request.isStrict ? !findings.isEmpty : findings.hasErrors
  guard !isBlocked, let theme = theme.value else {
    return BuildReport(findings: findings, published: nil, timings: stopwatch.timings)
  }
  let renderer = Renderer(
    site: site, theme: theme, pages: pages.value, search: search, lists: derived.lists)
  try LastBuild.forget(target.name, in: target.state)
  let published = try await publish(renderer, bodies, inputs, to: target, request, progress, &stopwatch)
  if let identity {
    let last = LastBuild(
      inputs: identity, time: request.visibility.now, end: request.visibility.nextChange(of: facts),
      findings: findings, counts: published.counts)
    try last.write(of: target.name, in: target.state)
  }
  let notices = (cache.notice.map { [$0] } ?? []) + published.notices
  return BuildReport(
    findings: findings, published: published.counts, notices: notices, timings: stopwatch.timings,
    remains: [renderer, read])
}

func readArticles(
  _ inputs: SiteInputs, _ settings: ArticleSettings, _ cache: ArticleCache, _ request: BuildRequest,
  _ progress: BuildProgress
) async throws -> [ReadFile] {
  progress.begin(.reading, total: inputs.articles.count)
  let reader = ArticleReader(content: inputs.content, settings: settings, cache: cache)
  let files = try await concurrentMap(inputs.articles, width: request.jobs, scratch: ArticleScratch.init) {
    file, scratch in
    defer { progress.advance() }
    return try reader.read(file, using: &scratch)
  }
  try cache.finish(files.compactMap(\.cached))
  return files
}

private func assemblyInput(_ inputs: SiteInputs, _ request: BuildRequest) -> AssemblyInput {
  AssemblyInput(
    configuration: inputs.configuration, resources: inputs.listing.resources,
    staticFiles: inputs.staticFiles.keys.sorted(), visibility: request.visibility)
}

/// Links of articles that are not published do not count.
private func linkFindings(_ articles: [ReadArticle], _ site: Site) -> [Finding] {
  let linking = articles.filter { !$0.links.isEmpty || $0.facts.image != nil }
  guard !linking.isEmpty else { return [] }
  let published = Set((site.articles + site.plainPages).lazy.map(\.path.path))
  return linking.flatMap { article -> [Finding] in
    guard published.contains(article.facts.path.path) else { return [] }
    return site.findings(aboutLinks: article.links, of: article.facts)
      + site.findings(aboutImageOf: article.facts)
  }
}

/// Those of introductions are others, where these list what is in a folder.
private func customTemplates(of facts: [ArticleFacts], _ site: Site) -> Set<String> {
  let listing = Set(site.sections.map { site.plainPages[$0.page].path.path })
  return Set(
    facts.lazy.filter { $0.section == nil || !listing.contains($0.path.path) }
      .compactMap { $0.template.map(templateName) })
}

private func templateFindings(_ facts: [ArticleFacts], _ site: Site, _ theme: Theme?) -> [Finding] {
  guard let theme else { return [] }
  let introductions = Set(site.plainPages.lazy.filter { $0.section != nil }.map(\.path.path))
  return facts.compactMap { article in
    guard article.section == nil || introductions.contains(article.path.path),
      let template = article.template, !theme.hasTemplate(template)
    else { return nil }
    return Finding(
      .warning, at: SourceLocation(path: article.file), .unknownTemplate(templateName(template)),
      hint: "the standard template is used; put the file into Templates/"
    ).about(templateName(template), others: "templates that are not there")
  }
}

extension Finding.Message {
  fileprivate static func unknownTemplate(_ name: String) -> Self {
    "there is no template '\(name)'"
  }
}
