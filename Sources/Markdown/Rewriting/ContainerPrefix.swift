import CCmark

/// A quote or list item, as far as it tells where the content of a line begins.
enum Container {
  case quote
  /// How far the lines of an item are indented.
  case item(width: Int)
}

extension SourceLines {
  /// What stands around a block, outermost first.
  func containers(of block: Node) -> [Container] {
    block.ancestors.reversed().compactMap { node in
      switch node.type {
      case CMARK_NODE_BLOCK_QUOTE: .quote
      case CMARK_NODE_ITEM: .item(width: width(of: node))
      default: nil
      }
    }
  }

  /// Where a line's content begins inside of its containers, and how far it is indented there; nil where the
  /// line stands outside of one of them.
  func content(ofLine line: Int, in containers: [Container]) -> (start: Int, indent: Int)? {
    var cursor = IndentCursor(position: range(line).lowerBound, end: content(line).upperBound)
    for container in containers {
      switch container {
      case .quote:
        cursor.skip(in: text, columns: 3)
        guard cursor.position < cursor.end, text[cursor.position] == UInt8(ascii: ">") else { return nil }
        cursor.position += 1
        cursor.column += 1
        cursor.skip(in: text, columns: 1)
      case .item(let width):
        guard cursor.skip(in: text, columns: width) >= width else { return nil }
      }
    }
    let start = cursor.position
    return (start, cursor.skip(in: text, columns: .max))
  }

  private func width(of item: Node) -> Int {
    guard let child = item.firstChild, child.line == item.line, item.line >= 1, item.line <= count else {
      return 2
    }
    let line = content(item.line - 1)
    let start = min(line.lowerBound + max(item.column - 1, 0), line.upperBound)
    let end = min(line.lowerBound + max(child.column - 1, 0), line.upperBound)
    guard start < end else { return 2 }
    return columns(line.lowerBound, end) - columns(line.lowerBound, start)
  }

  private func columns(_ start: Int, _ end: Int) -> Int {
    text[start..<end].reduce(0) { $1 == 0x09 ? ($0 / 4 + 1) * 4 : $0 + 1 }
  }
}

private struct IndentCursor {
  var position: Int
  let end: Int
  var column = 0

  /// Skips white space; gives how many columns of it.
  @discardableResult
  mutating func skip(in text: [UInt8], columns: Int) -> Int {
    let start = column
    while position < end, isBlank(text[position]), column - start < columns {
      column = text[position] == 0x09 ? (column / 4 + 1) * 4 : column + 1
      position += 1
    }
    return column - start
  }
}
