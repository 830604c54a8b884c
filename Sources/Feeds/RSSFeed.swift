import Vocabulary

extension Feed {
  /// Writes the feed in RSS 2.0 (rssboard.org/rss-specification), with `content:encoded` for whole texts.
  package func writeRSS(into output: inout [UInt8]) {
    output.append(
      text: """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" \
        xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel>

        """)
    output.append(element: "title", title)
    output.append(element: "link", homeURL)
    output.append(element: "description", subtitle ?? title)
    output.append(element: "language", language)
    output.append(element: "lastBuildDate", updated.rfc822)
    output.append(element: "generator", "Precis")
    output.append(text: "<atom:link rel=\"self\" type=\"application/rss+xml\"")
    output.append(attribute: "href", feedURL)
    output.append(text: "/>\n")
    for entry in distinctEntries { entry.writeRSS(into: &output) }
    output.append(text: "</channel>\n</rss>\n")
  }
}

extension FeedEntry {
  fileprivate func writeRSS(into output: inout [UInt8]) {
    output.append(text: "<item>\n")
    output.append(element: "title", title)
    output.append(element: "link", url)
    output.append(text: "<guid isPermaLink=\"false\">")
    output.append(xml: id)
    output.append(text: "</guid>\n")
    if let published { output.append(element: "pubDate", published.rfc822) }
    for author in authors { output.append(element: "dc:creator", author) }
    for tag in tags { output.append(element: "category", tag) }
    if let summary { output.append(element: "description", summary) }
    if !contentHTML.isEmpty {
      output.append(text: "<content:encoded>")
      output.append(characterData: contentHTML.span)
      output.append(text: "</content:encoded>\n")
    }
    output.append(text: "</item>\n")
  }
}

extension Timestamp {
  /// The form of RFC 822 with four digits of the year, as RSS asks for: `Mon, 06 May 2024 07:08:09 +0200`.
  fileprivate var rfc822: String {
    formatted("%a, %d %b %Y %H:%M:%S %z", names: .english)
  }
}
