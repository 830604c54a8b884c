import CCmark

/// Makes links of addresses that stand in text: `https://…`, `http://…`, `www.…` and mail; between brackets
/// only of mail.
func linkAddresses(in texts: [SurveyedText], smartPunctuation: Bool) {
  for surveyed in texts where !surveyed.isInHTML && surveyed.node.mayHoldAddress {
    let node = surveyed.node
    let text = node.literal
    let links = bareLinks(in: text, before: node.characterBefore, openBrackets: surveyed.openBrackets)
    guard !links.isEmpty else { continue }
    var last = node
    var start = 0
    func add(_ part: Node) {
      part.insert(after: last)
      last = part
    }
    for link in links {
      if start == 0 {
        node.setLiteral(text[..<link.range.lowerBound])
      } else {
        add(.text(text[start..<link.range.lowerBound]))
      }
      let shown = smartPunctuation ? withoutSmartPunctuation(text[link.range]) : Array(text[link.range])
      let anchor = Node.link(to: link.prefix + String(decoding: shown, as: UTF8.self))
      anchor.append(.text(shown[...]))
      add(anchor)
      start = link.range.upperBound
    }
    if start < text.count { add(.text(text[start...])) }
    if links[0].range.lowerBound == 0 { node.remove() }
  }
}

extension Node {
  fileprivate var mayHoldAddress: Bool {
    holds(UInt8(ascii: ":")) || holds(UInt8(ascii: "@")) || holds(UInt8(ascii: "w"))
  }
}

struct BareLink: Equatable {
  var range: Range<Int>
  /// What the address has before the text that is shown.
  var prefix = ""
}

/// The addresses in a text, in its order.
func bareLinks(in text: [UInt8], before: Unicode.Scalar, openBrackets: Int = 0) -> [BareLink] {
  var links: [BareLink] = []
  var openBrackets = openBrackets
  var end = 0
  var index = 0
  while index < text.count {
    let link: BareLink? =
      switch text[index] {
      case UInt8(ascii: "w") where openBrackets == 0: webAddress(in: text, at: index, before: before)
      case UInt8(ascii: ":") where openBrackets == 0: address(in: text, colon: index, from: end)
      case UInt8(ascii: "@"): mailAddress(in: text, at: index, from: end)
      default: nil
      }
    openBrackets = max(openBrackets + bracketStep(text[index]), 0)
    index += 1
    guard let link else { continue }
    links.append(link)
    end = link.range.upperBound
    index = end
  }
  return links
}

private func bracketStep(_ byte: UInt8) -> Int {
  byte == UInt8(ascii: "[") ? 1 : byte == UInt8(ascii: "]") ? -1 : 0
}

/// `www.…`, at the beginning of a line, or after white space or one of `*_~(`.
private func webAddress(in text: [UInt8], at start: Int, before: Unicode.Scalar) -> BareLink? {
  guard text[start...].starts(with: "www.".utf8) else { return nil }
  let previous = start > 0 ? Unicode.Scalar(text[start - 1]) : before
  guard previous.isMarkdownWhitespace || "*_~(".unicodeScalars.contains(previous) else { return nil }
  let domain = endOfDomain(in: text, from: start)
  guard domain.end > start, domain.dots > 0 else { return nil }
  let end = endOfAddress(in: text, start, from: domain.end)
  return end > start ? BareLink(range: start..<end, prefix: "http://") : nil
}

/// `http://…` or `https://…`, after anything but a letter.
private func address(in text: [UInt8], colon: Int, from limit: Int) -> BareLink? {
  guard text[colon...].starts(with: "://".utf8) else { return nil }
  var start = colon
  while start > limit, colon - start < 6, isLetter(text[start - 1]) { start -= 1 }
  let scheme = text[start..<colon].map { $0 | 0x20 }
  guard scheme.elementsEqual("http".utf8) || scheme.elementsEqual("https".utf8) else { return nil }
  let host = colon + 3
  guard host < text.count, isAlphanumeric(text[host]) || text[host] >= 0x80 else { return nil }
  let domain = endOfDomain(in: text, from: host)
  guard domain.end > host else { return nil }
  return BareLink(range: start..<endOfAddress(in: text, start, from: domain.end))
}

/// The name of a host, with underscores only before its last two parts.
private func endOfDomain(in text: [UInt8], from start: Int) -> (end: Int, dots: Int) {
  var dots = 0
  var underscores = (last: 0, before: 0)
  var index = start
  while index < text.count {
    let byte = text[index]
    if byte == UInt8(ascii: "_") {
      underscores.last += 1
    } else if byte == UInt8(ascii: "."), index + 1 < text.count {
      underscores = (0, underscores.last)
      dots += 1
    } else if byte >= 0x80 {
      guard
        let scalar = text.withUnsafeBufferPointer({
          firstScalar(of: UnsafeBufferPointer(rebasing: $0[index...]))
        }),
        !scalar.isMarkdownPunctuation, !scalar.isMarkdownWhitespace
      else { break }
      index += UTF8.width(scalar)
      continue
    } else if !isAlphanumeric(byte), byte != UInt8(ascii: "-") {
      break
    }
    index += 1
  }
  if underscores.last + underscores.before > 0, dots <= 10 { return (start, 0) }
  return (index, dots)
}

/// Where an address ends: at white space or `<`, and before punctuation that ends a sentence or closes a
/// bracket that is not opened in it.
private func endOfAddress(in text: [UInt8], _ start: Int, from domainEnd: Int) -> Int {
  var end = domainEnd
  while end < text.count, text[end] > 0x20, text[end] != UInt8(ascii: "<") { end += 1 }
  var unopened = text[start..<end].reduce(0) {
    $1 == UInt8(ascii: ")") ? $0 + 1 : $1 == UInt8(ascii: "(") ? $0 - 1 : $0
  }
  while end > start {
    switch text[end - 1] {
    case UInt8(ascii: ")"):
      guard unopened > 0 else { return end }
      unopened -= 1
      end -= 1
    case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
      UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"), UInt8(ascii: "\""):
      end -= 1
    case UInt8(ascii: ";"): end = startOfEntity(in: text, start, endingAt: end) ?? end - 1
    default: return end
    }
  }
  return end
}

/// Where what looks like `&name;` begins.
private func startOfEntity(in text: [UInt8], _ start: Int, endingAt end: Int) -> Int? {
  var index = end - 2
  while index > start, isLetter(text[index]) { index -= 1 }
  return index >= start && index < end - 2 && text[index] == UInt8(ascii: "&") ? index : nil
}

/// A mail address around its `@`.
private func mailAddress(in text: [UInt8], at sign: Int, from limit: Int) -> BareLink? {
  var start = sign
  while start > limit, isLocalPart(text[start - 1]) { start -= 1 }
  guard start < sign else { return nil }
  var end = sign + 1
  var dots = 0
  while end < text.count {
    if text[end] == UInt8(ascii: "."), end + 1 < text.count, isAlphanumeric(text[end + 1]) {
      dots += 1
    } else if !isAlphanumeric(text[end]), text[end] != UInt8(ascii: "-"), text[end] != UInt8(ascii: "_") {
      break
    }
    end += 1
  }
  guard dots > 0, isLetter(text[end - 1]), end == text.count || text[end] != UInt8(ascii: "@") else {
    return nil
  }
  let scheme = "mailto:".utf8
  let hasScheme = start - limit >= scheme.count && text[start - scheme.count..<start].elementsEqual(scheme)
  return hasScheme
    ? BareLink(range: start - scheme.count..<end) : BareLink(range: start..<end, prefix: "mailto:")
}

private func isLocalPart(_ byte: UInt8) -> Bool {
  isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
    || byte == UInt8(ascii: "_")
}

func isLetter(_ byte: UInt8) -> Bool {
  0x61...0x7A ~= byte | 0x20
}

/// The text as it was before cmark made its punctuation typographic.
func withoutSmartPunctuation(_ text: ArraySlice<UInt8>) -> [UInt8] {
  var result = String.UnicodeScalarView()
  for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
    switch scalar {
    case "\u{2013}": result.append(contentsOf: "--".unicodeScalars)
    case "\u{2014}": result.append(contentsOf: "---".unicodeScalars)
    case "\u{2018}", "\u{2019}": result.append("'")
    case "\u{201C}", "\u{201D}": result.append("\"")
    case "\u{2026}": result.append(contentsOf: "...".unicodeScalars)
    default: result.append(scalar)
    }
  }
  return Array(String(result).utf8)
}
