import CCmark

/// The tree of a body in which the cells of tables and the texts of footnotes are blocks of cmark's.
struct ParsedBody: ~Copyable {
  let tree: SyntaxTree
  var text: RewrittenText
  var tables: [RewrittenTable] = []
  /// The definitions that cmark made list items of, and these.
  var footnotes: [(definition: FootnoteDefinition, item: Node)] = []
  var hasProtectedEscapes = false
}

extension ParsedBody {
  /// Parses a body by the extensions that may occur in it.
  static func parsing(_ body: ArraySlice<UInt8>, _ extensions: MarkdownExtensions, options: Int32)
    -> ParsedBody
  {
    let needsEscapes = !extensions.isSubset(of: [.tables, .figures])
    let protected = needsEscapes ? ProtectedEscapes.protecting(body) : nil
    guard !extensions.isDisjoint(with: [.tables, .footnotes]) else {
      let tree = SyntaxTree(parsing: protected.map { $0[...] } ?? body, options: options)
      return ParsedBody(tree: tree, text: RewrittenText(text: []), hasProtectedEscapes: protected != nil)
    }
    let lines = SourceLines(withoutByteOrderMark(protected ?? Array(body)))
    var parsed = parsingFootnotes(lines, isOn: extensions.contains(.footnotes), options: options)
    if extensions.contains(.tables) { parsed = parsingTables(parsed, options: options) }
    parsed.hasProtectedEscapes = protected != nil
    return parsed
  }

  /// Lines that become something else than a definition are taken as they are written; that may change others,
  /// so that after some tries there are no definitions.
  private static func parsingFootnotes(_ lines: SourceLines, isOn: Bool, options: Int32) -> ParsedBody {
    var definitions = isOn ? footnoteDefinitions(in: lines) : []
    var triesLeft = 4
    while true {
      let text = RewrittenText.rewriting(definitions, in: lines)
      let tree = SyntaxTree(parsing: text.text[...], options: options)
      let items = definitions.isEmpty ? [] : footnoteItems(of: definitions, in: tree)
      let found = zip(definitions, items).compactMap { definition, item in item.map { (definition, $0) } }
      if found.count == definitions.count { return ParsedBody(tree: tree, text: text, footnotes: found) }
      triesLeft -= 1
      definitions = triesLeft > 0 ? found.map(\.0) : []
    }
  }

  private static func parsingTables(_ parsed: consuming ParsedBody, options: Int32) -> ParsedBody {
    let lines = SourceLines(parsed.text.text)
    var sources = tableSources(in: parsed.tree, lines)
    for _ in 0..<3 where !sources.isEmpty {
      let (text, tables) = parsed.text.rewriting(sources, in: lines)
      let tree = SyntaxTree(parsing: text.text[...], options: options)
      let headings = headingsByLine(in: tree)
      let areWhole = tables.map { $0.isWhole(headings) }
      guard areWhole.allSatisfy(\.self) else {
        sources = zip(sources, areWhole).compactMap { $1 ? $0 : nil }
        continue
      }
      guard let footnotes = parsed.footnotes(in: tree, text) else { return parsed }
      for table in tables { table.assemble(from: headings) }
      return ParsedBody(tree: tree, text: text, tables: tables, footnotes: footnotes)
    }
    return parsed
  }

  /// The footnotes in the tree of a text that was rewritten once more.
  private func footnotes(
    in tree: borrowing SyntaxTree, _ text: RewrittenText
  ) -> [(definition: FootnoteDefinition, item: Node)]? {
    guard !footnotes.isEmpty else { return [] }
    var lines: [Int: Int] = [:]
    for (index, origin) in (text.origins ?? []).enumerated() where lines[origin.line] == nil {
      lines[origin.line] = index
    }
    let definitions = footnotes.map { footnote in
      var definition = footnote.definition
      definition.line = lines[definition.line + 1] ?? definition.line
      return definition
    }
    let items = footnoteItems(of: definitions, in: tree)
    let found = zip(definitions, items).compactMap { definition, item in item.map { (definition, $0) } }
    return found.count == definitions.count ? found : nil
  }
}

/// cmark passes over it, so that it must not count in columns.
private func withoutByteOrderMark(_ text: [UInt8]) -> [UInt8] {
  text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.dropFirst(3)) : text
}
