/// Markup that is safe to publish as it stands; the only kind of value that templates do not escape.
package struct HTML: Hashable, Sendable {
  package var bytes: [UInt8]

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Text as markup.
  package init(escaping text: String) {
    bytes = []
    bytes.append(escaping: text)
  }

  package var string: String {
    String(decoding: bytes, as: UTF8.self)
  }
}
