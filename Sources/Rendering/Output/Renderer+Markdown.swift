import Content
import Feeds
import Markdown
import Site
import Vocabulary

extension Renderer {
  func renderMarkdown(_ facts: ArticleFacts, _ bodies: BodySource, into output: inout [UInt8]) rethrows {
    let body = try bodies(facts.path.path)
    let labels = theme.labels(for: facts.language)
    let twin = MarkdownTwin(
      title: facts.title, url: absolute(facts.permalink),
      date: facts.date?.formatted("%Y-%m-%d", names: .english), authors: facts.authors,
      source: facts.sourceName, sourceURL: facts.source?.url,
      keyPoints: facts.summary.keyPoints.map(\.text), summaryTitle: labels.text("summary"),
      text: absoluteLinks(in: body, of: facts))
    twin.write(into: &output)
  }

  /// The author's text, in which the links within the site lead there from anywhere.
  private func absoluteLinks(in body: Body, of facts: ArticleFacts) -> [UInt8] {
    var addresses: [[UInt8]: [UInt8]] = [:]
    for link in body.links where !link.destination.hasPrefix("#") {
      addresses[Array(link.destination.utf8)] = Array(absoluteAddress(of: link, in: facts).utf8)
    }
    return addresses.isEmpty ? body.markdown : replacingDestinations(in: body.markdown, by: addresses)
  }
}

/// Replaces what stands behind `](` and `]: `, up to a space, a line's end or a parenthesis, where there is
/// something else for it.
func replacingDestinations(in markdown: [UInt8], by addresses: [[UInt8]: [UInt8]]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(markdown.count + 256)
  var index = 0
  while index < markdown.count {
    result.append(markdown[index])
    index += 1
    guard let start = destinationStart(in: markdown, behind: index) else { continue }
    let end = markdown[start...].firstIndex(where: endsDestination) ?? markdown.count
    guard let address = addresses[Array(markdown[start..<end])] else { continue }
    result += markdown[index..<start]
    result += address
    index = end
  }
  return result
}

/// Where a link's destination begins, if the byte before an index is the bracket that ends its text.
private func destinationStart(in markdown: [UInt8], behind index: Int) -> Int? {
  guard markdown[index - 1] == UInt8(ascii: "]"), index < markdown.count else { return nil }
  if markdown[index] == UInt8(ascii: "(") { return index + 1 }
  guard markdown[index] == UInt8(ascii: ":") else { return nil }
  return markdown[(index + 1)...].firstIndex { $0 != UInt8(ascii: " ") }
}

private func endsDestination(_ byte: UInt8) -> Bool {
  byte <= 0x20 || byte == UInt8(ascii: ")")
}
