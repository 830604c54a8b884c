import Vocabulary

extension Compiler {
  /// Compiles the whole page.
  mutating func compilePage() {
    compile(template: frame.template)
  }

  /// A template with everything that it extends: the assignments of the derived ones first, then the text
  /// of the outermost, with each block as the most derived template defines it.
  private mutating func compile(template: ParsedTemplate) {
    var line = [template]
    enter(template)
    while let parent = line[line.count - 1].parent {
      guard let next = templates[parent.text] else { return reportMissing(parent) }
      if line.contains(where: { $0.source.path == next.source.path }) {
        return reportCycle("extends", parent)
      }
      line.append(next)
      enter(next)
    }
    checkBlocks(of: line)
    for derived in line.dropLast() {
      frame.template = derived
      compile(Self.assignments(in: derived.nodes))
    }
    frame.template = line[line.count - 1]
    compile(frame.template.nodes)
  }

  /// Makes a file's blocks and macros known, and what is wrong with its text.
  private mutating func enter(_ template: ParsedTemplate) {
    frame.template = template
    template.findings.forEach { add($0) }
    for (name, block) in template.blocks {
      frame.blocks[name, default: []].append(BlockDefinition(block: block, template: template))
    }
    for (name, macro) in template.macros where macros[name] == nil {
      macros[name] = (macro, template)
    }
  }

  /// What counts of a template that extends another, outside its blocks.
  private static func assignments(in nodes: [Node]) -> [Node] {
    nodes.compactMap { node in
      switch node.kind {
      case .assignment, .capture: return node
      case .condition(let branches, let otherwise):
        let kept = branches.map { Branch(condition: $0.condition, nodes: assignments(in: $0.nodes)) }
        let isEmpty = kept.allSatisfy(\.nodes.isEmpty) && assignments(in: otherwise).isEmpty
        let kind = Node.Kind.condition(kept, otherwise: assignments(in: otherwise))
        return isEmpty ? nil : Node(kind: kind, offset: node.offset)
      case .text, .output, .loop, .filtered, .scope, .include, .block, .macro: return nil
      }
    }
  }
}

extension Compiler {
  /// A block that no parent has would never be shown, nor would text outside all blocks.
  private mutating func checkBlocks(of line: [ParsedTemplate]) {
    for (index, template) in line.dropLast().enumerated() {
      frame.template = template
      let known = Set(line[(index + 1)...].flatMap(\.blocks.keys))
      template.nodes.forEach { check($0, known: known) }
    }
  }

  private mutating func check(_ node: Node, known: Set<String>) {
    switch node.kind {
    case .block(let block) where !known.contains(block.name.text):
      reportUnknown("block", block.name, among: known, detail: ": no template that this one extends has it")
    case .text(let text) where !text.allSatisfy(\.isSpace):
      let place = node.offset + (text.firstIndex { !$0.isSpace } ?? 0)
      reportOutside(at: place)
    case .output, .loop, .include, .filtered: reportOutside(at: node.offset)
    case .text, .block, .condition, .assignment, .capture, .scope, .macro: break
    }
  }

  private mutating func reportOutside(at offset: Int) {
    report(
      "this stands outside every block of a template that extends another, and is not shown", at: offset,
      hint: "move it into a block", severity: .warning)
  }

  mutating func reportMissing(_ name: Name) {
    reportUnknown("template", name, among: templates.keys)
  }

  mutating func reportCycle(_ verb: String, _ name: Name) {
    report("'\(name.text)' \(verb) itself", at: name.offset, hint: "take this line out")
  }
}

extension Compiler {
  mutating func compileInclude(_ names: [Name], ignoresMissing: Bool) {
    guard let name = names.first(where: { templates[$0.text] != nil }), let template = templates[name.text]
    else {
      if !ignoresMissing, let first = names.first { reportMissing(first) }
      return
    }
    guard !including.contains(name.text) else { return reportCycle("includes", name) }
    nested(at: name.offset) { compiler in
      let outer = compiler.frame
      compiler.including.append(name.text)
      compiler.scopes.append(Scope(branchDepth: compiler.branchDepth))
      compiler.frame = Frame(template: template, sharedScopes: compiler.scopes.count)
      compiler.compile(template: template)
      compiler.scopes.removeLast()
      compiler.including.removeLast()
      compiler.frame = outer
    }
  }

  /// The definition of a block at a level of inheritance, in the place where it is shown.
  mutating func compileBlock(_ name: String, level: Int, isScoped: Bool, at offset: Int) {
    guard let definition = frame.blocks[name]?.element(at: level) else { return }
    nested(at: offset) { compiler in
      let (frame, scopes) = (compiler.frame, compiler.scopes)
      if !isScoped { compiler.scopes.removeLast(scopes.count - frame.sharedScopes) }
      compiler.frame.template = definition.template
      compiler.frame.block = (name, level)
      compiler.inScope { $0.compile(definition.block.nodes) }
      compiler.frame = frame
      compiler.scopes = scopes
    }
  }
}
