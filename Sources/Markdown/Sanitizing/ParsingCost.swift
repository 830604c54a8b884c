import Vocabulary

/// Tells HTML at which a parser would be busy for longer than the text is long: it looks through the open elements
/// at many tags, opens formatting again in every paragraph, compares the attributes of a tag with each other, and
/// looks for a table among its neighbours at all that stands in it and in no cell.
///
/// What is counted as open is never less than what is: where the two could differ, ends do not count.
struct ParsingCost {
  private var open: [String] = []
  /// Formatting that is opened again after the end of what it stands in; nil where that ends.
  private var formatting: [String?] = []
  private var attributesOfRoot = 0
  private var strayNodes = 0
  private var ignoresEnds = false
  private var isTooMuch = false

  static func isTooMuch(for html: [UInt8]) -> Bool {
    var cost = ParsingCost()
    var lexer = TagLexer()
    while !cost.isTooMuch, let tag = lexer.next(in: html.span) {
      cost.read(tag)
      guard !tag.isClosing, rawText.contains(tag.name) else { continue }
      // In drawings and formulas such elements hold tags.
      if cost.isForeign {
        cost.ignoresEnds = true
      } else if lexer.skipText(of: tag.name, in: html.span) {
        cost.ignoresEnds = true
      }
    }
    return cost.isTooMuch
  }
}

extension ParsingCost {
  private var isForeign: Bool { open.contains { $0 == "svg" || $0 == "math" } }

  private mutating func read(_ tag: LexedTag) {
    if isStray(tag) { strayNodes += 1 }
    if tag.isClosing {
      if !ignoresEnds { close(tag.name) }
    } else {
      if tag.name == "html" || tag.name == "body" { attributesOfRoot += tag.attributeCount }
      begin(tag)
    }
    isTooMuch =
      open.count > 500 || formatting.count > 50 || tag.attributeCount > 100 || attributesOfRoot > 100
      || strayNodes > 2000
  }

  /// Whether something stands in a table and in no cell.
  private func isStray(_ tag: LexedTag) -> Bool {
    guard open.last(where: boundaries.contains) == "table" else { return false }
    return tag.followsText || !tag.isClosing && !tableParts.contains(tag.name)
  }

  private mutating func begin(_ tag: LexedTag) {
    let name = tag.name
    if !open.isEmpty, isForeign {
      if !tag.isSelfClosing { push(name) }
    } else if tableParts.contains(name) {
      guard open.contains("table") else { return }
      leave(openElementsAbove: "table")
      if cells.contains(name) { push(name) }
    } else if !void.contains(name), !closedByOthers.contains(name) {
      endSisters(of: name)
      push(name)
    }
  }

  /// Ends what stands in front of an element and may be left open.
  private mutating func endSisters(of name: String) {
    let isRuby = (name == "rt" || name == "rp") && reachable("ruby") != nil
    if isRuby, let last = open.last, last == "rt" || last == "rp" { open.removeLast() }
    guard name == "option" || name == "optgroup" else { return }
    if open.last == "option" { open.removeLast() }
    if name == "optgroup", open.last == name, open.contains("select") { open.removeLast() }
  }

  private mutating func push(_ name: String) {
    open.append(name)
    if formattingNames.contains(name) { formatting.append(name) }
    if marked.contains(name) { formatting.append(nil) }
  }

  private mutating func close(_ name: String) {
    if tableParts.contains(name) {
      if open.contains("table"), !isForeign { leave(openElementsAbove: "table") }
    } else if formattingNames.contains(name) {
      guard let index = formatting.lastIndex(where: { $0 == nil || $0 == name }), formatting[index] != nil
      else { return }
      formatting.remove(at: index)
      if let index = reachable(name) { open.remove(at: index) }
    } else if let index = name == "table" ? open.lastIndex(of: name) : reachable(name) {
      leave(from: index)
    }
  }

  /// The innermost element of a name, if nothing that keeps its content together stands in between.
  private func reachable(_ name: String) -> Int? {
    for index in open.indices.reversed() {
      if open[index] == name { return index }
      if boundaries.contains(open[index]) { return nil }
    }
    return nil
  }

  private mutating func leave(openElementsAbove name: String) {
    if let index = open.lastIndex(of: name) { leave(from: index + 1) }
  }

  private mutating func leave(from index: Int) {
    for name in open[index...].reversed() where marked.contains(name) {
      while let last = formatting.popLast(), last != nil {}
    }
    open.removeSubrange(index...)
  }
}

private let formattingNames: Set<String> = [
  "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
]
private let rawText: Set<String> = [
  "iframe", "noembed", "noframes", "plaintext", "script", "style", "textarea", "title", "xmp",
]
private let tableParts: Set<String> = [
  "caption", "col", "colgroup", "tbody", "td", "tfoot", "th", "thead", "tr",
]
private let cells: Set<String> = ["caption", "td", "th"]
/// At the end of which all formatting in them is at its end.
private let marked: Set<String> = ["applet", "caption", "marquee", "object", "td", "template", "th"]
/// Beyond which no end tag reaches.
private let boundaries: Set<String> = marked.union([
  "annotation-xml", "desc", "foreignobject", "mi", "mn", "mo", "ms", "mtext", "select", "table",
])
/// Elements that end where another one begins, or with what they stand in.
private let closedByOthers: Set<String> = ["dd", "dt", "li", "p"]
private let void: Set<String> = AllowList.void.union([
  "area", "base", "basefont", "bgsound", "body", "command", "embed", "frame", "frameset", "head", "html",
  "image", "isindex", "keygen", "link", "menuitem", "meta", "param", "source", "track",
])
