import Vocabulary

/// A value that is reached from a variable through declared fields only.
struct Route {
  var local: Int
  var slots: [Int]
  var shape: Shape
}

extension Compiler {
  /// The route to an expression; nil where it is anything but declared names, or where one is wrong.
  mutating func route(to expression: Expression) -> Route? {
    switch expression.kind {
    case .name(let name):
      guard let binding = binding(of: name) else { return nil }
      return route(to: binding)
    case .member(let base, let name): return route(below: base, name.text)
    case .element(let base, let key):
      guard case .constant(.text(let name)) = key.kind else { return nil }
      return route(below: base, name)
    default: return nil
    }
  }

  private func route(to binding: Binding) -> Route? {
    switch binding.place {
    case .local(let local): Route(local: local, slots: [], shape: binding.shape)
    case .loop: nil
    }
  }

  private mutating func route(below base: Expression, _ name: String) -> Route? {
    guard var route = route(to: base), case .record(let schema) = route.shape,
      let field = fields(of: schema)[name]
    else { return nil }
    route.slots.append(field.slot)
    route.shape = field.shape
    return route
  }

  mutating func load(_ route: Route) {
    guard let path = Path(local: route.local, slots: Array(route.slots.prefix(3))) else {
      program.append(.local(Int32(route.local)))
      route.slots.forEach { program.append(.field(Int32($0))) }
      return
    }
    program.append(.path(path))
    route.slots.dropFirst(3).forEach { program.append(.field(Int32($0))) }
  }

  mutating func load(_ binding: Binding) {
    if let route = route(to: binding) {
      load(route)
    } else if case .loop(let loop) = binding.place {
      program.append(.loopState(loop: Int32(loop)))
    }
  }
}

extension Compiler {
  mutating func emitName(_ name: String, at offset: Int) -> Operand {
    guard let binding = binding(of: name) else {
      reportUnknownName(name, at: offset)
      program.constant(.none)
      return Operand(shape: .any)
    }
    load(binding)
    return Operand(shape: binding.shape)
  }

  private mutating func reportUnknownName(_ name: String, at offset: Int) {
    let isHidden = frame.block != nil && loopDepth > 0
    let scoped = isHidden ? "a block sees no names of the loop around it unless it says 'scoped'" : nil
    let known = scopes.lazy.flatMap(\.names.keys)
    reportUnknown("variable", Name(text: name, offset: offset), among: known, hint: scoped)
  }

  /// The field of a value that is on the stack.
  mutating func emitMember(_ name: Name, of base: Shape) -> Operand {
    switch base {
    case .any, .map, .none:
      program.append(.member(program.index(ofName: name.text)))
      return Operand(shape: .any)
    case .record(let schema): return emitField(name, of: schema)
    case .date: return emitDatePart(name)
    case .group(let element): return emitGroupField(name, element)
    case .bool, .int, .number, .text, .html, .address, .list:
      report("\(base.words) has no field '\(name.text)'", at: name.offset, hint: Self.advice(name.text))
      return Operand(shape: .any)
    }
  }

  /// Methods of other languages that are filters here.
  private static func advice(_ name: String) -> String? {
    Filter(named: name).map { "write '| \($0.rawValue)'" }
  }

  private mutating func emitField(_ name: Name, of schema: Schema) -> Operand {
    let fields = self.fields(of: schema)
    guard let field = fields[name.text] else {
      reportUnknown("field", name, among: fields.keys)
      return Operand(shape: .any)
    }
    program.append(.field(Int32(field.slot)))
    return Operand(shape: field.shape)
  }

  private mutating func emitDatePart(_ name: Name) -> Operand {
    guard let part = DatePart(rawValue: name.text) else {
      reportUnknown("field", name, among: DatePart.allCases.map(\.rawValue))
      return Operand(shape: .any)
    }
    program.append(.datePart(part))
    return Operand(shape: .int)
  }

  /// A group has `key` and `items`, which Jinja2 calls `grouper` and `list`.
  private mutating func emitGroupField(_ name: Name, _ element: Shape) -> Operand {
    let isKey = name.text == "key" || name.text == "grouper"
    guard isKey || name.text == "items" || name.text == "list" else {
      reportUnknown("field", name, among: ["key", "items"])
      return Operand(shape: .any)
    }
    program.append(.member(program.index(ofName: isKey ? "key" : "items")))
    return Operand(shape: isKey ? .any : .list(element))
  }
}
