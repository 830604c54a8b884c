/// How many tags of an author's HTML are open at most, which bounds what an HTML parser has to do: it looks
/// through the open elements at many tags, and opens formatting again in every paragraph.
struct TagBalance {
  private var open = 0
  private var openFormatting = 0
  private(set) var isTooDeep = false

  mutating func read(_ html: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index + 1 < html.count, !isTooDeep {
      defer { index += 1 }
      guard html[index] == UInt8(ascii: "<") else { continue }
      let isClosing = html[index + 1] == UInt8(ascii: "/")
      let name = tagName(in: html, at: index + (isClosing ? 2 : 1))
      guard !name.isEmpty, !AllowList.void.contains(name), !closedByOthers.contains(name) else { continue }
      count(name, isClosing ? -1 : 1)
    }
  }

  private mutating func count(_ name: String, _ step: Int) {
    if formatting.contains(name) {
      openFormatting = max(openFormatting + step, 0)
    } else {
      open = max(open + step, 0)
    }
    isTooDeep = open > 500 || openFormatting > 50
  }
}

private let formatting: Set<String> = [
  "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
]

/// Elements whose end an author may leave out.
private let closedByOthers: Set<String> = [
  "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "rp",
  "rt",
]

private func tagName(in html: UnsafeBufferPointer<UInt8>, at start: Int) -> String {
  let name = html[start...].prefix(12).prefix { isAlphanumeric($0) }
  guard let first = name.first, isLetter(first) else { return "" }
  return String(decoding: name.map { $0 | 0x20 }, as: UTF8.self)
}
