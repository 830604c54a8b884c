import Vocabulary

/// Finds where addresses of the author's HTML stand, which come in the order of the text.
struct RawLinkPlaces {
  private let source: SourceText
  private var offset: Int
  private var location: SourceLocation
  /// An address that is written with entities is not found; after some of these none is looked for.
  private var triesLeft = 50

  init(source: SourceText, bodyStart: SourceLocation, bodyOffset: Int) {
    self.source = source
    offset = bodyOffset
    location = bodyStart
  }

  /// The place of an address and the line that it stands in; the place before where it is not found.
  mutating func place(of address: String) -> (SourceLocation, excerpt: String) {
    guard triesLeft > 0, !address.isEmpty else { return (location, "") }
    guard let found = source.bytes[offset...].range(of: Array(address.utf8)) else {
      triesLeft -= 1
      return (location, "")
    }
    advance(to: found.lowerBound)
    return (location, address.hasPrefix("#") ? "" : source.excerpt(at: offset))
  }

  private mutating func advance(to end: Int) {
    for byte in source.bytes[offset..<end] {
      if byte == UInt8(ascii: "\n") {
        location.line += 1
        location.column = 1
      } else if byte & 0xC0 != 0x80 {
        location.column += 1
      }
    }
    offset = end
  }
}
