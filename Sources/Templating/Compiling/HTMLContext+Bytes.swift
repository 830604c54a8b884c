extension HTMLContext {
  /// Goes past one byte of literal text.
  mutating func pass(_ byte: UInt8) {
    switch place {
    case .text: if byte == UInt8(ascii: "<") { place = .tagOpen }
    case .tagOpen: openTag(byte)
    case .tagName: passTagName(byte)
    case .tag, .attributeName, .afterName: passAttributes(byte)
    case .beforeValue: passBeforeValue(byte)
    case .value(let quote): passValue(byte, quote: quote)
    case .unquoted: if byte == UInt8(ascii: ">") { closeTag() } else if byte.isSpace { place = .tag }
    case .declaration: passDeclaration(byte)
    case .comment: passComment(byte)
    case .rawText: passRawText(byte)
    case .unknown: break
    }
  }

  private mutating func openTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): place = .declaration
    case UInt8(ascii: "/"):
      place = .tagName
      element = "/"
    case UInt8(ascii: "<"): break
    default:
      place = byte.isLetter ? .tagName : .text
      element = byte.isLetter ? Self.lowercased(byte) : ""
    }
  }

  private mutating func passTagName(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") {
      closeTag()
    } else if byte.isSpace || byte == UInt8(ascii: "/") {
      place = .tag
    } else if element.utf8.count < 15 {
      element += Self.lowercased(byte)
    }
  }

  private mutating func passAttributes(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): closeTag()
    case UInt8(ascii: "/"): becomeTag()
    case UInt8(ascii: "=") where place != .tag: place = .beforeValue
    case let byte where byte.isSpace: place = place == .attributeName ? .afterName : place
    default: passName(byte)
    }
  }

  private mutating func passName(_ byte: UInt8) {
    if place != .attributeName { attribute = "" }
    place = .attributeName
    if attribute.utf8.count < 15 { attribute += Self.lowercased(byte) }
  }

  private mutating func passBeforeValue(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): place = .value(quote: byte)
    case UInt8(ascii: ">"): closeTag()
    default: if !byte.isSpace { place = .unquoted }
    }
  }

  private mutating func passValue(_ byte: UInt8, quote: UInt8) {
    if byte == quote { return becomeTag() }
    guard isAddress, address != .decided else { return }
    switch byte {
    case UInt8(ascii: ":"):
      isSchemeOpen = hasValue
      address = .decided
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): address = .decided
    default: if byte > 0x20 || address != .start { address = .prefix }
    }
  }
}

extension HTMLContext {
  private mutating func becomeTag() {
    self = HTMLContext(place: .tag, element: element, isSchemeOpen: isSchemeOpen)
  }

  private mutating func closeTag() {
    let isRaw = Self.rawElements.contains(element)
    self = HTMLContext(
      place: isRaw ? .rawText : .text, element: isRaw ? element : "", isSchemeOpen: isSchemeOpen)
  }

  private mutating func passDeclaration(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") {
      self = HTMLContext()
    } else if byte == UInt8(ascii: "-"), progress.utf8.count < 2 {
      progress += "-"
      if progress == "--" { self = HTMLContext(place: .comment) }
    } else {
      progress = "no comment"
    }
  }

  private mutating func passComment(_ byte: UInt8) {
    if byte == UInt8(ascii: ">"), progress == "--" {
      self = HTMLContext()
    } else if byte == UInt8(ascii: "-") {
      progress = progress.isEmpty ? "-" : "--"
    } else {
      progress = ""
    }
  }

  private mutating func passRawText(_ byte: UInt8) {
    guard byte == UInt8(ascii: "<") || !progress.isEmpty else { return }
    let closer = "</" + element
    let read = progress + Self.lowercased(byte)
    if closer.hasPrefix(read) {
      progress = read
    } else {
      progress = byte == UInt8(ascii: "<") ? "<" : ""
    }
    if progress == closer { self = HTMLContext(place: .tagName, element: "/" + element) }
  }

  private static func lowercased(_ byte: UInt8) -> String {
    String(Unicode.Scalar(byte)).lowercased()
  }
}
