package import Vocabulary

/// An article's text in HTML, with the places where addresses within the site are still to be filled in:
/// what they are depends on the page or feed that the text is published in.
package struct Body: Hashable, Sendable {
  /// The HTML without the addresses.
  package var html: [UInt8]
  package var slots: [AddressSlot]
  package var links: [Link]

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
}

/// A link or image whose address is within the site.
package struct Link: Hashable, Sendable {
  /// The address as the author wrote it: a path, query or fragment.
  package var destination: String
  package var isImage: Bool
  package var location: SourceLocation
  /// The line that it stands in; empty where the destination is no more than a fragment.
  package var excerpt: String
}

extension Body {
  /// The HTML with an address, which is escaped here, for each link.
  package func html(address: (Link) -> String) -> [UInt8] {
    guard !slots.isEmpty else { return html }
    let addresses = links.map(address)
    var result: [UInt8] = []
    result.reserveCapacity(html.count + addresses.reduce(0) { $0 + $1.utf8.count } + 64)
    var start = 0
    for slot in slots {
      result.append(contentsOf: html[start..<slot.offset])
      result.append(escaping: addresses[slot.link])
      start = slot.offset
    }
    result.append(contentsOf: html[start...])
    return result
  }
}
