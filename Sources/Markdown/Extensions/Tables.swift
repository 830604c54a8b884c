import CCmark

extension RewrittenTable {
  /// Whether all cells became headings that stand beside each other.
  func isWhole(_ headings: [Int: Node]) -> Bool {
    let lines = rows.joined().compactMap(\.self)
    guard let first = lines.first.flatMap({ headings[$0] }), let parent = first.parent else { return false }
    return lines.allSatisfy { headings[$0]?.parent == parent }
  }

  /// Puts a table in the place of the headings that are its cells.
  func assemble(from headings: [Int: Node]) {
    guard let header = rows.first, let place = headings[firstLine] else { return }
    let table = Node.block(.table, opening: "<table>", closing: "</table>")
    table.insert(before: place)
    let head = Node.block(.tablePart, opening: "<thead>", closing: "</thead>")
    table.append(head)
    head.append(row(header, "th", headings))
    guard rows.count > 1 else { return }
    let body = Node.block(.tablePart, opening: "<tbody>", closing: "</tbody>")
    table.append(body)
    for line in rows.dropFirst() { body.append(row(line, "td", headings)) }
  }

  private func row(_ lines: [Int?], _ tag: String, _ headings: [Int: Node]) -> Node {
    let row = Node.block(.tablePart, opening: "<tr>", closing: "</tr>")
    for (line, alignment) in zip(lines, columns) {
      let opening = alignment == .none ? "<\(tag)>" : "<\(tag) align=\"\(alignment.rawValue)\">"
      let cell = Node.inline(.cell, opening: opening, closing: "</\(tag)>\n")
      row.append(cell)
      guard let heading = line.flatMap({ headings[$0] }) else { continue }
      cell.takeChildren(of: heading)
      heading.remove()
    }
    return row
  }
}
