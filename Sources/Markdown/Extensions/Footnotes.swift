import CCmark
import Vocabulary

/// Footnotes, numbered by their first use, at the end of the body.
struct Footnotes {
  private var notes: [Footnote] = []
  private var numbers: [String: Int] = [:]
  /// The indices of the notes that are used, by first use.
  private var used: [Int] = []
  private(set) var findings: [Finding] = []
  /// Where the links between footnotes and their uses lead; each has the number of its place here.
  private(set) var destinations: [String] = []
  private var lines: LineCursor
  /// What the links back are called, in HTML.
  private let wayBack: String

  init(
    _ footnotes: [(definition: FootnoteDefinition, item: Node)], lines: LineCursor, wayBack: String
  ) {
    self.lines = lines
    self.wayBack = HTML(escaping: wayBack).string
    for (definition, item) in footnotes {
      let label = String(decoding: definition.label, as: UTF8.self)
      let isFirst = numbers[label.lowercased()] == nil
      if isFirst { numbers[label.lowercased()] = notes.count }
      notes.append(Footnote(label: label, definition: definition, item: item, isFirst: isFirst))
    }
  }
}

private struct Footnote {
  let label: String
  let definition: FootnoteDefinition
  let item: Node
  /// Whether no definition before has the same label.
  let isFirst: Bool
  var number = 0
  var uses = 0
}

extension Footnotes {
  /// Puts references in the place of `[^label]`; gives what text there is then.
  mutating func refer(in texts: [SurveyedText]) -> [SurveyedText] {
    var result: [SurveyedText] = []
    result.reserveCapacity(texts.count)
    for text in texts {
      result.append(text)
      guard text.node.holds(UInt8(ascii: "^")) else { continue }
      result += refer(in: text.node).map {
        SurveyedText(node: $0, openBrackets: text.openBrackets, isInHTML: text.isInHTML)
      }
    }
    return result
  }

  /// Gives the text nodes that it adds.
  private mutating func refer(in node: Node) -> [Node] {
    var added: [Node] = []
    let text = node.literal
    let line = node.line
    var last = node
    var start = 0
    var index = 0
    while index < text.count {
      guard let label = footnoteLabel(in: text.span, index..<text.count) else {
        index += 1
        continue
      }
      index = label.upperBound + 1
      let name = String(decoding: text[label], as: UTF8.self)
      guard let number = numbers[name.lowercased()] else {
        report(
          .undefinedFootnote(name), inLine: line, marked: "[^\(name)]",
          hint: "define it with '[^\(name)]: …', or write '\\[^\(name)]' for the text")
        continue
      }
      let before = text[start..<label.lowerBound - 2]
      if start == 0 {
        node.setLiteral(before)
      } else if !before.isEmpty {
        last = last.inserting(after: .text(before))
        added.append(last)
      }
      last = last.inserting(after: reference(to: number))
      start = index
    }
    if start > 0, start < text.count { added.append(last.inserting(after: .text(text[start...]))) }
    return added
  }

  private mutating func reference(to index: Int) -> Node {
    if notes[index].uses == 0 {
      used.append(index)
      notes[index].number = used.count
    }
    notes[index].uses += 1
    let note = notes[index]
    return Node.inline(
      .footnoteReference,
      opening: """
        <sup class="footnote-ref"><a href="\(address("#fn-\(note.id)"))" id="fnref-\(note.id)\(note.suffix(ofUse: note.uses))" \
        data-footnote-ref>\(note.number)</a></sup>
        """)
  }

  private mutating func address(_ destination: String) -> String {
    destinations.append(destination)
    return Marker.address(destinations.count - 1)
  }

  private mutating func report(
    _ message: Finding.Message, inLine line: Int, marked text: String, hint: String
  ) {
    let (location, excerpt) = lines.place(ofLine: line, holding: text)
    findings.append(
      Finding(.warning, at: location, message, hint: hint, excerpt: excerpt)
        .about(text, others: "footnotes without a definition or a use"))
  }
}

extension Footnotes {
  /// Takes the definitions from where they stand and puts those that are used at the end.
  ///
  /// - Returns: what is left over, which the caller ends when no pass can hold a node of it any more.
  mutating func move(toEndOf root: Node) -> [Node] {
    reportUnused()
    for note in notes { note.unlinkItem() }
    guard !used.isEmpty else { return notes.map(\.item) }
    let list = Node.block(
      .footnotes, opening: "<div class=\"footnotes\" role=\"doc-endnotes\" data-footnotes>\n<ol>",
      closing: "</ol>\n</div>")
    root.append(list)
    for index in used {
      let addresses = notes[index].backDestinations.map { address($0) }
      list.append(notes[index].block(backReferences: addresses, wayBack))
    }
    return notes.map(\.item)
  }

  private mutating func reportUnused() {
    for note in notes where note.uses == 0 {
      let mark = "[^\(note.label)]"
      if note.isFirst {
        report(
          .unusedFootnote(note.label), inLine: note.definition.line + 1, marked: mark,
          hint: "refer to it with '\(mark)', or remove it")
      } else {
        report(
          .repeatedFootnote(note.label), inLine: note.definition.line + 1, marked: mark,
          hint: "only the first is shown; give this one a name of its own")
      }
    }
  }
}

extension Footnote {
  fileprivate var id: String { percentEncoded(label) }

  fileprivate func suffix(ofUse use: Int) -> String {
    use > 1 ? "-\(use)" : ""
  }

  /// The uses.
  fileprivate var backDestinations: [String] {
    (1...max(uses, 1)).map { "#fnref-\(id)\(suffix(ofUse: $0))" }
  }

  fileprivate func block(backReferences addresses: [String], _ wayBack: String) -> Node {
    if let first = item.firstChild, first.type == CMARK_NODE_HEADING, first.firstChild == nil {
      first.remove()
    }
    let block = Node.block(.footnote, opening: "<li id=\"fn-\(id)\">", closing: "</li>")
    block.takeChildren(of: item)
    let links = backReferences(addresses, wayBack)
    if let paragraph = block.lastChild, paragraph.type == CMARK_NODE_PARAGRAPH {
      paragraph.append(Node.inline(.backReferences, opening: " " + links))
    } else {
      block.append(Node.block(.backReferences, opening: links))
    }
    return block
  }

  private func backReferences(_ addresses: [String], _ wayBack: String) -> String {
    addresses.enumerated().map { index, address in
      let mark = index > 0 ? "↩<sup class=\"footnote-ref\">\(index + 1)</sup>" : "↩"
      let label = index > 0 ? "\(wayBack) \(index + 1)" : wayBack
      return """
        <a href="\(address)" class="footnote-backref" data-footnote-backref aria-label="\(label)">\(mark)</a>
        """
    }.joined(separator: " ")
  }

  /// Takes the item away, and ends its list where no item is left: one definition can stand in another.
  fileprivate func unlinkItem() {
    let list = item.parent
    item.unlink()
    if let list, list.firstChild == nil { list.remove() }
  }
}

extension Node {
  /// Puts a new node behind this one, and gives it.
  fileprivate func inserting(after new: Node) -> Node {
    new.insert(after: self)
    return new
  }
}

extension Finding.Message {
  fileprivate static func undefinedFootnote(_ label: String) -> Self { "there is no footnote '\(label)'" }
  fileprivate static func unusedFootnote(_ label: String) -> Self {
    "nothing refers to the footnote '\(label)'"
  }
  fileprivate static func repeatedFootnote(_ label: String) -> Self {
    "there is another footnote '\(label)' above"
  }
}
