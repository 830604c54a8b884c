import Vocabulary

extension Body {
  /// Appends HTML of the site's own, in which addresses within the site become slots.
  mutating func append(_ html: [UInt8], of insertion: Insertion) {
    var copied = 0
    var index = 0
    while let value = addressAttribute(in: html, from: index) {
      index = value.upperBound
      let address = unescaped(html[value])
      guard !address.isEmpty, case .inSite = LinkDestination(address) else { continue }
      self.html += html[copied..<value.lowerBound]
      copied = value.upperBound
      slots.append(AddressSlot(offset: self.html.count, link: links.count))
      links.append(
        Link(
          destination: address, isImage: html[..<value.lowerBound].suffix(6).contains(UInt8(ascii: "s")),
          location: insertion.location, excerpt: address.hasPrefix("#") ? "" : insertion.excerpt))
    }
    self.html += html[copied...]
  }
}

/// The value of the next attribute `href` or `src`.
private func addressAttribute(in html: [UInt8], from start: Int) -> Range<Int>? {
  var index = start
  while index < html.count {
    defer { index += 1 }
    guard html[index] == 0x20 || html[index] == 0x0A else { continue }
    for name in [Array("href=\"".utf8), Array("src=\"".utf8)] where html.span.holds(name, at: index + 1) {
      let value = index + 1 + name.count
      guard let end = html[value...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
      return value..<end
    }
  }
  return nil
}

private func unescaped(_ text: ArraySlice<UInt8>) -> String {
  var result = String(decoding: text, as: UTF8.self)
  guard text.contains(UInt8(ascii: "&")) else { return result }
  for (escaped, plain) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
    result = result.replacing(escaped, with: plain)
  }
  return result
}
