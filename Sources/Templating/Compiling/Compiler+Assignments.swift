import Vocabulary

extension Compiler {
  mutating func bind(_ name: String, _ binding: Binding) {
    scopes[scopes.count - 1].names[name] = binding
  }

  mutating func assign(_ names: [Name], _ value: Expression) {
    let shape = emit(value).shape
    guard names.count > 1 else { return store(names[0], shape) }
    let locals = names.map { _ in program.newLocal() }
    program.append(.store(Int32(locals[0])))
    program.append(.unpack(Int32(locals[0]), count: Int32(names.count)))
    for (name, local) in zip(names, locals) {
      program.append(.local(Int32(local)))
      store(name, shape.element ?? .any)
    }
  }

  /// Takes the value from the stack into a variable of the innermost scope, which was declared at its
  /// beginning.
  mutating func store(_ name: Name, _ shape: Shape) {
    guard let binding = scopes[scopes.count - 1].names[name.text], case .local(let local) = binding.place
    else {
      return report("'\(name.text)' cannot be set here", at: name.offset)
    }
    program.append(.store(Int32(local)))
    let isCertain = branchDepth == scopes[scopes.count - 1].branchDepth
    bind(name.text, Binding(place: binding.place, shape: isCertain ? shape : binding.shape.joined(shape)))
  }

  /// Gives every name that is assigned in a scope its variable, with the value that it has outside.
  ///
  /// So an assignment in a branch that is not taken leaves the outer value, and none reaches outward.
  mutating func declareAssignments(in nodes: [Node]) {
    for name in Self.assignedNames(in: nodes) where !isLocal(name) {
      let outer = binding(of: name)
      let local = program.newLocal()
      if let outer {
        load(outer)
        program.append(.store(Int32(local)))
      } else if loopDepth > 0 {
        program.append(.clear(Int32(local)))
      }
      bind(name, Binding(place: .local(local), shape: outer?.shape ?? .none))
    }
  }

  private func isLocal(_ name: String) -> Bool {
    guard let binding = scopes[scopes.count - 1].names[name] else { return false }
    if case .local = binding.place { return true } else { return false }
  }

  private static func assignedNames(in nodes: [Node]) -> [String] {
    nodes.flatMap { node -> [String] in
      switch node.kind {
      case .assignment(let names, _): names.map(\.text)
      case .capture(let name, _, _): [name.text]
      case .condition(let branches, let otherwise):
        branches.flatMap { assignedNames(in: $0.nodes) } + assignedNames(in: otherwise)
      case .text, .output, .loop, .filtered, .scope, .include, .block, .macro: []
      }
    }
  }
}
