extension Feed {
  /// Writes the feed as Atom 1.0 (RFC 4287), with a text summary and the full content of each entry.
  package func writeAtom(into output: inout [UInt8]) {
    output.append(text: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    writeOpening(into: &output)
    output.append(element: "id", id)
    output.append(element: "title", title)
    if let subtitle { output.append(element: "subtitle", subtitle) }
    output.append(element: "updated", updated)
    output.append(link: "alternate", type: "text/html", homeURL)
    output.append(link: "self", type: "application/atom+xml", feedURL)
    // Section 4.1.1 asks for an author here unless each entry has its own.
    output.append(author: author ?? title)
    output.append(text: "<generator>Precis</generator>\n")
    for entry in distinctEntries { entry.writeAtom(into: &output) }
    output.append(text: "</feed>\n")
  }

  private func writeOpening(into output: inout [UInt8]) {
    output.append(text: "<feed xmlns=\"http://www.w3.org/2005/Atom\"")
    if entries.contains(where: { $0.image != nil }) {
      output.append(text: " xmlns:media=\"http://search.yahoo.com/mrss/\"")
    }
    output.append(attribute: "xml:lang", language)
    output.append(text: ">\n")
  }
}

extension FeedEntry {
  fileprivate func writeAtom(into output: inout [UInt8]) {
    output.append(text: "<entry")
    if let language { output.append(attribute: "xml:lang", language) }
    output.append(text: ">\n")
    output.append(element: "id", id)
    output.append(element: "title", title)
    output.append(link: "alternate", type: "text/html", url)
    if let elsewhere { output.append(link: "via", type: nil, elsewhere) }
    if let published { output.append(element: "published", published) }
    output.append(element: "updated", updated)
    for author in authors { output.append(author: author) }
    for tag in tags { output.append(emptyElement: "category", attribute: "term", tag) }
    if let image { output.append(emptyElement: "media:thumbnail", attribute: "url", image) }
    writeTexts(into: &output)
    output.append(text: "</entry>\n")
  }

  private func writeTexts(into output: inout [UInt8]) {
    // Section 4.1.2 asks for a summary only where there is no content; readers show it in their lists.
    if let summary { output.append(element: "summary", summary) }
    guard !contentHTML.isEmpty else { return }
    output.append(text: "<content type=\"html\">")
    output.append(characterData: contentHTML.span)
    output.append(text: "</content>\n")
  }
}

extension [UInt8] {
  fileprivate mutating func append(link relation: String, type: String?, _ url: String) {
    append(text: "<link")
    append(attribute: "rel", relation)
    if let type { append(attribute: "type", type) }
    append(attribute: "href", url)
    append(text: "/>\n")
  }

  fileprivate mutating func append(author name: String) {
    append(text: "<author><name>")
    append(xml: name)
    append(text: "</name></author>\n")
  }
}
