import CCmark

/// An attribute by which our own tags are told from the author's when HTML is sanitized: no author can write
/// it, because its name is not in the text.
///
/// It is the first attribute of each of our tags. Where an author leaves a tag open in front of one of ours, that is
/// read as attributes of the author's tag, and the mark is not the first of these.
struct OwnMark {
  let attribute: String

  init(notIn text: ArraySlice<UInt8>) {
    var number = text.reduce(into: UInt64(0xCBF2_9CE4_8422_2325)) { hash, byte in
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let lowercased = text.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    var name = "own-\(number)"
    while lowercased[...].range(of: Array(name.utf8)) != nil {
      number &+= 1
      name = "own-\(number)"
    }
    attribute = name
  }
}

extension OwnMark {
  func isFirst(in attributes: [(name: String, value: String)]) -> Bool {
    attributes.first?.name == attribute
  }

  /// Marks the tags that our own nodes write.
  func mark(_ tree: borrowing SyntaxTree) {
    tree.forEachEvent { node, isEntering in
      guard isEntering, node.isCustom, let opening = node.opening else { return }
      if node.role == .shortcode { return markShortcode(node, opening) }
      node.setOpening(marked(opening))
    }
  }

  /// A shortcode is an element around what is in it, with the number of its insertion behind a letter: `i` for
  /// its beginning, `j` for its end, `w` for both.
  private func markShortcode(_ node: Node, _ opening: String) {
    let tag = node.isInline ? "span" : "div"
    let closing = node.closing ?? ""
    let name = opening.isEmpty ? closing : closing.isEmpty ? opening : "w" + opening.dropFirst()
    node.setOpening(Array("<\(tag) \(attribute)=\"\(name)\">".utf8))
    node.setClosing(Array("</\(tag)>".utf8))
  }

  private func marked(_ html: String) -> String {
    var result = ""
    var isAfterBracket = false
    var isInName = false
    for character in html.unicodeScalars {
      if isInName, !character.isASCIIAlphanumeric {
        result += " \(attribute)"
        isInName = false
      }
      if isAfterBracket { isInName = character.isASCIIAlphanumeric }
      isAfterBracket = character == "<"
      result.unicodeScalars.append(character)
    }
    return result
  }

  /// Stands as the first child of a heading, whose number it bears.
  func headingNode(_ number: Int) -> Node {
    Node.inline(.mark, opening: "<b \(attribute)=\"\(number)\"></b>")
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIAlphanumeric: Bool {
    isASCII && isAlphanumeric(UInt8(value))
  }
}
