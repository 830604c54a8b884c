package import Markdown
package import Vocabulary

/// Gives the text of an article by the path of its file.
package typealias BodySource = (SitePath) throws -> Body

/// What tells the text of an article from any other, and the links in it.
package struct BodyIdentity: Sendable {
  package var hash: ContentHash
  package var links: [Link]

  package init(hash: ContentHash, links: [Link]) {
    self.hash = hash
    self.links = links
  }

  static let none = BodyIdentity(hash: ContentHash(high: 0, low: 0), links: [])
}

extension Body {
  /// A short text with the same links as that which it stands for.
  init(standIn identity: BodyIdentity) {
    let hash = String(identity.hash.high, radix: 16) + "-" + String(identity.hash.low, radix: 16) + " "
    self.init(
      html: Array(hash.utf8), slots: identity.links.indices.map { AddressSlot(offset: 0, link: $0) },
      links: identity.links)
    markdown = Array((hash + identity.links.map { "[](\($0.destination))" }.joined()).utf8)
  }
}
