import FrontMatter
package import Vocabulary

/// Takes a file apart; nil where its front matter or its encoding is broken, which a finding then tells.
package func parse(_ file: SourceFile) -> Diagnosed<Article?> {
  if let offset = firstInvalidByte(of: file.text.bytes) {
    let finding = file.text.finding(.error, at: offset, .notUTF8, hint: "save the file as UTF-8")
    return Diagnosed(nil, findings: [finding])
  }
  let frontMatter = readFrontMatter(of: file.text)
  guard !frontMatter.findings.hasErrors else { return Diagnosed(nil, findings: frontMatter.findings) }
  let decoded = decodeMetadata(frontMatter.value, of: file.text)
  let metadata = decoded.value.metadata
  let article = Article(
    path: file.path, source: file.text, bodyOffset: frontMatter.value.bodyOffset, metadata: metadata,
    unknownKeys: decoded.value.unknownKeys, pageClaim: decoded.value.pageClaim,
    date: metadata.date ?? date(in: file.path, metadata))
  let dateFindings = findings(aboutInvalidDate: decoded.value.invalidDate, nameHasDate: file.path.date != nil)
  return Diagnosed(
    article,
    findings: frontMatter.findings + decoded.findings + dateFindings + findings(aboutBodyOf: article))
}

private func firstInvalidByte(of bytes: [UInt8]) -> Int? {
  do throws(UTF8.ValidationError) {
    _ = try UTF8Span(validating: bytes.span)
    return nil
  } catch {
    return error.byteOffsets.lowerBound
  }
}

private func date(in path: ContentPath, _ metadata: ArticleMetadata) -> Timestamp? {
  path.date ?? metadata.permalink.flatMap(dateInAddress) ?? path.dateInFolders
}

private func dateInAddress(_ address: String) -> Timestamp? {
  dateInComponents(address.split(separator: "/"))
}

/// A date that cannot be read is an error, unless the file's name has the date.
private func findings(aboutInvalidDate finding: Finding?, nameHasDate: Bool) -> [Finding] {
  guard var finding else { return [] }
  if nameHasDate { finding.severity = .warning }
  return [finding]
}

private func findings(aboutBodyOf article: Article) -> [Finding] {
  guard article.hasText else {
    guard article.metadata.source?.url == nil, article.path.role != .section else { return [] }
    return [
      article.source.finding(
        .warning, at: article.bodyOffset, .noText, hint: "write some, or give a 'source_url' to link to"
      ).about("", others: "articles without text")
    ]
  }
  guard let offset = article.source.bytes.span.firstIndex(of: 0, from: article.bodyOffset) else { return [] }
  return [article.source.finding(.warning, at: offset, .nul, hint: "remove it; it is published as U+FFFD")]
}

extension Finding.Message {
  fileprivate static let notUTF8: Self = "the file is not UTF-8"
  fileprivate static let noText: Self = "the article has no text"
  fileprivate static let nul: Self = "there is a NUL character in the text"
}
