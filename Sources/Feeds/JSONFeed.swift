extension Feed {
  /// Writes the feed in JSON Feed 1.1 (jsonfeed.org), one entry a line.
  ///
  /// Key points are also given one by one, as the extension `_precis`.
  package func writeJSON(into output: inout [UInt8]) {
    output.append(text: "{\n")
    output.append(member: "version", "https://jsonfeed.org/version/1.1")
    output.append(member: "title", title)
    output.append(member: "description", subtitle)
    output.append(member: "home_page_url", homeURL)
    output.append(member: "feed_url", feedURL)
    output.append(member: "language", language)
    output.append(authors: author.map { [$0] } ?? [])
    output.append(key: "items")
    output.append(text: "[")
    for entry in distinctEntries {
      output.append(text: output.last == UInt8(ascii: "[") ? "\n" : ",\n")
      entry.writeJSON(into: &output)
    }
    output.append(text: "\n]\n}\n")
  }
}

extension FeedEntry {
  fileprivate func writeJSON(into output: inout [UInt8]) {
    output.append(text: "{")
    output.append(member: "id", id)
    output.append(member: "url", url)
    output.append(member: "external_url", elsewhere)
    output.append(member: "title", title)
    output.append(member: "summary", summary)
    output.append(member: "image", image)
    if let published { output.append(member: "date_published", published) }
    output.append(member: "date_modified", updated)
    output.append(authors: authors)
    output.append(member: "tags", tags)
    output.append(member: "language", language)
    writeContent(into: &output)
    writeKeyPoints(into: &output)
    output.append(text: "}")
  }

  /// An item must have a content; that of a link is its summary.
  private func writeContent(into output: inout [UInt8]) {
    guard !contentHTML.isEmpty else {
      output.append(member: "content_text", summary ?? title)
      return
    }
    output.append(key: "content_html")
    output.append(json: contentHTML.span)
  }

  private func writeKeyPoints(into output: inout [UInt8]) {
    guard !summaryPoints.isEmpty else { return }
    output.append(key: "_precis")
    output.append(text: "{")
    output.append(member: "key_points", summaryPoints)
    output.append(text: "}")
  }
}

extension [UInt8] {
  fileprivate mutating func append(authors: [String]) {
    guard !authors.isEmpty else { return }
    append(key: "authors")
    append(text: "[")
    for author in authors {
      append(text: last == UInt8(ascii: "[") ? "{" : ",{")
      append(member: "name", author)
      append(text: "}")
    }
    append(text: "]")
  }
}
