import Content
import Files
import Markdown
import Rendering
import Site
import Vocabulary

/// Builds a site: reads everything, computes, and writes what differs.
///
/// Problems in the site's files are in the report, and then nothing is published. What the disk refuses is
/// thrown as a `FileSystemError`, what cannot begin as a `BuildRefusal`.
///
/// - Parameters:
///   - elapsed: the time since any fixed moment.
package func build(
  _ request: BuildRequest, progress: BuildProgress, elapsed: @escaping @Sendable () -> Duration
) async throws -> BuildReport {
  var stopwatch = Stopwatch(elapsed)
  let root = try Folder.open(request.root)
  let inputs = try scan(root, request)
  stopwatch.lap("scan")

  let shortcodes = loadShortcodes(overrides: inputs.templates)
  let articles = try await readArticles(inputs, shortcodes.value, request, progress)
  stopwatch.lap("read and summarize")

  let facts = articles.compactMap { $0.value?.facts }
  let assembled = assemble(facts, assemblyInput(inputs, request))
  var site = assembled.value
  let theme = loadTheme(overrides: inputs.templates, customTemplates: customTemplates(facts))
  let texts = bodies(articles)
  let ((related, briefings), search) = await concurrently(
    { [site] in (findRelatedArticles(of: site), makeBriefings(of: site)) },
    { [site] in theme.value.flatMap { makeSearchFiles(of: site, $0) { texts[$0] ?? Body() } } })
  site.related = related
  site.briefings = briefings
  site.imageSizes = try await readImageSizes(of: site, articles, inputs, jobs: request.jobs)
  let pages = layOut(site, assets: theme.value?.assets ?? [:], search: search)
  let findings = [
    inputs.findings, shortcodes.findings, articles.flatMap(\.findings), assembled.findings, theme.findings,
    pages.findings,
    linkFindings(articles, site), templateFindings(facts, theme.value),
  ].joined().sorted()
  stopwatch.lap("assemble")

  let isBlocked = request.isStrict ? !findings.isEmpty : findings.hasErrors
  guard !isBlocked, let theme = theme.value else {
    return BuildReport(findings: findings, published: nil, timings: stopwatch.timings)
  }
  let renderer = Renderer(site: site, theme: theme, pages: pages.value, search: search)
  let published = try await publish(renderer, texts, root, inputs, request, progress, &stopwatch)
  return BuildReport(
    findings: findings, published: published.counts, notices: published.notices, timings: stopwatch.timings)
}

private func readArticles(
  _ inputs: SiteInputs, _ shortcodes: Shortcodes, _ request: BuildRequest, _ progress: BuildProgress
) async throws -> [Diagnosed<SummarizedArticle?>] {
  progress.begin(.reading, total: inputs.listing.articles.count)
  let settings = ArticleSettings(configuration: inputs.configuration, shortcodes: shortcodes)
  return try await concurrentMap(inputs.listing.articles, width: request.jobs, scratch: ArticleScratch.init) {
    path, scratch in
    defer { progress.advance() }
    return summarizedArticle(at: path, in: inputs.content, settings, &scratch)
  }
}

private func assemblyInput(_ inputs: SiteInputs, _ request: BuildRequest) -> AssemblyInput {
  AssemblyInput(
    configuration: inputs.configuration, resources: inputs.listing.resources,
    staticFiles: inputs.staticFiles.keys.sorted(), visibility: request.visibility)
}

private func bodies(_ articles: [Diagnosed<SummarizedArticle?>]) -> [SitePath: Body] {
  Dictionary(articles.compactMap { $0.value.map { ($0.facts.path.path, $0.body) } }) { first, _ in first }
}

/// Links of articles that are not published do not count.
private func linkFindings(_ articles: [Diagnosed<SummarizedArticle?>], _ site: Site) -> [Finding] {
  let published = Set((site.articles + site.plainPages).map(\.path.path))
  return articles.flatMap { article -> [Finding] in
    guard let article = article.value, published.contains(article.facts.path.path) else { return [] }
    return site.findings(aboutLinks: article.body.links, of: article.facts)
      + site.findings(aboutImageOf: article.facts)
  }
}

private func customTemplates(_ facts: [ArticleFacts]) -> Set<String> {
  Set(facts.compactMap { $0.template.map(templateName) })
}

private func templateFindings(_ facts: [ArticleFacts], _ theme: Theme?) -> [Finding] {
  guard let theme else { return [] }
  return facts.compactMap { article in
    guard let template = article.template, !theme.hasTemplate(template) else { return nil }
    return Finding(
      .warning, at: SourceLocation(path: article.file), .unknownTemplate(templateName(template)),
      hint: "the standard template is used; put the file into Templates/")
  }
}

extension Finding.Message {
  fileprivate static func unknownTemplate(_ name: String) -> Self {
    "there is no template '\(name)'"
  }
}
