package import Vocabulary

/// The metadata that stands on top of an article, and where its text begins.
package struct FrontMatter: Hashable, Sendable {
  package enum Format: Hashable, Sendable {
    case none, yaml, toml, json
    /// Lines `Key: value` without a frame, as Pelican reads them.
    case header
  }

  /// In the order of the file; empty where the metadata could not be read.
  package var entries: [MetadataEntry]
  /// The first byte of the article's text.
  package var bodyOffset: Int
  package var format: Format

  package init(entries: [MetadataEntry], bodyOffset: Int, format: Format) {
    self.entries = entries
    self.bodyOffset = bodyOffset
    self.format = format
  }
}

/// Splits the front matter off an article and reads it.
///
/// An article without front matter is all text. One whose front matter never ends is no article: its
/// text is empty, so that nothing of it is published by mistake.
package func readFrontMatter(of source: SourceText) -> Diagnosed<FrontMatter> {
  do {
    let block = try frontMatterBlock(in: source.bytes)
    var read = diagnosed(in: source, duplicates: block.format == .yaml ? .warning : .error) {
      () throws(Problem) in
      switch block.format {
      case .none: Parsed(entries: [])
      case .yaml: try parseYAML(source.bytes, in: block.range)
      case .toml: try parseTOML(source.bytes, in: block.range)
      case .json: try parseJSON(source.bytes, in: block.range)
      case .header: parseHeader(source.bytes, in: block.range)
      }
    }
    if block.format == .yaml, read.value.isEmpty, read.findings.hasErrors,
      let recovered = recoverYAML(source, in: block.range)
    {
      read = recovered
    }
    return Diagnosed(
      FrontMatter(entries: read.value, bodyOffset: block.bodyOffset, format: block.format),
      findings: read.findings)
  } catch {
    let nothing = FrontMatter(entries: [], bodyOffset: source.bytes.count, format: error.format)
    return Diagnosed(nothing, findings: [error.problem.finding(in: source)])
  }
}

/// Reads a file that is YAML as a whole: the site's configuration, labels, data.
package func readYAML(_ source: SourceText) -> Diagnosed<[MetadataEntry]> {
  diagnosed(in: source) { () throws(Problem) in
    try parseYAML(source.bytes, in: startOfText(in: source.bytes)..<source.bytes.count)
  }
}

/// - Parameter duplicates: how bad it is that a key is given twice: folders of other generators have such
///   articles, for their readers of YAML take the last without a word.
private func diagnosed(
  in source: SourceText, duplicates: Finding.Severity = .error, _ parse: () throws(Problem) -> Parsed
) -> Diagnosed<[MetadataEntry]> {
  do {
    let parsed = try parse()
    return Diagnosed(parsed.entries, findings: parsed.problems.map { $0.finding(in: source, duplicates) })
  } catch {
    return Diagnosed([], findings: [error.finding(in: source)])
  }
}
