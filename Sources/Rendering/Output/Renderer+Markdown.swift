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
