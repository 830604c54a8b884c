import CCmark

/// A table as it stands in the source. Lines are counted from 0.
struct TableSource {
  var columns: [ColumnAlignment]
  /// The header, and then the other rows.
  var rows: [Row]

  struct Row {
    var line: Int
    /// What stands before the row's content in every further line of the same containers.
    var prefix: [UInt8]
    /// The same for the first line, where it begins a container.
    var firstPrefix: [UInt8]
    var cells: [Range<Int>]
  }
}

/// The tables that paragraphs hold: cmark knows of no tables, so that each is (the end of) a paragraph,
/// or of a heading that is underlined by what comes after a table.
func tableSources(in tree: borrowing SyntaxTree, _ lines: SourceLines) -> [TableSource] {
  var tables: [TableSource] = []
  tree.forEachEvent { node, isEntering in
    guard isEntering, node.type == CMARK_NODE_PARAGRAPH || node.type == CMARK_NODE_HEADING else { return }
    guard node.line >= 1, node.line < node.endLine, node.endLine <= lines.count else { return }
    let range = node.line - 1..<node.endLine
    guard let delimiter = range.dropFirst().first(where: { lines.mayBeDelimiterRow($0) }) else { return }
    if let table = lines.table(in: node, range, from: delimiter) { tables.append(table) }
  }
  return tables
}

extension SourceLines {
  fileprivate func mayBeDelimiterRow(_ line: Int) -> Bool {
    var hasDash = false
    for index in content(line) {
      switch text[index] {
      case UInt8(ascii: "-"): hasDash = true
      case 0x20, 0x09, UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: ">"): continue
      default: return false
      }
    }
    return hasDash
  }

  fileprivate func table(in block: Node, _ range: Range<Int>, from first: Int) -> TableSource? {
    let containers = containers(of: block)
    for line in first..<range.upperBound where mayBeDelimiterRow(line) {
      guard let (start, indent) = content(ofLine: line, in: containers), indent < 4,
        let columns = delimiterRow(text[start..<content(line).upperBound]),
        let header = header(at: line - 1, of: block, range, containers), header.cells.count == columns.count
      else { continue }
      return TableSource(columns: columns, rows: [header] + rows(line + 1..<range.upperBound, containers))
    }
    return nil
  }

  private func header(at line: Int, of block: Node, _ range: Range<Int>, _ containers: [Container])
    -> TableSource.Row?
  {
    guard line == range.lowerBound else { return row(at: line, containers) }
    let content = content(line)
    let start = content.lowerBound + max(block.column - 1, 0)
    guard start <= content.upperBound else { return nil }
    let prefix = Array(text[content.lowerBound..<start])
    return TableSource.Row(
      line: line, prefix: prefix.map { isBlank($0) || $0 == UInt8(ascii: ">") ? $0 : 0x20 },
      firstPrefix: prefix,
      cells: cells(of: text[start..<content.upperBound]))
  }

  private func row(at line: Int, _ containers: [Container]) -> TableSource.Row? {
    guard let (start, _) = content(ofLine: line, in: containers) else { return nil }
    let content = content(line)
    let prefix = Array(text[content.lowerBound..<start])
    return TableSource.Row(
      line: line, prefix: prefix, firstPrefix: prefix, cells: cells(of: text[start..<content.upperBound]))
  }

  private func rows(_ lines: Range<Int>, _ containers: [Container]) -> [TableSource.Row] {
    var rows: [TableSource.Row] = []
    for line in lines {
      guard let (start, indent) = content(ofLine: line, in: containers), indent < 4,
        !endsTable(text[start..<content(line).upperBound].trimmed), let row = row(at: line, containers)
      else { break }
      rows.append(row)
    }
    return rows
  }
}

/// Whether a line that continues a paragraph would begin a block of its own after a table.
private func endsTable(_ line: ArraySlice<UInt8>) -> Bool {
  guard let first = line.first else { return true }
  switch first {
  case UInt8(ascii: "-"): return line.allSatisfy { $0 == first }
  case UInt8(ascii: "+"), UInt8(ascii: "*"): return line.count == 1
  case 0x30...0x39:
    let rest = line.drop { 0x30...0x39 ~= $0 }
    guard line.count - rest.count <= 9, rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")")
    else { return false }
    return rest.count == 1 || isBlank(rest[rest.startIndex + 1])
  case UInt8(ascii: "<"):
    return line.count > 2 && line.firstIndex(of: UInt8(ascii: ">")) == line.endIndex - 1
  default: return false
  }
}
