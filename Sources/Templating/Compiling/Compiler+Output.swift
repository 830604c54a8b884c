import Vocabulary

extension Compiler {
  mutating func output(_ expression: Expression, at offset: Int) {
    if showsInPlace(expression) { return }
    if let route = route(to: expression), let path = Path(local: route.local, slots: route.slots) {
      let escape = self.escape(Operand(shape: route.shape), at: expression.offset)
      contexts.passValue()
      return program.append(.printPath(path, escape))
    }
    if case .filter(let date, let name, let arguments) = expression.kind, name.text == Filter.date.rawValue,
      printDate(date, arguments, at: expression.offset)
    {
      return
    }
    print(emit(expression), at: expression.offset)
  }

  mutating func print(_ operand: Operand, at offset: Int) {
    let escape = self.escape(operand, at: offset)
    contexts.passValue()
    program.append(.print(escape))
  }

  /// A date that is formatted right into the output, the most frequent filter of all.
  private mutating func printDate(_ date: Expression, _ arguments: [Argument], at offset: Int) -> Bool {
    guard arguments.count == 1, case .constant(.text(let pattern)) = arguments[0].value.kind,
      arguments[0].label == nil, Timestamp.unknownDirective(in: pattern) == nil,
      let route = route(to: date), route.shape == .date,
      let path = Path(local: route.local, slots: route.slots)
    else { return false }
    let index = program.index(of: .text(pattern))
    guard let constant = UInt16(exactly: index) else { return false }
    let escape = self.escape(Operand(shape: .text), at: offset)
    contexts.passValue()
    program.append(.printDate(path, pattern: constant, escape))
    return true
  }
}

extension Compiler {
  /// What a value needs to be printed here; what can never be right is reported.
  private mutating func escape(_ operand: Operand, at offset: Int) -> Escape {
    if let problem = operand.shape.printingProblem {
      report("\(operand.shape.words) cannot be printed", at: offset, hint: problem)
    }
    let isHarmless = operand.isLiteral || operand.shape.isHarmless
    switch contexts.demand {
    case .markup: return .markup
    case .plain: return .plain
    case .address: return .address
    case .addressRest: return .addressRest
    case .tag: return verbatim(isHarmless, "inside a tag", "print it in a quoted attribute", at: offset)
    case .script:
      return verbatim(isHarmless, "inside a script or style sheet", "write '| json' behind it", at: offset)
    case .event:
      _ = verbatim(isHarmless, "in an attribute that holds a script", "write '| json' behind it", at: offset)
      return .plain
    case .unquoted:
      report(
        "a value stands in an attribute without quotes", at: offset,
        hint: "write the quotes: name=\"{{ … }}\"")
      return .plain
    }
  }

  private mutating func verbatim(_ isHarmless: Bool, _ place: String, _ hint: String, at offset: Int)
    -> Escape
  {
    if !isHarmless { report("text cannot be printed \(place)", at: offset, hint: hint) }
    return .verbatim
  }
}

extension Shape {
  /// What can do no harm in code: numbers, and what is HTML or JSON already.
  fileprivate var isHarmless: Bool {
    switch self {
    case .bool, .int, .number, .html, .none: true
    case .any, .text, .address, .date, .map, .list, .record, .group: false
    }
  }

  /// What to do instead of printing a value that has no text.
  fileprivate var printingProblem: String? {
    switch self {
    case .list: "go through it with 'for', or write '| join(\", \")'"
    case .record, .group: "print one of its fields"
    case .map: "print one of its values, or go through it with 'for key, value in …'"
    case .any, .none, .bool, .int, .number, .text, .html, .address, .date: nil
    }
  }
}
