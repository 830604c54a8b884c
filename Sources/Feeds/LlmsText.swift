/// An overview of the site for language models (llmstxt.org), with the key points of its articles.
package struct LlmsText: Hashable, Sendable {
  package struct Link: Hashable, Sendable {
    package var title: String
    package var url: String
    package var keyPoints: [String]

    package init(title: String, url: String, keyPoints: [String] = []) {
      self.title = title
      self.url = url
      self.keyPoints = keyPoints
    }
  }

  package struct Section: Hashable, Sendable {
    package var title: String
    package var links: [Link]

    package init(title: String, links: [Link]) {
      self.title = title
      self.links = links
    }
  }

  package var title: String
  package var description: String?
  /// A section without links is left out.
  package var sections: [Section]

  package init(title: String, description: String? = nil, sections: [Section]) {
    self.title = title
    self.description = description
    self.sections = sections
  }
}

extension LlmsText {
  package func write(into output: inout [UInt8]) {
    output.append(text: "# \(title.onOneLine)\n")
    if let description { output.append(text: "\n> \(description.onOneLine)\n") }
    for section in sections where !section.links.isEmpty {
      output.append(text: "\n## \(section.title.onOneLine)\n\n")
      for link in section.links { link.write(into: &output) }
    }
  }
}

extension LlmsText.Link {
  fileprivate func write(into output: inout [UInt8]) {
    output.append(text: "- [\(title.onOneLine.asLinkText)](<\(url.onOneLine)>)")
    if !keyPoints.isEmpty {
      output.append(text: ": \(keyPoints.map(\.onOneLine).joined(separator: " "))")
    }
    output.append(text: "\n")
  }
}

extension String {
  /// Square brackets would end the text of a Markdown link.
  fileprivate var asLinkText: String {
    guard utf8.contains(where: isSpecial) else { return self }
    var result: [UInt8] = []
    for byte in utf8 {
      if isSpecial(byte) { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "\\")
  }
}
