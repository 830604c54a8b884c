import Vocabulary

/// How places in a tree are found again in the HTML that cmark makes of it.
///
/// The byte 0xFF is in no UTF-8 text, so only our own nodes can hold it. In an address cmark writes it
/// percent-encoded.
enum Marker {
  static let byte: UInt8 = 0xFF

  /// Stands as the first child of a heading, whose number it bears.
  static func headingNode(_ number: Int) -> Node {
    Node.marker([byte] + Array(String(number).utf8) + [byte])
  }

  /// Stands for the address of a link or image; its number is the link's.
  static func address(_ number: Int) -> String {
    "%FF\(number)%FF"
  }

  /// The number in an address that is a marker.
  static func number(ofAddress address: String) -> Int? {
    guard address.hasPrefix("%FF"), address.hasSuffix("%FF"), address.utf8.count > 6 else { return nil }
    return Int(address.dropFirst(3).dropLast(3))
  }

  /// Makes markers of the nodes that stand for shortcodes, which have the number of an insertion behind a
  /// letter: `i` at their beginning, `j` at their end.
  static func mark(shortcodesOf tree: borrowing SyntaxTree) {
    tree.forEachEvent { node, isEntering in
      guard isEntering, node.role == .shortcode else { return }
      if let opening = node.opening, !opening.isEmpty { node.setOpening([byte] + opening.utf8 + [byte]) }
      if let closing = node.closing, !closing.isEmpty { node.setClosing([byte] + closing.utf8 + [byte]) }
    }
  }

  /// The HTML with the headings' attributes in their tags, with what shortcodes stand for, and with empty slots
  /// for the addresses.
  static func resolve(
    _ html: [UInt8], headings: [String], links: [Link], insertions: [Insertion]
  ) -> Body {
    guard !headings.isEmpty || !links.isEmpty || !insertions.isEmpty else { return Body(html: html) }
    var resolver = Resolver(headings: headings, links: links, insertions: insertions)
    resolver.resolve(html.span)
    return resolver.body
  }
}

private struct Resolver {
  let headings: [String]
  let insertions: [Insertion]
  /// Links of Markdown, which markers can name.
  let linkCount: Int
  var body: Body

  init(headings: [String], links: [Link], insertions: [Insertion]) {
    self.headings = headings
    self.insertions = insertions
    linkCount = links.count
    body = Body(links: links)
  }

  mutating func resolve(_ html: Span<UInt8>) {
    body.html.reserveCapacity(html.count + headings.count * 32)
    var copied = 0
    var nextMark = html.firstIndex(of: Marker.byte) ?? html.count
    var nextPercent = html.firstIndex(of: UInt8(ascii: "%")) ?? html.count
    while min(nextMark, nextPercent) < html.count {
      let index = min(nextMark, nextPercent)
      let marker = resolveMarker(html, at: index, copiedTo: copied)
      copied = marker ?? copied
      let rest = marker ?? index + 1
      if nextMark < rest { nextMark = html.firstIndex(of: Marker.byte, from: rest) ?? html.count }
      if nextPercent < rest { nextPercent = html.firstIndex(of: UInt8(ascii: "%"), from: rest) ?? html.count }
    }
    append(html, copied, html.count)
  }

  /// Resolves a marker that begins at an index; gives where it ends, or nil where there is none.
  private mutating func resolveMarker(_ html: Span<UInt8>, at index: Int, copiedTo copied: Int) -> Int? {
    let isHeading = html[index] == Marker.byte
    if isHeading, index + 1 < html.count, html[index + 1] > 0x39 {
      return insert(html, at: index, copiedTo: copied)
    }
    guard
      isHeading || (isEncodedMarker(html, at: index) && index > 0 && html[index - 1] == UInt8(ascii: "\""))
    else {
      return nil
    }
    let width = isHeading ? 1 : 3
    var number = 0
    var end = index + width
    while end < html.count, 0x30...0x39 ~= html[end], number < 1 << 30 {
      number = number * 10 + Int(html[end] - 0x30)
      end += 1
    }
    guard number < (isHeading ? headings.count : linkCount),
      isHeading ? end < html.count && html[end] == Marker.byte : isEncodedMarker(html, at: end)
    else { return nil }
    append(html, copied, index)
    isHeading
      ? appendAttributes(headings[number])
      : body.slots.append(AddressSlot(offset: body.html.count, link: number))
    return end + width
  }

  /// Writes what a shortcode stands for.
  private mutating func insert(_ html: Span<UInt8>, at index: Int, copiedTo copied: Int) -> Int? {
    var number = 0
    var end = index + 2
    while end < html.count, 0x30...0x39 ~= html[end], number < 1 << 30 {
      number = number * 10 + Int(html[end] - 0x30)
      end += 1
    }
    guard number < insertions.count, end < html.count, html[end] == Marker.byte else { return nil }
    append(html, copied, index)
    let insertion = insertions[number]
    body.append(html[index + 1] == UInt8(ascii: "i") ? insertion.before : insertion.after, of: insertion)
    return end + 1
  }

  /// Puts attributes into the tag that was just written.
  private mutating func appendAttributes(_ attributes: String) {
    body.html.removeLast()
    body.html.append(contentsOf: attributes.utf8)
    body.html.append(UInt8(ascii: ">"))
  }

  private func isEncodedMarker(_ html: Span<UInt8>, at index: Int) -> Bool {
    index + 2 < html.count && html[index] == UInt8(ascii: "%") && html[index + 1] == UInt8(ascii: "F")
      && html[index + 2] == UInt8(ascii: "F")
  }

  private mutating func append(_ html: Span<UInt8>, _ start: Int, _ end: Int) {
    guard start < end else { return }
    html.extracting(start..<end).withUnsafeBufferPointer { body.html.append(contentsOf: $0) }
  }
}
