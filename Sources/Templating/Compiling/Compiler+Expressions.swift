import Vocabulary

extension Compiler {
  /// Leaves the value of an expression on the stack.
  @discardableResult
  mutating func emit(_ expression: Expression) -> Operand {
    if isExhausted(at: expression.offset) { return emitNothing() }
    if let route = route(to: expression) {
      load(route)
      return Operand(shape: route.shape)
    }
    switch expression.kind {
    case .constant(let value): return emitConstant(value)
    case .name(let name): return name.isEmpty ? Operand(shape: .html) : emitName(name, at: expression.offset)
    case .member(let base, let name): return emitMember(base, name)
    case .element(let base, let key): return emitElement(base, key)
    case .slice(let base, let start, let end): return emitSlice(base, start, end)
    case .call(let callee, let arguments): return emitCall(callee, arguments, at: expression.offset)
    case .negation(let operand): return emitNegation(operand)
    case .not(let operand): return emitNot(operand)
    case .binary(let binary, let left, let right): return emitBinary(binary, left, right)
    case .comparison(let first, let links): return emitComparison(first, links)
    case .both(let left, let right): return emitChoice(left, right, isEither: false)
    case .either(let left, let right): return emitChoice(left, right, isEither: true)
    case .conditional(let value, let condition, let otherwise):
      return emitConditional(value, condition, otherwise)
    case .filter(let input, let name, let arguments): return emitFilter(input, name, arguments)
    case .test(let input, let name, let arguments, let isNegated):
      return emitTest(input, name, arguments, isNegated: isNegated, constant: constant(of: expression))
    case .list(let elements): return emitList(elements)
    case .invalid: return emitNothing()
    }
  }

  mutating func emitNothing() -> Operand {
    program.constant(.none)
    return Operand(shape: .any)
  }

  private mutating func emitConstant(_ value: Value) -> Operand {
    program.constant(value)
    return Operand(shape: value.shape, isLiteral: true)
  }

  private mutating func emitMember(_ base: Expression, _ name: Name) -> Operand {
    if case .name(let variable) = base.kind, case .loop(let loop)? = binding(of: variable)?.place,
      let field = LoopField(rawValue: name.text)
    {
      program.append(.loopField(loop: Int32(loop), field))
      return Operand(shape: field == .first || field == .last ? .bool : .int)
    }
    let shape = emit(base).shape
    return emitMember(name, of: shape)
  }

  private mutating func emitElement(_ base: Expression, _ key: Expression) -> Operand {
    let shape = emit(base).shape
    if case .constant(.text(let name)) = key.kind {
      return emitMember(Name(text: name, offset: key.offset), of: shape)
    }
    emit(key)
    program.append(.element)
    if case .list(let element) = shape { return Operand(shape: element) }
    return Operand(shape: shape == .text ? .text : .any)
  }

  private mutating func emitSlice(_ base: Expression, _ start: Expression?, _ end: Expression?) -> Operand {
    let shape = emit(base).shape
    for bound in [start, end] {
      if let bound { emit(bound) } else { program.constant(.none) }
    }
    program.append(.slice)
    return Operand(shape: shape == .html ? .text : shape)
  }

  private mutating func emitList(_ elements: [Expression]) -> Operand {
    let operands = elements.map { emit($0) }
    program.append(.list(count: Int32(elements.count)))
    let shape = operands.reduce(Shape.none) { $0.joined($1.shape) }
    return Operand(shape: .list(shape), isLiteral: operands.allSatisfy(\.isLiteral))
  }
}

extension Value {
  var shape: Shape {
    switch self {
    case .none: .none
    case .bool: .bool
    case .int: .int
    case .number: .number
    case .text: .text
    case .html: .html
    case .address: .address
    case .date: .date
    case .list: .list(.any)
    case .record(let record): .record(record.schema)
    case .map: .map
    }
  }
}
