package import Vocabulary

/// The addresses of a site for search engines (sitemaps.org, protocol 0.9).
package struct Sitemap: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package var address: Permalink
    package var modified: Timestamp?

    package init(address: Permalink, modified: Timestamp? = nil) {
      self.address = address
      self.modified = modified
    }
  }

  /// A file of the sitemap, at the site's root.
  package struct File: Hashable, Sendable {
    package var address: Permalink
    package var bytes: [UInt8]
  }

  /// Absolute, with a slash at its end.
  package var baseURL: String
  package var entries: [Entry]

  package init(baseURL: String, entries: [Entry]) {
    self.baseURL = baseURL
    self.entries = entries
  }
}

extension Sitemap {
  /// `sitemap.xml`; where that would hold more than the protocol allows it is an index of
  /// `sitemap-1.xml`, `sitemap-2.xml` and so on.
  ///
  /// - Parameters:
  ///   - limit: how many addresses a file may hold.
  ///   - byteLimit: how long a file may be; the protocol says 52,428,800.
  package func files(limit: Int = 50_000, byteLimit: Int = 50_000_000) -> [File] {
    let parts = parts(limit: limit, byteLimit: byteLimit)
    guard parts.count > 1 else { return parts.map { File(address: root("sitemap.xml"), bytes: $0) } }
    let files = parts.enumerated().map { File(address: root("sitemap-\($0 + 1).xml"), bytes: $1) }
    return [File(address: root("sitemap.xml"), bytes: index(of: files))] + files
  }

  /// At least one, so that an empty site has a sitemap too.
  private func parts(limit: Int, byteLimit: Int) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var part = opening
    var count = 0
    for entry in entries {
      if count == limit || (count > 0 && part.count > byteLimit - 20_000) {
        parts.append(part + closing)
        part = opening
        count = 0
      }
      entry.write(below: baseURL, into: &part)
      count += 1
    }
    return parts + [part + closing]
  }

  private func index(of files: [File]) -> [UInt8] {
    var output: [UInt8] = []
    output.append(text: "\(xmlDeclaration)<sitemapindex xmlns=\"\(sitemapNamespace)\">\n")
    for file in files {
      output.append(text: "<sitemap><loc>")
      output.append(xml: baseURL + file.address.encodedPath)
      output.append(text: "</loc></sitemap>\n")
    }
    output.append(text: "</sitemapindex>\n")
    return output
  }
}

extension Sitemap.Entry {
  fileprivate func write(below baseURL: String, into output: inout [UInt8]) {
    output.append(text: "<url><loc>")
    output.append(xml: baseURL)
    output.append(xml: address.encodedPath)
    output.append(text: "</loc>")
    if let modified {
      output.append(text: "<lastmod>")
      output.append(dayOrMoment: modified)
      output.append(text: "</lastmod>")
    }
    output.append(text: "</url>\n")
  }
}

private let xmlDeclaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
private let sitemapNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9"
private let opening = Array("\(xmlDeclaration)<urlset xmlns=\"\(sitemapNamespace)\">\n".utf8)
private let closing = Array("</urlset>\n".utf8)

private func root(_ name: String) -> Permalink {
  guard let address = Permalink(name) else { preconditionFailure("a sitemap's name is an address: \(name)") }
  return address
}
