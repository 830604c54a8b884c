/// An article for programs that read Markdown: what it is, its key points, and its text.
package struct MarkdownTwin: Hashable, Sendable {
  package var title: String
  /// Absolute.
  package var url: String
  package var date: String?
  package var authors: [String]
  package var source: String?
  package var sourceURL: String?
  package var keyPoints: [String]
  /// What stands above the key points.
  package var summaryTitle: String
  /// The text in Markdown.
  package var text: [UInt8]

  package init(
    title: String, url: String, date: String?, authors: [String], source: String?, sourceURL: String?,
    keyPoints: [String], summaryTitle: String, text: [UInt8]
  ) {
    self.title = title
    self.url = url
    self.date = date
    self.authors = authors
    self.source = source
    self.sourceURL = sourceURL
    self.keyPoints = keyPoints
    self.summaryTitle = summaryTitle
    self.text = text
  }
}

extension MarkdownTwin {
  package func write(into output: inout [UInt8]) {
    output.append(text: "# \(title.onOneLine)\n\n")
    output.append(text: "- URL: <\(url.onOneLine)>\n")
    if let date { output.append(text: "- Date: \(date)\n") }
    if !authors.isEmpty { output.append(text: "- Author: \(authors.joined(separator: ", ").onOneLine)\n") }
    if let source {
      let address = sourceURL.map { " <\($0.onOneLine)>" } ?? ""
      output.append(text: "- Source: \(source.onOneLine)\(address)\n")
    }
    if !keyPoints.isEmpty {
      output.append(text: "\n## \(summaryTitle.onOneLine)\n\n")
      for point in keyPoints { output.append(text: "- \(point.onOneLine)\n") }
    }
    output.append(text: "\n---\n\n")
    output += text
    if output.last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
  }
}
