package import Content
import Files
import Rendering
import Site
package import Vocabulary

/// What stands in a site's folder, before any article is read.
struct SiteInputs: Sendable {
  var configuration: Configuration
  /// Of the file that the configuration was read from.
  var configurationHash: ContentHash
  /// `content/`, which every site has.
  var content: Folder
  var listing: ContentListing
  /// The files of the listing's articles, in its order.
  var articles: [ScannedFile]
  /// Files below `content/`, by their path there.
  var contentFiles: [SitePath: ScannedFile]
  var staticFolder: Folder?
  /// Files below `static/`, by their path there.
  var staticFiles: [SitePath: ScannedFile]
  /// The site's own templates.
  var templates: [SourceText]
  var findings: [Finding]
  /// When the scan began, by the clock of the file system.
  var moment: Int
}

/// Where things are in a site's folder.
enum SiteLayout {
  static let configuration = "precis.yml"
  static let content = "content"
  static let templates = "Templates"
  static let staticFiles = "static"
  static let output = "public"
  static let state = ".precis"

  /// What no output may be written into.
  static let inputs = [content, templates, staticFiles, state]

  static var statePath: SitePath {
    guard let path = SitePath(state) else { preconditionFailure("the layout's paths are safe") }
    return path
  }

  /// The path from the site's root of what is named below `content/`.
  static func contentPath(_ path: SitePath) -> SitePath {
    guard let folder = SitePath(content) else { preconditionFailure("the layout's paths are safe") }
    return folder.appending(path)
  }
}

/// Looks through a site's folder.
func scan(_ root: Folder, _ request: BuildRequest) async throws -> SiteInputs {
  guard let content = try root.openFolder(SiteLayout.content) else {
    throw BuildRefusal.noContent(request.root)
  }
  let moment = fileSystemTime()
  let found = try await content.scan(width: request.jobs)
  let configuration = try readConfiguration(root, request)
  let staticFolder = try root.openFolder(SiteLayout.staticFiles)
  let staticFound = try await staticFolder?.scan(hidden: .included, width: request.jobs)
  let templates = try readTemplates(root)
  let listing = ContentListing(found.files.map(\.path))
  return SiteInputs(
    configuration: configuration.value.decoded, configurationHash: configuration.value.hash, content: content,
    listing: listing, articles: files(listing.articles, among: found.files),
    contentFiles: filesByPath(found.files.filter { !ContentPath.isMarkdown($0.path) }),
    staticFolder: staticFolder,
    staticFiles: filesByPath(staticFound?.files ?? []), templates: templates.value,
    findings: configuration.findings + templates.findings
      + findings(about: found.problems, in: SiteLayout.content)
      + findings(about: staticFound?.problems ?? [], in: SiteLayout.staticFiles),
    moment: moment)
}

extension SiteInputs {
  /// One of the author's files, as the scan found it, and the folder that it is in.
  func file(_ file: SiteFile) -> (ScannedFile, Folder)? {
    switch file.root {
    case .content: contentFiles[file.source].map { ($0, content) }
    case .staticFiles: staticFiles[file.source].flatMap { found in staticFolder.map { (found, $0) } }
    }
  }
}

/// Finds the files of paths that are in the order of the files.
private func files(_ paths: [SitePath], among files: [ScannedFile]) -> [ScannedFile] {
  var found: [ScannedFile] = []
  found.reserveCapacity(paths.count)
  for file in files where found.count < paths.count && file.path == paths[found.count] { found.append(file) }
  return found
}

private func filesByPath(_ files: [ScannedFile]) -> [SitePath: ScannedFile] {
  Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
}

/// Why a build does not begin.
package enum BuildRefusal: Error, Hashable, CustomStringConvertible {
  case noContent(String)
  case notAnAddress(String)
  /// The output would become part of the next build's input.
  case outputIsInput(String)

  package var description: String {
    switch self {
    case .noContent(let root): "there is no folder 'content' in '\(root)'; name the site's folder with --root"
    case .outputIsInput(let path):
      "'\(path)' holds what the site is made of; name another folder with --output"
    case .notAnAddress(let url): "'\(url)' is not the address of a site; write it as https://example.org/"
    }
  }
}

/// What articles are read with in a site's folder, for commands that read a single one.
package func articleSettings(
  inSite root: String, _ configuration: Configuration
) throws -> Diagnosed<ArticleSettings> {
  let templates = try readTemplates(Folder.open(root))
  let shortcodes = loadShortcodes(overrides: templates.value)
  return Diagnosed(
    ArticleSettings(
      configuration: configuration, shortcodes: shortcodes.value,
      labels: loadBodyLabels(overrides: templates.value)),
    findings: templates.findings + shortcodes.findings)
}

private struct ConfigurationFile {
  var decoded = Configuration()
  var hash = ContentHash(of: [])
}

private func readConfiguration(
  _ root: Folder, _ request: BuildRequest
) throws -> Diagnosed<ConfigurationFile> {
  var file = ConfigurationFile()
  var configuration = Diagnosed(file.decoded)
  if let path = SitePath(SiteLayout.configuration), try root.status(of: path) != nil {
    let bytes = try root.contents(of: path)
    file.hash = ContentHash(of: bytes)
    configuration = decodeConfiguration(SourceText(path: path, bytes: bytes))
  }
  if let url = request.baseURL {
    guard let normalized = try? normalizedBaseURL(url) else { throw BuildRefusal.notAnAddress(url) }
    configuration.value.baseURL = normalized
  }
  if configuration.value.baseURL == nil, !configuration.findings.hasErrors {
    configuration.findings.append(
      Finding(.warning, at: nil, .noBaseURL, hint: "set 'base_url' in precis.yml, or give --base-url"))
  }
  file.decoded = configuration.value
  return Diagnosed(file, findings: configuration.findings)
}

private func readTemplates(_ root: Folder) throws -> Diagnosed<[SourceText]> {
  guard let folder = try root.openFolder(SiteLayout.templates), let prefix = SitePath(SiteLayout.templates)
  else {
    return Diagnosed([])
  }
  let found = try folder.scan()
  let files = try found.files.map { file in
    SourceText(path: prefix.appending(file.path), bytes: try folder.contents(of: file.path))
  }
  return Diagnosed(files, findings: findings(about: found.problems, in: SiteLayout.templates))
}

private func findings(about problems: [ScanProblem], in folder: String) -> [Finding] {
  problems.map { problem in
    let path = SitePath(folder + "/" + problem.path) ?? SitePath(folder)
    return Finding(
      problem.kind.severity, at: path.map { SourceLocation(path: $0) }, .leftOut(problem.path, problem.kind))
  }
}

extension ScanProblem.Kind {
  /// What could not be looked at may be articles, which must not vanish silently.
  fileprivate var severity: Finding.Severity {
    if case .isUnreadable = self { .error } else { .warning }
  }
}

extension Folder {
  /// A folder directly below this one; nil where there is none.
  fileprivate func openFolder(_ name: String) throws(FileSystemError) -> Folder? {
    guard let path = SitePath(name), try status(of: path)?.kind == .folder else { return nil }
    return try Folder.open(named(path))
  }
}

extension Finding.Message {
  fileprivate static let noBaseURL: Self = "feeds and the sitemap need to know where the site is published"

  fileprivate static func leftOut(_ path: String, _ kind: ScanProblem.Kind) -> Self {
    "'\(path)' is left out: \(words(for: kind))"
  }

  private static func words(for kind: ScanProblem.Kind) -> String {
    switch kind {
    case .linkLeadsOutside: "it is a link that leads out of the folder"
    case .linkLeadsInCircle: "it is a link that leads in a circle"
    case .linkInsideLink: "it is a link inside of a linked folder"
    case .linkIsBroken: "it is a link to nothing"
    case .nameIsNotUTF8: "its name is not UTF-8"
    case .nameIsUnsafe: "its name holds a control character or a backslash"
    case .isNoFile: "it is neither a file nor a folder"
    case .isUnreadable(let reason): "it cannot be read: \(reason)"
    }
  }
}
