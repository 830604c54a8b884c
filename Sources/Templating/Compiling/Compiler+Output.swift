import Vocabulary

extension Compiler {
  mutating func output(_ expression: Expression, at offset: Int) {
    if showsInPlace(expression) { return }
    if let route = route(to: expression), let path = Path(local: route.local, slots: route.slots) {
      let escape = self.escape(Operand(shape: route.shape), at: expression.offset)
      contexts.passValue()
      return program.append(.printPath(path, escape))
    }
    print(
      emit(expression), isDate: expression.isFiltered(by: .date), isJSON: expression.isFiltered(by: .json),
      at: expression.offset)
  }

  /// The filters for dates and JSON are the most frequent of all, so that they write right into the output and make
  /// no text of their own.
  ///
  /// - Parameters:
  ///   - isDate, isJSON: whether the last operation is that filter.
  mutating func print(_ operand: Operand, isDate: Bool = false, isJSON: Bool = false, at offset: Int) {
    let escape = self.escape(operand, at: offset)
    contexts.passValue()
    if isDate, case .filter(.date)? = program.code.last {
      program.code[program.code.count - 1] = .printDate(escape)
    } else if isJSON, case .filter(.json)? = program.code.last, case .verbatim = escape {
      program.code[program.code.count - 1] = .printJSON
    } else {
      program.append(.print(escape))
    }
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
      _ = verbatim(
        isHarmless, "in an attribute that holds a script or a page", "write '| json' behind it", at: offset)
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

extension Expression {
  fileprivate func isFiltered(by filter: Filter) -> Bool {
    if case .filter(_, let name, _) = kind { Filter(named: name.text) == filter } else { false }
  }
}
