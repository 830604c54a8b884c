import Vocabulary

extension Compiler {
  /// A chain of filters upon what is on the stack already; see `Node.Kind.filtered`.
  mutating func emitFilters(_ chain: Expression) -> Operand {
    emit(chain)
  }

  mutating func emitFilter(_ input: Expression, _ name: Name, _ arguments: [Argument]) -> Operand {
    guard let filter = Filter(named: name.text) else {
      emit(input)
      reportUnknownFilter(name)
      return Operand(shape: .any)
    }
    if filter == .default, isUndeclared(input) {
      return arguments.first.map { emit($0.value) } ?? emitNothing()
    }
    let operand = emit(input)
    check(operand.shape, filter.signature.accepts, "'\(name.text)'", at: name.offset)
    if filter == .map, let mapped = emitMap(operand.shape, arguments) { return mapped }
    let chosen = match(
      arguments, to: filter.signature.parameters.map(\.name), of: "'\(name.text)'", at: name.offset)
    let results = emit(chosen, to: filter.signature.parameters, name, element: operand.shape.element ?? .any)
    program.append(.filter(filter))
    return result(of: filter, operand, results)
  }

  private func result(of filter: Filter, _ operand: Operand, _ arguments: [ArgumentResult]) -> Operand {
    let attribute = arguments.first { $0.isAttribute }?.shape
    guard filter == .default else {
      return Operand(shape: filter.result(of: operand.shape, attribute: attribute))
    }
    let value = arguments.first?.shape ?? .text
    return Operand(shape: operand.shape.joined(value), isLiteral: operand.isLiteral)
  }

  private mutating func reportUnknownFilter(_ name: Name) {
    reportUnknown("filter", name, among: filterNames)
  }

  mutating func check(_ shape: Shape, _ accepts: Kinds, _ owner: String, at offset: Int) {
    guard let kind = Kinds(shape), !accepts.contains(kind) else { return }
    report("\(owner) needs \(accepts.words), and this is \(shape.words)", at: offset)
  }

  /// `map("upper")`: one filter for every element.
  private mutating func emitMap(_ input: Shape, _ arguments: [Argument]) -> Operand? {
    guard let first = arguments.first, first.label == nil else { return nil }
    guard case .constant(.text(let text)) = first.value.kind else {
      report("'map' needs a filter's name in quotes, or attribute=\"…\"", at: first.value.offset)
      return emitNothing()
    }
    let name = Name(text: text, offset: first.value.offset)
    guard let filter = Filter(named: text), filter != .map else {
      reportUnknownFilter(name)
      return emitNothing()
    }
    let element = input.element ?? .any
    check(element, filter.signature.accepts, "'\(text)'", at: name.offset)
    let rest = Array(arguments.dropFirst())
    let chosen = match(rest, to: filter.signature.parameters.map(\.name), of: "'\(text)'", at: name.offset)
    let results = emit(chosen, to: filter.signature.parameters, name, element: element.element ?? .any)
    program.append(.mapFilter(filter))
    return Operand(shape: .list(result(of: filter, Operand(shape: element), results).shape))
  }
}

extension Compiler {
  struct ArgumentResult {
    let shape: Shape
    let isAttribute: Bool
  }

  /// Leaves one value for every parameter on the stack.
  private mutating func emit(
    _ chosen: [Argument?], to parameters: [Parameter], _ owner: Name, element: Shape
  ) -> [ArgumentResult] {
    zip(parameters, chosen).map { parameter, argument in
      if let argument { return emit(argument.value, to: parameter, element: element) }
      if parameter.initial == nil {
        report("'\(owner.text)' needs '\(parameter.name)'", at: owner.offset)
      }
      program.constant(parameter.initial ?? .none)
      return ArgumentResult(shape: (parameter.initial ?? .none).shape, isAttribute: false)
    }
  }

  private mutating func emit(_ value: Expression, to parameter: Parameter, element: Shape) -> ArgumentResult {
    switch parameter.role {
    case .value: break
    case .attribute: return ArgumentResult(shape: emitAttribute(value, of: element), isAttribute: true)
    case .pattern: checkPattern(value)
    case .test: checkTest(value)
    }
    return ArgumentResult(shape: emit(value).shape, isAttribute: false)
  }

  private mutating func checkPattern(_ value: Expression) {
    guard case .constant(.text(let pattern)) = value.kind,
      let unknown = Timestamp.unknownDirective(in: pattern)
    else { return }
    report("unknown date directive '\(unknown)'", at: value.offset, hint: "write '%%' for a percent sign")
  }

  private mutating func checkTest(_ value: Expression) {
    guard case .constant(.text(let name)) = value.kind else {
      return report("a test's name in quotes is needed here", at: value.offset)
    }
    if Test(rawValue: name) == nil { reportUnknownTest(Name(text: name, offset: value.offset)) }
  }

  /// A field's name as the slots that lead to it, so that nothing is looked up when rendering.
  private mutating func emitAttribute(_ value: Expression, of element: Shape) -> Shape {
    guard case .constant(let constant) = value.kind else {
      report("a field's name in quotes is needed here", at: value.offset)
      return emitNothing().shape
    }
    guard case .text(let path) = constant else {
      program.constant(constant)
      return element.element ?? .any
    }
    var steps: [Value] = []
    var shape = element
    for part in path.split(separator: ".") {
      (steps, shape) = (steps + [step(String(part), &shape, at: value.offset)], shape)
    }
    program.constant(.list(steps))
    return shape
  }

  private mutating func step(_ name: String, _ shape: inout Shape, at offset: Int) -> Value {
    switch shape {
    case .record(let schema):
      let fields = self.fields(of: schema)
      if let field = fields[name] {
        shape = field.shape
        return .int(field.slot)
      }
      reportUnknown("field", Name(text: name, offset: offset), among: fields.keys)
    case .date:
      if DatePart(rawValue: name) == nil {
        reportUnknown("field", Name(text: name, offset: offset), among: DatePart.allCases.map(\.rawValue))
      }
    case .any, .map, .none, .group, .list: break
    case .bool, .int, .number, .text, .html, .address:
      report("\(shape.words) has no field '\(name)'", at: offset)
    }
    shape = shape == .date ? .int : .any
    return Int(name).map(Value.int) ?? .text(name)
  }
}
