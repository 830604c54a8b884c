import Vocabulary

extension Compiler {
  mutating func compileLoop(_ loop: Loop, at offset: Int) {
    guard !loop.targets.isEmpty else { return compileUnreadable(loop) }
    let items = emit(loop.items).shape
    let number = loopDepth
    loopDepth += 1
    program.loopCount = max(program.loopCount, loopDepth)
    let variables = loop.targets.map { _ in program.newLocal() }
    let head = LoopHead(number: number, variables: variables, shapes: targetShapes(loop, items))
    branchDepth += 1
    let begin = compileBeginning(loop, head, isMap: items == .map || items == .any)
    let exits = compileRounds(loop, head)
    let hasElse = !loop.otherwise.isEmpty
    let skipElse = hasElse ? program.placeholder() : nil
    setExit(of: begin, to: hasElse ? program.target() : exits)
    loopDepth -= 1
    compileElse(loop, skipElse)
    branchDepth -= 1
  }

  private struct LoopHead {
    let number: Int
    let variables: [Int]
    let shapes: [Shape]
  }

  /// Where the head has an error: what is inside is looked at only for its assignments.
  private mutating func compileUnreadable(_ loop: Loop) {
    emit(loop.items)
  }

  private mutating func targetShapes(_ loop: Loop, _ items: Shape) -> [Shape] {
    guard let element = items.element else {
      report("\(items.words) cannot be gone through in a loop", at: loop.items.offset)
      return loop.targets.map { _ in .any }
    }
    guard loop.targets.count > 1 else { return [element] }
    switch element {
    case .group(let member): return [.any, .list(member)] + loop.targets.dropFirst(2).map { _ in .any }
    case .list(let shape): return loop.targets.map { _ in shape }
    case .any: return loop.targets.map { _ in .any }
    case .text where items == .map: return [.text] + loop.targets.dropFirst().map { _ in .any }
    case .none, .bool, .int, .number, .text, .html, .address, .date, .map, .record:
      report(
        "\(element.words) cannot be taken apart into \(loop.targets.count) names", at: loop.targets[1].offset)
      return loop.targets.map { _ in .any }
    }
  }
}

extension Compiler {
  /// - Returns: the place of the operation that begins the loop; its exit is still to be set.
  private mutating func compileBeginning(_ loop: Loop, _ head: LoopHead, isMap: Bool) -> Int {
    let number = Int32(head.number)
    let asPairs = isMap && head.variables.count > 1
    program.append(.begin(loop: number, exit: -1, asPairs: asPairs))
    guard let filter = loop.filter else { return program.code.count - 1 }
    let begin = program.code.count - 1
    let start = program.target()
    program.append(.next(loop: number, local: Int32(head.variables[0]), exit: -1))
    let next = program.code.count - 1
    inScope { compiler in
      compiler.bindTargets(loop, head)
      compiler.emit(filter)
    }
    program.append(.keep(loop: number))
    program.append(.jump(start))
    setExit(of: next, to: program.target())
    setExit(of: begin, to: program.target())
    program.append(.beginKept(loop: number, exit: -1))
    return program.code.count - 1
  }

  private mutating func bindTargets(_ loop: Loop, _ head: LoopHead) {
    if head.variables.count > 1 {
      program.append(.unpack(Int32(head.variables[0]), count: Int32(head.variables.count)))
    }
    for ((target, variable), shape) in zip(zip(loop.targets, head.variables), head.shapes) {
      bind(target.text, Binding(place: .local(variable), shape: shape))
    }
  }

  /// The body; once more where a round ends in another place of the HTML than the first begins.
  ///
  /// - Returns: where the loop ends.
  private mutating func compileRounds(_ loop: Loop, _ head: LoopHead) -> Int32 {
    let start = program.code.count
    while true {
      let before = contexts
      compileRound(loop, head)
      if contexts.isSubset(of: before) {
        contexts = before
        return program.target()
      }
      contexts.merge(before)
      if isExhausted(at: loop.items.offset) { return program.target() }
      program.truncate(to: start)
    }
  }

  private mutating func compileRound(_ loop: Loop, _ head: LoopHead) {
    let start = program.target()
    program.append(.next(loop: Int32(head.number), local: Int32(head.variables[0]), exit: -1))
    let next = program.code.count - 1
    inScope { compiler in
      compiler.bind("loop", Binding(place: .loop(head.number), shape: .record(Schema(LoopState.self))))
      compiler.bindTargets(loop, head)
      compiler.compile(loop.nodes)
    }
    program.append(.jump(start))
    setExit(of: next, to: program.target())
  }

  private mutating func compileElse(_ loop: Loop, _ skip: Int?) {
    guard let skip else { return }
    let after = contexts
    inScope { $0.compile(loop.otherwise) }
    program.code[skip] = .jump(program.target())
    contexts.merge(after)
  }

  private mutating func setExit(of place: Int, to exit: Int32) {
    switch program.code[place] {
    case .begin(let loop, _, let asPairs):
      program.code[place] = .begin(loop: loop, exit: exit, asPairs: asPairs)
    case .next(let loop, let local, _): program.code[place] = .next(loop: loop, local: local, exit: exit)
    case .beginKept(let loop, _): program.code[place] = .beginKept(loop: loop, exit: exit)
    default: preconditionFailure("only the operations of loops have exits")
    }
  }
}
