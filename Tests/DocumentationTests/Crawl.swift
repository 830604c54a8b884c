import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Follows every link of a site that is served, from its first page.
struct Crawl {
  let address: String
  private(set) var broken: [String] = []
  private(set) var pageCount = 0
  private var seen: Set<String> = []
  /// By page, the ids of its elements.
  private var anchors: [String: Set<String>] = [:]
  private var anchorLinks: [(page: String, target: String, anchor: String)] = []

  init(_ address: String) {
    self.address = address
  }

  mutating func run() async throws {
    var queue = [address, address + "sitemap.xml"]
    seen = Set(queue)
    while let next = queue.popLast() {
      let response = try await Self.get(next)
      guard response.status == 200 else {
        broken.append("\(next): \(response.status)")
        continue
      }
      for (url, anchor) in links(in: response, at: next) {
        if let anchor { anchorLinks.append((next, url, anchor)) }
        if seen.insert(url).inserted { queue.append(url) }
      }
    }
    for link in anchorLinks where anchors[link.target]?.contains(link.anchor) != true {
      broken.append("\(link.page): \(link.target)#\(link.anchor)")
    }
    broken.sort()
  }

  /// Places of this site that a page or feed names.
  private mutating func links(in response: Server.Response, at page: String) -> [(String, anchor: String?)] {
    let type = response.headers["Content-Type"] ?? ""
    guard type.contains("html") || type.contains("xml") && !type.contains("svg") else { return [] }
    if type.contains("html") {
      pageCount += 1
      anchors[page] = Set(values(in: response.text, behind: [" id=\""], upTo: "\""))
    }
    let found =
      values(in: response.text, behind: [" href=\"", " src=\"", " data-search=\""], upTo: "\"")
      + values(in: response.text, behind: ["<loc>"], upTo: "<")
    return found.compactMap { link in
      guard let url = URL(string: link, relativeTo: URL(string: page))?.absoluteURL else {
        broken.append("\(page): \(link)")
        return nil
      }
      guard url.absoluteString.hasPrefix(address) else {
        if url.absoluteString.hasPrefix("http://127.0.0.1") { broken.append("\(page): \(link) leads out") }
        return nil
      }
      let parts = url.absoluteString.split(separator: "#", maxSplits: 1).map(String.init)
      return (parts[0], parts.count > 1 ? parts[1].removingPercentEncoding : nil)
    }
  }

  /// Waits up to ten seconds for a server that only just begins.
  static func get(_ address: String) async throws -> Server.Response {
    guard let url = URL(string: address) else { return Server.Response(status: 0, headers: [:], text: "") }
    for attempt in 0... {
      do {
        let (data, response) = try await URLSession.shared.data(from: url)
        guard let http = response as? HTTPURLResponse else { break }
        let headers = Dictionary(
          http.allHeaderFields.compactMap { key, value in
            (key as? String).flatMap { key in (value as? String).map { (key, $0) } }
          }
        ) { first, _ in first }
        return Server.Response(
          status: http.statusCode, headers: headers, text: String(decoding: data, as: UTF8.self))
      } catch {
        guard attempt < 100 else { throw error }
        try await Task.sleep(for: .milliseconds(100))
      }
    }
    return Server.Response(status: 0, headers: [:], text: "")
  }
}

/// What stands between one of the openings and the next closing, by its bytes, which is quick.
private func values(in text: String, behind openings: [String], upTo closing: Character) -> [String] {
  openings.flatMap { opening in
    text.components(separatedBy: opening).dropFirst().map { rest in
      unescaped(String(rest.prefix { $0 != closing }))
    }
  }
}

private func unescaped(_ text: String) -> String {
  guard text.contains("&") else { return text }
  return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(text) {
    $0.replacingOccurrences(of: $1.0, with: $1.1)
  }
}
