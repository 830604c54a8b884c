import CCmark

/// Characters that an author put a backslash before, so that they mean nothing to an extension.
///
/// cmark takes the backslashes away, and then `\~` and `~` cannot be told apart. So each such pair is parsed as
/// a control character of two bytes, which no text has a use for, and the passes over the tree see that
/// instead. A text that holds one of these control characters is left as it is.
enum ProtectedEscapes {
  private static let characters = Array("~[]^:.@!{".utf8)

  /// Gives the text with its escapes protected; nil where it has none.
  static func protecting(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    guard text.contains(UInt8(ascii: "\\")) else { return nil }
    var result: [UInt8] = []
    var copied = text.startIndex
    var index = text.startIndex
    while index + 1 < text.endIndex {
      if text[index] == 0xC2, replacements.contains(text[index + 1]) { return nil }
      guard text[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      if let number = characters.firstIndex(of: text[index + 1]) {
        result += text[copied..<index] + [0xC2, 0x90 + UInt8(number)]
        copied = index + 2
      }
      index += 2
    }
    return copied > text.startIndex ? result + text[copied...] : nil
  }

  /// Puts the characters back into every node of a tree.
  static func restore(in tree: borrowing SyntaxTree) {
    tree.forEachEvent { node, isEntering in
      guard isEntering else { return }
      switch node.type {
      case CMARK_NODE_TEXT: restored(node.literal, withBackslash: false).map { node.setLiteral($0[...]) }
      case CMARK_NODE_CODE, CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE:
        restored(node.literal, withBackslash: true).map { node.setLiteral($0[...]) }
        if node.type == CMARK_NODE_CODE_BLOCK { restored(node.fenceInfo).map { node.setFenceInfo($0) } }
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
        restored(node.url).map { node.setURL($0) }
        restored(node.title).map { node.setTitle($0) }
      default: return
      }
    }
  }

  private static let replacements = UInt8(0x90)..<UInt8(0x90 + 9)

  private static func restored(_ text: String) -> String? {
    restored(Array(text.utf8), withBackslash: false).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func restored(_ text: [UInt8], withBackslash: Bool) -> [UInt8]? {
    guard text.contains(0xC2) else { return nil }
    var result: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index] == 0xC2, index + 1 < text.count, replacements.contains(text[index + 1]) {
        if withBackslash { result.append(UInt8(ascii: "\\")) }
        result.append(characters[Int(text[index + 1] - 0x90)])
        index += 2
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }
}
