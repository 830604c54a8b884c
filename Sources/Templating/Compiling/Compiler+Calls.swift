import Vocabulary

extension Compiler {
  /// Blocks and macros that are the whole of what is printed are compiled right where they stand.
  mutating func showsInPlace(_ expression: Expression) -> Bool {
    guard case .call(let callee, let arguments) = expression.kind else { return false }
    return show(callee, arguments, at: expression.offset)
  }

  mutating func emitCall(_ callee: Expression, _ arguments: [Argument], at offset: Int) -> Operand {
    if case .name("range") = callee.kind { return emitRange(arguments, at: offset) }
    if case .member(let base, let name) = callee.kind {
      if name.text == "items" { return emitFilter(base, name, arguments) }
      if name.text == "cycle", case .name("loop") = base.kind { return emitCycle(arguments, at: name.offset) }
    }
    guard isShown(callee) else { return reportUncallable(callee, at: offset) }
    captured { _ = $0.show(callee, arguments, at: offset) }
    return Operand(shape: .html)
  }

  private func isShown(_ callee: Expression) -> Bool {
    switch callee.kind {
    case .name(let name): name == "super" || macros[name] != nil
    case .member(let base, _): if case .name("self") = base.kind { true } else { false }
    default: false
    }
  }

  private mutating func show(_ callee: Expression, _ arguments: [Argument], at offset: Int) -> Bool {
    guard isShown(callee) else { return false }
    switch callee.kind {
    case .name("super"): showParent(at: offset)
    case .member(_, let name): showBlock(name)
    case .name(let name): showMacro(name, arguments, at: offset)
    default: return false
    }
    return true
  }

  private mutating func showParent(at offset: Int) {
    guard let (name, level) = frame.block else {
      return report("'super()' stands outside every block", at: offset)
    }
    guard let count = frame.blocks[name]?.count, level + 1 < count else {
      return report("no template that this one extends has a block '\(name)'", at: offset)
    }
    compileBlock(name, level: level + 1, isScoped: false, at: offset)
  }

  private mutating func showBlock(_ name: Name) {
    guard frame.blocks[name.text] != nil else {
      return reportUnknown("block", name, among: frame.blocks.keys)
    }
    compileBlock(name.text, level: 0, isScoped: false, at: name.offset)
  }

  private mutating func reportUncallable(_ callee: Expression, at offset: Int) -> Operand {
    switch callee.kind {
    case .name(let name):
      let filter = Filter(named: name).map { "write '| \($0.rawValue)'" }
      let known = filter == nil ? ["range", "super"] + macros.keys : []
      reportUnknown("function", Name(text: name, offset: offset), among: known, hint: filter)
    case .member(_, let name):
      let filter = Filter(named: name.text).map { "write '| \($0.rawValue)'" }
      report(
        "unknown function '\(name.text)'", at: name.offset,
        hint: filter ?? "values have filters, not functions")
    default: report("this cannot be called", at: offset)
    }
    return emitNothing()
  }
}

extension Compiler {
  private mutating func emitRange(_ arguments: [Argument], at offset: Int) -> Operand {
    guard 1...3 ~= arguments.count else {
      report("'range' takes one to three numbers, not \(arguments.count)", at: offset)
      return emitNothing()
    }
    if arguments.count == 1 { program.constant(.int(0)) }
    arguments.forEach { emit($0.value) }
    if arguments.count < 3 { program.constant(.int(1)) }
    program.append(.range)
    return Operand(shape: .list(.int))
  }

  /// `loop.cycle("odd", "even")`: one value after the other.
  private mutating func emitCycle(_ arguments: [Argument], at offset: Int) -> Operand {
    guard case .loop(let loop)? = binding(of: "loop")?.place, !arguments.isEmpty else {
      report("'loop.cycle' needs a loop and at least one value", at: offset)
      return emitNothing()
    }
    let operands = arguments.map { emit($0.value) }
    program.append(.list(count: Int32(arguments.count)))
    program.append(.loopField(loop: Int32(loop), .index0))
    program.constant(.int(arguments.count))
    program.append(.binary(.remainder))
    program.append(.element)
    let shape = operands.reduce(Shape.none) { $0.joined($1.shape) }
    return Operand(shape: shape, isLiteral: operands.allSatisfy(\.isLiteral))
  }

  /// A macro's text with its parameters as variables; it sees them and the page's own names.
  private mutating func showMacro(_ name: String, _ arguments: [Argument], at offset: Int) {
    guard let (macro, template) = macros[name] else { return }
    let bindings = bind(arguments, to: macro, at: offset)
    nested(at: offset) { compiler in
      let (frame, scopes) = (compiler.frame, compiler.scopes)
      compiler.frame.template = template
      compiler.frame.block = nil
      compiler.scopes.removeLast(scopes.count - frame.sharedScopes)
      compiler.inScope { compiler in
        for (name, binding) in bindings { compiler.bind(name, binding) }
        compiler.compile(macro.nodes)
      }
      compiler.frame = frame
      compiler.scopes = scopes
    }
  }

  private mutating func bind(
    _ arguments: [Argument], to macro: Macro, at offset: Int
  ) -> [(String, Binding)] {
    let names = macro.parameters.map(\.name.text)
    let chosen = match(arguments, to: names, of: "'\(macro.name.text)'", at: offset)
    return zip(macro.parameters, chosen).map { parameter, argument in
      let shape: Shape
      if let value = argument?.value ?? parameter.initial {
        shape = emit(value).shape
      } else {
        shape = emitNothing().shape
      }
      let local = program.newLocal()
      program.append(.store(Int32(local)))
      return (parameter.name.text, Binding(place: .local(local), shape: shape))
    }
  }

  /// The argument of each parameter, by place or name; what fits none is reported.
  mutating func match(
    _ arguments: [Argument], to names: [String], of owner: String, at offset: Int
  ) -> [Argument?] {
    var chosen: [Argument?] = names.map { _ in nil }
    for (index, argument) in arguments.enumerated() {
      if let label = argument.label {
        guard let place = names.firstIndex(of: label.text) else {
          let nearest = nearestName(to: label.text, among: names)
          report(
            "\(owner) has no argument '\(label.text)'", at: label.offset,
            hint: nearest.map { "did you mean '\($0)'?" })
          continue
        }
        chosen[place] = argument
      } else if index < names.count {
        chosen[index] = argument
      } else {
        let limit =
          names.isEmpty
          ? "no argument" : names.count == 1 ? "one argument" : "at most \(names.count) arguments"
        report("\(owner) takes \(limit)", at: argument.value.offset)
        break
      }
    }
    return chosen
  }
}
