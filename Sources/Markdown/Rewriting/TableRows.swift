/// How the cells of a column are aligned.
enum ColumnAlignment: String {
  case none, left, center, right
}

/// The cells of a row: what stands between pipes, without white space around it.
///
/// A pipe after a backslash is part of its cell, even in code.
func cells(of row: ArraySlice<UInt8>) -> [Range<Int>] {
  var row = row.trimmed
  if row.first == UInt8(ascii: "|") { row.removeFirst() }
  var cells: [Range<Int>] = []
  var start = row.startIndex
  for index in row.indices where row[index] == UInt8(ascii: "|") {
    if index > row.startIndex, row[index - 1] == UInt8(ascii: "\\") { continue }
    cells.append(row[start..<index].trimmedIndices)
    start = index + 1
  }
  if start < row.endIndex { cells.append(row[start...].trimmedIndices) }
  return cells
}

/// The columns that a row of dashes defines; nil where a line is none.
func delimiterRow(_ line: ArraySlice<UInt8>) -> [ColumnAlignment]? {
  guard
    line.allSatisfy({
      isBlank($0) || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":")
    })
  else { return nil }
  // Dashes alone underline a heading.
  guard line.contains(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":") }) else { return nil }
  let cells = cells(of: line)
  var columns: [ColumnAlignment] = []
  columns.reserveCapacity(cells.count)
  for cell in cells {
    guard let alignment = ColumnAlignment(dashes: line[cell]) else { return nil }
    columns.append(alignment)
  }
  return columns.isEmpty ? nil : columns
}

extension ColumnAlignment {
  fileprivate init?(dashes cell: ArraySlice<UInt8>) {
    let isLeft = cell.first == UInt8(ascii: ":")
    let isRight = cell.last == UInt8(ascii: ":") && cell.count > 1
    let dashes = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
    guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    self = isLeft ? (isRight ? .center : .left) : (isRight ? .right : .none)
  }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmedIndices: Range<Int> { trimmed.indices }

  /// The source of a cell as it would stand outside of a table.
  var unescapingPipes: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    for index in indices {
      let isEscape =
        self[index] == UInt8(ascii: "\\") && index + 1 < endIndex && self[index + 1] == UInt8(ascii: "|")
      if !isEscape { result.append(self[index]) }
    }
    return result
  }
}
