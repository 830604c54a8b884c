/// Whether following an address can do no harm: it is relative, or its scheme is one of the common ones.
func isHarmlessAddress(_ text: String) -> Bool {
  guard let scheme = scheme(of: text) else { return true }
  return ["http", "https", "mailto", "tel"].contains(scheme.lowercased())
}

func hasScheme(_ text: String) -> Bool {
  scheme(of: text) != nil
}

/// What stands before the first colon, unless a slash, question mark or hash comes first.
///
/// White space counts as part of it: browsers leave out line breaks in `java\nscript:`, so that it must not
/// pass for something unknown and harmless.
private func scheme(of text: String) -> Substring? {
  guard let end = text.utf8.firstIndex(where: isDelimiter), text.utf8[end] == UInt8(ascii: ":") else {
    return nil
  }
  return text[..<end]
}

private func isDelimiter(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): true
  default: false
  }
}
