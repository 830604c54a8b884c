import Content
import Files
import Summarization
import Vocabulary

/// What one worker uses for one article after another.
struct ArticleScratch {
  var bytes: [UInt8] = []
  var summarizer = Scratch()
}

/// Reads one article and makes of it what is published; nil where it cannot be, which a finding then tells.
func summarizedArticle(
  at path: SitePath, in content: Folder, _ settings: ArticleSettings, _ scratch: inout ArticleScratch
) -> Diagnosed<SummarizedArticle?> {
  let file = sourceFile(at: path, in: content, &scratch)
  guard let source = file.value else { return Diagnosed(nil, findings: file.findings) }
  let article = parse(source)
  guard let parsed = article.value else { return Diagnosed(nil, findings: article.findings) }
  let summarized = summarize(parsed, settings, using: &scratch.summarizer)
  return Diagnosed(summarized.value, findings: article.findings + summarized.findings)
}

/// An unreadable file is a problem of the site's, so that all of them are reported at once.
private func sourceFile(
  at path: SitePath, in content: Folder, _ scratch: inout ArticleScratch
) -> Diagnosed<SourceFile?> {
  guard let folder = SitePath(SiteLayout.content) else { return Diagnosed(nil) }
  let name = folder.appending(path)
  do throws(FileSystemError) {
    try content.read(path, into: &scratch.bytes, limit: sizeLimit)
    return Diagnosed(SourceFile(path: path, text: SourceText(path: name, bytes: scratch.bytes)))
  } catch {
    let finding = Finding(.error, at: SourceLocation(path: name), .unreadable(error.reason))
    return Diagnosed(nil, findings: [finding])
  }
}

/// The longest article, in bytes; cmark counts in 32 bits.
private let sizeLimit = 1 << 30

extension Finding.Message {
  fileprivate static func unreadable(_ reason: FileSystemError.Reason) -> Self {
    "the file cannot be read: \(reason)"
  }
}
