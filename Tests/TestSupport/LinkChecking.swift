import Foundation

extension SiteFixture {
  /// Links of all pages, and addresses of their pictures and styles, whose targets are not in the output:
  /// each with the page that it stands on.
  ///
  /// - Parameters:
  ///   - path: where the site is served, such as `/sub/`; a link that leads out of there is broken too.
  ///   - skipping: pages that are not looked at.
  package func brokenLinks(servedAt path: String = "/", skipping: Set<String> = []) throws -> [String] {
    let output = try output()
    var broken: [String] = []
    for name in output.keys.sorted() where name.hasSuffix(".html") && !skipping.contains(name) {
      let html = try page(name)
      guard let base = URL(string: "https://site.invalid\(path)\(percentEncoded(name))") else { continue }
      for link in links(in: html) where !isTarget(of: link, from: base, html, servedAt: path, output) {
        broken.append("\(name): \(link)")
      }
    }
    return broken
  }

  private func isTarget(
    of link: String, from base: URL, _ html: String, servedAt path: String, _ output: [String: Data]
  ) -> Bool {
    guard let url = URL(string: link, relativeTo: base)?.absoluteURL else { return false }
    guard url.host() == "site.invalid" else { return true }
    let place = url.path(percentEncoded: false)
    guard place.hasPrefix(path) else { return false }
    let isFolder = url.absoluteString.split(separator: "#")[0].hasSuffix("/")
    let file =
      String(place.dropFirst(path.count)) + (isFolder ? (place.hasSuffix("/") ? "" : "/") + "index.html" : "")
    guard let target = output[file.hasPrefix("/") ? String(file.dropFirst()) : file] else { return false }
    guard let fragment = url.fragment(percentEncoded: false), !fragment.isEmpty else { return true }
    return String(decoding: target, as: UTF8.self).contains("id=\"\(fragment)\"")
  }

  private func percentEncoded(_ path: String) -> String {
    path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
  }
}

/// The addresses in a page's attributes.
private func links(in html: String) -> [String] {
  [" href=\"", " src=\"", " content=\"0; url="].flatMap { opening in
    html.components(separatedBy: opening).dropFirst().compactMap { $0.components(separatedBy: "\"").first }
  }.map(unescaped).filter { !$0.isEmpty }
}

/// The text that stands for itself in HTML.
package func unescaped(_ html: String) -> String {
  var text = html
  for (name, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
    text = text.replacingOccurrences(of: name, with: character)
  }
  return text
}
