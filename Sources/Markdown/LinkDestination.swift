/// What kind of address a link or image has.
enum LinkDestination {
  /// With a scheme that readers can follow, or a host.
  case elsewhere
  /// A path, query or fragment: a place of this site.
  case inSite
  /// With a scheme that a page should not lead to.
  case forbidden(scheme: String)

  init(_ address: String) {
    if address.hasPrefix("//") {
      self = .elsewhere
    } else if let scheme = uriScheme(of: address) {
      self = publishedSchemes.contains(scheme) ? .elsewhere : .forbidden(scheme: scheme)
    } else {
      self = .inSite
    }
  }
}

private let publishedSchemes: Set = ["http", "https", "mailto", "tel"]

/// The scheme in lower case; nil where the address has none.
///
/// As browsers do (URL Standard, section 4.4), leading spaces and control characters do not count, nor
/// do tabs and line ends anywhere.
private func uriScheme(of address: String) -> String? {
  var scheme = ""
  for byte in address.utf8 where byte != 0x09 && byte != 0x0A && byte != 0x0D {
    switch byte {
    case 0...0x20 where scheme.isEmpty: continue
    case UInt8(ascii: ":"): return scheme.isEmpty ? nil : scheme
    case UInt8(ascii: "a")...UInt8(ascii: "z"): scheme.unicodeScalars.append(Unicode.Scalar(byte))
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): scheme.unicodeScalars.append(Unicode.Scalar(byte + 0x20))
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      guard !scheme.isEmpty else { return nil }
      scheme.unicodeScalars.append(Unicode.Scalar(byte))
    default: return nil
    }
  }
  return nil
}
