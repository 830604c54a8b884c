import Vocabulary

extension Compiler {
  mutating func compile(_ nodes: [Node]) {
    declareAssignments(in: nodes)
    compileBody(nodes)
  }

  /// Nodes whose assignments belong to the scope around them.
  mutating func compileBody(_ nodes: [Node]) {
    for node in nodes {
      if isExhausted(at: node.offset) { return }
      nested(at: node.offset) { $0.compile(node) }
    }
  }

  private mutating func compile(_ node: Node) {
    switch node.kind {
    case .text(let text): literal(text, at: node.offset)
    case .output(let expression): output(expression, at: node.offset)
    case .condition(let branches, let otherwise): condition(branches, otherwise: otherwise)
    case .loop(let loop): compileLoop(loop, at: node.offset)
    case .assignment(let names, let value): assign(names, value)
    case .capture(let name, let filter, let nodes): capture(name, filter, nodes)
    case .filtered(let filter, let nodes): filtered(filter, nodes, at: node.offset)
    case .scope(let values, let nodes): scope(values, nodes)
    case .include(let names, let ignoresMissing): compileInclude(names, ignoresMissing: ignoresMissing)
    case .block(let block):
      compileBlock(block.name.text, level: 0, isScoped: block.isScoped, at: block.name.offset)
    case .macro: break
    }
  }

  private mutating func literal(_ text: [UInt8], at offset: Int) {
    program.append(literal: text)
    contexts.pass(text)
    guard contexts.takeOpenScheme() else { return }
    report(
      "a value stands where an address has its scheme, before this ':'", at: offset,
      hint: "write the scheme out, or give the whole address as one value")
  }
}

extension Compiler {
  /// Branches that cannot be taken, because a name is not declared here, are left out altogether.
  private mutating func condition(_ branches: [Branch], otherwise: [Node]) {
    let before = contexts
    var after: HTMLContexts?
    var ends: [Int] = []
    var last = otherwise
    branchDepth += 1
    for branch in branches {
      if let isTaken = constant(of: branch.condition)?.isTrue {
        guard isTaken else { continue }
        last = branch.nodes
        break
      }
      ends.append(compile(branch))
      merge(&after)
      contexts = before
    }
    compileBody(last)
    merge(&after)
    contexts = after ?? before
    branchDepth -= 1
    for end in ends { program.code[end] = .jump(program.target()) }
  }

  /// - Returns: the place of the jump to the end of the whole condition.
  private mutating func compile(_ branch: Branch) -> Int {
    emit(branch.condition)
    let skip = program.conditionalPlaceholder()
    compileBody(branch.nodes)
    let end = program.placeholder()
    program.land(skip)
    return end
  }

  private mutating func merge(_ after: inout HTMLContexts?) {
    var merged = after ?? contexts
    merged.merge(contexts)
    after = merged
  }
}

extension Compiler {
  private mutating func capture(_ name: Name, _ filter: Expression?, _ nodes: [Node]) {
    captured { $0.inScope { $0.compile(nodes) } }
    let shape = filter.map { emitFilters($0).shape } ?? .html
    store(name, shape)
  }

  private mutating func filtered(_ filter: Expression, _ nodes: [Node], at offset: Int) {
    captured { $0.inScope { $0.compile(nodes) } }
    print(emitFilters(filter), at: offset)
  }

  /// What is printed in between is left on the stack as HTML.
  mutating func captured(_ compile: (inout Compiler) -> Void) {
    let outer = contexts
    contexts = HTMLContexts()
    program.append(.beginCapture)
    compile(&self)
    program.append(.endCapture)
    contexts = outer
  }

  private mutating func scope(_ values: [(Name, Expression)], _ nodes: [Node]) {
    let bindings = values.map { name, value in
      let shape = emit(value).shape
      let local = program.newLocal()
      program.append(.store(Int32(local)))
      return (name.text, Binding(place: .local(local), shape: shape))
    }
    inScope { compiler in
      for (name, binding) in bindings { compiler.bind(name, binding) }
      compiler.compile(nodes)
    }
  }
}
