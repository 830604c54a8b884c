extension ShortcodeExpansion {
  /// What stands for a shortcode inside of an address, where there can be no tags.
  var inAddress: Self {
    switch self {
    case .around(let before, _): .markdown(withoutTags(before))
    case .instead(let html): .markdown(withoutTags(html))
    case .code, .markdown, .verbatim, .removed, .unwrapped: self
    }
  }
}

extension Span<UInt8> {
  /// Whether an offset is in the address of a link or image, or in an attribute of a tag.
  func isInAddress(_ offset: Int) -> Bool {
    var index = offset
    while index > 0, offset - index < 500 {
      index -= 1
      switch self[index] {
      case 0...0x20, UInt8(ascii: ")"), UInt8(ascii: ">"): return false
      case UInt8(ascii: "\""), UInt8(ascii: "'"): return index > 0 && self[index - 1] == UInt8(ascii: "=")
      case UInt8(ascii: "("): return index > 0 && self[index - 1] == UInt8(ascii: "]")
      default: continue
      }
    }
    return false
  }
}

private func withoutTags(_ html: [UInt8]) -> String {
  var text: [UInt8] = []
  var isInTag = false
  for byte in html {
    if byte == UInt8(ascii: "<") { isInTag = true }
    if !isInTag, byte > 0x20 { text.append(byte) }
    if byte == UInt8(ascii: ">") { isInTag = false }
  }
  return String(decoding: text, as: UTF8.self)
}
