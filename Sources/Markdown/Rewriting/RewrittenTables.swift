import CCmark

/// A table whose cells are headings of a rewritten text: `# cell #` can stand in any container, holds one
/// line of inline markup, and nothing continues it.
struct RewrittenTable {
  var columns: [ColumnAlignment]
  /// For each row the line of each cell, counted from 1; empty cells have none, but for the first.
  var rows: [[Int?]]
}

extension RewrittenText {
  func rewriting(_ tables: [TableSource], in lines: SourceLines) -> (RewrittenText, [RewrittenTable]) {
    var writer = TableWriter(lines: lines, origins: allOrigins(lineCount: lines.count))
    for table in tables { writer.write(table) }
    writer.copy(to: lines.count)
    return (RewrittenText(text: writer.text, origins: writer.newOrigins), writer.tables)
  }
}

private struct TableWriter {
  let lines: SourceLines
  let origins: [LineOrigin]
  var text: [UInt8] = []
  var newOrigins: [LineOrigin] = []
  var tables: [RewrittenTable] = []
  private var copiedLines = 0

  init(lines: SourceLines, origins: [LineOrigin]) {
    self.lines = lines
    self.origins = origins
    text.reserveCapacity(lines.text.count * 5 / 4)
  }

  mutating func copy(to line: Int) {
    guard copiedLines < line else { return }
    text += lines.text[lines.range(copiedLines).lowerBound..<lines.range(line - 1).upperBound]
    newOrigins += origins[copiedLines..<line]
    copiedLines = line
  }

  mutating func write(_ table: TableSource) {
    guard let header = table.rows.first, let last = table.rows.last else { return }
    copy(to: header.line)
    var written = RewrittenTable(columns: table.columns, rows: [])
    for row in table.rows {
      let isHeader = written.rows.isEmpty
      var cellLines: [Int?] = []
      for (number, cell) in row.cells.prefix(table.columns.count).enumerated() {
        let isFirst = isHeader && number == 0
        cellLines.append(
          isFirst || !cell.isEmpty ? write(cell, of: row, isFirst ? row.firstPrefix : row.prefix) : nil)
      }
      cellLines += Array(repeating: nil, count: table.columns.count - cellLines.count)
      written.rows.append(cellLines)
    }
    tables.append(written)
    copiedLines = max(last.line + 1, header.line + 2)
  }

  /// Gives the number of the line that was written.
  private mutating func write(_ cell: Range<Int>, of row: TableSource.Row, _ prefix: [UInt8]) -> Int {
    text += prefix
    text.append(UInt8(ascii: "#"))
    if !cell.isEmpty {
      text.append(UInt8(ascii: " "))
      text += lines.text[cell].unescapingPipes
      text += " #".utf8
    }
    text.append(UInt8(ascii: "\n"))
    var origin = origins[row.line]
    origin.shift += cell.lowerBound - lines.range(row.line).lowerBound - prefix.count - 2
    newOrigins.append(origin)
    return newOrigins.count
  }
}

extension RewrittenTable {
  /// The header's first cell, by which the table is found.
  var firstLine: Int { rows.first?.first.flatMap { $0 } ?? 0 }

  var cellCount: Int { rows.reduce(0) { $0 + $1.count { $0 != nil } } }
}

/// The headings of a tree by the line that they stand in.
func headingsByLine(in tree: borrowing SyntaxTree) -> [Int: Node] {
  var headings: [Int: Node] = [:]
  tree.forEachEvent { node, isEntering in
    if isEntering, node.type == CMARK_NODE_HEADING { headings[node.line] = node }
  }
  return headings
}
