package import Vocabulary

/// An article's text in HTML, with the places where addresses within the site are still to be filled in:
/// what they are depends on the page or feed that the text is published in.
package struct Body: Hashable, Sendable {
  /// The HTML without the addresses.
  package var html: [UInt8]
  package var slots: [AddressSlot]
  package var links: [Link]
  /// The text as its author wrote it; empty unless the site publishes that too.
  package var markdown: [UInt8] = []

  package init(html: [UInt8] = [], slots: [AddressSlot] = [], links: [Link] = []) {
    self.html = html
    self.slots = slots
    self.links = links
  }
}

/// A place in a body's HTML where the address of a link is missing.
package struct AddressSlot: Hashable, Sendable {
  package var offset: Int
  /// An index of the body's links.
  package var link: Int

  package init(offset: Int, link: Int) {
    self.offset = offset
    self.link = link
  }
}

/// A link or image whose address is within the site.
package struct Link: Hashable, Sendable {
  /// The address as the author wrote it: a path, query or fragment.
  package var destination: String
  package var isImage: Bool
  package var location: SourceLocation
  /// The line that it stands in; empty where the destination is no more than a fragment.
  package var excerpt: String

  package init(destination: String, isImage: Bool, location: SourceLocation, excerpt: String) {
    self.destination = destination
    self.isImage = isImage
    self.location = location
    self.excerpt = excerpt
  }
}

/// What the tag of an image has besides what its author wrote.
package struct ImageAttributes: Hashable, Sendable {
  package var width, height: Int?
  package var isLazy: Bool

  package init(width: Int? = nil, height: Int? = nil, isLazy: Bool = false) {
    self.width = width
    self.height = height
    self.isLazy = isLazy
  }
}

extension Body {
  /// The HTML with an address, which is escaped here, for each link.
  ///
  /// - Parameter image: what an image's tag has besides; images are counted from zero.
  package func html(
    address: (Link) -> String, image: (Link, Int) -> ImageAttributes = { _, _ in ImageAttributes() }
  ) -> [UInt8] {
    guard !slots.isEmpty else { return html }
    let addresses = links.map(address)
    var result: [UInt8] = []
    result.reserveCapacity(html.count + addresses.reduce(0) { $0 + $1.utf8.count } + 64)
    var start = 0
    var imageCount = 0
    for slot in slots {
      result.append(contentsOf: html[start..<slot.offset])
      result.append(escaping: addresses[slot.link])
      if links[slot.link].isImage {
        var attributes = image(links[slot.link], imageCount)
        if hasSize(tagAround: slot.offset) { (attributes.width, attributes.height) = (nil, nil) }
        result.append(attributes)
        imageCount += 1
      }
      start = slot.offset
    }
    result.append(contentsOf: html[start...])
    return result
  }

  /// Whether the author gave the image a width or height; in values the angle brackets are escaped.
  private func hasSize(tagAround offset: Int) -> Bool {
    guard html.indices.contains(offset) else { return false }
    var start = offset
    while start > 0, html[start] != UInt8(ascii: "<") { start -= 1 }
    let tag = html[start...].prefix { $0 != UInt8(ascii: ">") }
    return tag.firstRange(of: " width=\"".utf8) != nil || tag.firstRange(of: " height=\"".utf8) != nil
  }
}

extension [UInt8] {
  /// Behind an address and in front of the quotation mark that ends it, which then ends the last of these.
  fileprivate mutating func append(_ attributes: ImageAttributes) {
    if let width = attributes.width { append(contentsOf: "\" width=\"\(width)".utf8) }
    if let height = attributes.height { append(contentsOf: "\" height=\"\(height)".utf8) }
    if attributes.isLazy { append(contentsOf: "\" loading=\"lazy".utf8) }
  }
}
