import CCmark

/// Which of the extensions a text may use at all, by the bytes that each of them needs.
///
/// A text without them is not looked at again, which is why this searches as the C library does: several
/// times as fast as a loop over all bytes.
func extensionsThatMayOccur(in text: ArraySlice<UInt8>, of enabled: MarkdownExtensions) -> MarkdownExtensions
{
  guard !enabled.isEmpty else { return [] }
  var found: MarkdownExtensions = []
  text.withUnsafeBufferPointer { bytes in
    let scan = FeatureScan(bytes: bytes)
    if scan.holdsDelimiterRow { found.insert(.tables) }
    if scan.has("~", where: { _ in true }) { found.insert(.strikethrough) }
    if scan.has("{", where: { scan.holds([0x23, 0x2E, 0x20, 0x3A], at: $0 + 1) }) {
      found.insert(.headingAttributes)
    }
    if scan.holdsBareLink { found.insert(.autolinks) }
    scan.findBrackets(&found)
  }
  return found.intersection(enabled)
}

/// Whether a line of a text begins with a tag, so that there may be a block of HTML.
func mayHoldHTMLBlocks(_ text: ArraySlice<UInt8>) -> Bool {
  text.withUnsafeBufferPointer { bytes in
    let scan = FeatureScan(bytes: bytes)
    return scan.has("<") {
      scan.holds([0x0A, 0x0D, 0x20, 0x09], at: $0 - 1) && !scan.holds([0x20, 0x3D], at: $0 + 1)
    }
  }
}

private struct FeatureScan {
  let bytes: UnsafeBufferPointer<UInt8>

  /// Whether a character stands at an index that passes a test.
  func has(_ character: Unicode.Scalar, where test: (Int) -> Bool) -> Bool {
    guard let start = bytes.baseAddress else { return false }
    var offset = 0
    while offset < bytes.count,
      let found = memchr(start + offset, Int32(character.value), bytes.count - offset)
    {
      let index = UnsafeRawPointer(found) - UnsafeRawPointer(start)
      if test(index) { return true }
      offset = index + 1
    }
    return false
  }

  func byte(_ index: Int) -> UInt8 {
    index >= 0 && index < bytes.count ? bytes[index] : 0x0A
  }

  func holds(_ candidates: [UInt8], at index: Int) -> Bool {
    candidates.contains(byte(index))
  }
}

extension FeatureScan {
  /// A pipe with a dash or colon beside it or beyond a space, or these two together.
  var holdsDelimiterRow: Bool {
    has("|") { isDash(byte($0 - 1)) || isDash(byte($0 + 1)) || isDash(byte($0 + 2)) || isDash(byte($0 - 2)) }
      || has(":") { byte($0 + 1) == UInt8(ascii: "-") || byte($0 - 1) == UInt8(ascii: "-") }
  }

  private func isDash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
  }

  /// An address that is neither between angle brackets nor the destination of a link.
  var holdsBareLink: Bool {
    has(":") {
      byte($0 + 1) == UInt8(ascii: "/") && byte($0 + 2) == UInt8(ascii: "/")
        && isBare(before: startOfScheme($0))
    }
      || has("w") { byte($0 + 1) == UInt8(ascii: "w") && isBare(before: $0) && !isWord(byte($0 - 1)) }
      || has("@") { isWord(byte($0 - 1)) && isWord(byte($0 + 1)) }
  }

  private func startOfScheme(_ colon: Int) -> Int {
    var start = colon
    while start > 0, colon - start < 8, isWord(byte(start - 1)) { start -= 1 }
    return start
  }

  private func isBare(before index: Int) -> Bool {
    switch byte(index - 1) {
    case UInt8(ascii: "<"), UInt8(ascii: "/"): false
    case UInt8(ascii: "("): byte(index - 2) != UInt8(ascii: "]") || byte(index - 3) == UInt8(ascii: "\\")
    case UInt8(ascii: " "): byte(index - 2) != UInt8(ascii: ":") || byte(index - 3) != UInt8(ascii: "]")
    default: true
    }
  }

  private func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isAlphanumeric(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }

  func findBrackets(_ found: inout MarkdownExtensions) {
    _ = has("[") { index in
      switch byte(index + 1) {
      case UInt8(ascii: "^"): found.insert(.footnotes)
      case UInt8(ascii: "!"): found.insert(.alerts)
      case UInt8(ascii: " "), UInt8(ascii: "x"), UInt8(ascii: "X"):
        if byte(index + 2) == UInt8(ascii: "]") { found.insert(.taskLists) }
      default: break
      }
      if byte(index - 1) == UInt8(ascii: "!") { found.insert(.figures) }
      return false
    }
  }
}

func isAlphanumeric(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
  default: false
  }
}
