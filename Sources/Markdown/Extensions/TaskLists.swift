import CCmark

/// Puts a box, ticked or not, in the place of `[x]` or `[ ]` at the beginning of list items.
func tick(_ items: [Node]) {
  for item in items {
    guard let paragraph = item.firstChild, paragraph.type == CMARK_NODE_PARAGRAPH,
      let text = paragraph.firstChild, text.type == CMARK_NODE_TEXT
    else { continue }
    let literal = text.literal
    guard literal.count >= 4, literal[0] == UInt8(ascii: "["), literal[2] == UInt8(ascii: "]"),
      isBlank(literal[3])
    else { continue }
    guard literal[1] == UInt8(ascii: " ") || literal[1] | 0x20 == UInt8(ascii: "x") else { continue }
    let isTicked = literal[1] != UInt8(ascii: " ")
    text.setLiteral(literal[4...].trimmedAtStart)
    let state = isTicked ? "checked=\"\" disabled=\"\"" : "disabled=\"\""
    paragraph.prepend(Node.inline(.checkbox, opening: "<input type=\"checkbox\" \(state) /> "))
  }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmedAtStart: ArraySlice<UInt8> {
    drop { isBlank($0) }
  }
}
