package import Vocabulary

/// What crawlers are told (RFC 9309): everything may be read but what is named, and where the sitemap is.
package struct RobotsText: Hashable, Sendable {
  package var disallowed: [Permalink]
  /// Absolute, as the format asks; nil where the site does not know its own address.
  package var sitemapURL: String?

  package init(disallowed: [Permalink] = [], sitemapURL: String? = nil) {
    self.disallowed = disallowed
    self.sitemapURL = sitemapURL
  }
}

extension RobotsText {
  package func write(into output: inout [UInt8]) {
    output.append(text: "User-agent: *\n")
    // A group needs a rule, and an empty one allows everything.
    if disallowed.isEmpty { output.append(text: "Disallow:\n") }
    for address in disallowed { output.append(text: "Disallow: /\(address.encodedPath)\n") }
    if let sitemapURL { output.append(text: "\nSitemap: \(sitemapURL.onOneLine)\n") }
  }
}
