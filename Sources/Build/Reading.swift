import Content
import Files
import Summarization
import Vocabulary

/// What one worker uses for one article after another.
struct ArticleScratch {
  var bytes: [UInt8] = []
  var summarizer = Scratch()
  var cache = CacheScratch()
}

/// Reads articles, or finds what an earlier build made of them.
struct ArticleReader: Sendable {
  var content: Folder
  var settings: ArticleSettings
  var cache: ArticleCache

  /// Reads one file; what is wrong with it is in the findings.
  ///
  /// - Parameter file: as a scan of `content/` found it.
  func read(_ file: ScannedFile, using scratch: inout ArticleScratch) throws -> ReadFile {
    let known = cache.known(at: file.path)
    if let known, known.isSurelyOf(file.status) { return try cache.restore(known, using: &scratch.cache) }
    let moment = fileSystemTime()
    let read = read(file.path, into: &scratch.bytes)
    guard let status = read.value else { return ReadFile(findings: read.findings) }
    var article = CachedArticle(file.path, status, isSettled: status.isSettled(at: moment), scratch.bytes)
    if let known, known.hash == article.hash {
      (article.facts, article.body) = (known.facts, known.body)
      return try cache.restore(article, using: &scratch.cache)
    }
    let made = MadeArticle(summarizedArticle(at: file.path, &scratch))
    return try cache.keep(made, of: article, using: &scratch.cache)
  }

  /// An unreadable file is a problem of the site's, so that all of them are reported at once.
  private func read(_ path: SitePath, into bytes: inout [UInt8]) -> Diagnosed<FileStatus?> {
    do throws(FileSystemError) {
      return Diagnosed(try content.read(path, into: &bytes, limit: sizeLimit))
    } catch {
      let location = SourceLocation(path: SiteLayout.contentPath(path))
      return Diagnosed(nil, findings: [Finding(.error, at: location, .unreadable(error.reason))])
    }
  }

  private func summarizedArticle(
    at path: SitePath, _ scratch: inout ArticleScratch
  ) -> Diagnosed<SummarizedArticle?> {
    let text = SourceText(path: SiteLayout.contentPath(path), bytes: scratch.bytes)
    let article = parse(SourceFile(path: path, text: text))
    guard let parsed = article.value else { return Diagnosed(nil, findings: article.findings) }
    let summarized = summarize(parsed, settings, using: &scratch.summarizer)
    return Diagnosed(summarized.value, findings: article.findings + summarized.findings)
  }
}

/// The longest article, in bytes; cmark counts in 32 bits.
private let sizeLimit = 1 << 30

extension Finding.Message {
  fileprivate static func unreadable(_ reason: FileSystemError.Reason) -> Self {
    "the file cannot be read: \(reason)"
  }
}
