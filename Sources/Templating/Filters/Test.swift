/// Everything that can follow `is`.
enum Test: String, CaseIterable {
  case boolean, defined, divisibleby, empty, eq, equalto, even, `false`, float, ge, gt, `in`, integer,
    iterable
  case le, lower, lt, mapping, ne, none, number, odd, sameas, sequence, string, `true`, undefined, upper
  case equalSign = "=="

  var takesArgument: Bool {
    switch self {
    case .divisibleby, .eq, .equalto, .equalSign, .ge, .gt, .in, .le, .lt, .ne, .sameas: true
    case .boolean, .defined, .empty, .even, .false, .float, .integer, .iterable, .lower, .mapping, .none,
      .number, .odd, .sequence, .string, .true, .undefined, .upper:
      false
    }
  }

  func holds(for value: Value, _ argument: Value) -> Bool {
    switch self {
    case .defined: !value.isNone
    case .none, .undefined: value.isNone
    case .boolean, .empty, .false, .float, .integer, .iterable, .mapping, .number, .sequence, .string, .true:
      isKind(of: value)
    case .lower, .upper: isCase(of: value)
    case .odd: value.asInt.map { $0 % 2 != 0 } ?? false
    case .even: value.asInt.map { $0 % 2 == 0 } ?? false
    case .divisibleby: Self.isDivisible(value, by: argument)
    case .eq, .equalto, .equalSign: value.isEqual(to: argument)
    case .ne: !value.isEqual(to: argument)
    case .lt: value.isLess(than: argument) ?? false
    case .gt: argument.isLess(than: value) ?? false
    case .le: value.isEqual(to: argument) || value.isLess(than: argument) ?? false
    case .ge: value.isEqual(to: argument) || argument.isLess(than: value) ?? false
    case .in: argument.contains(value)
    case .sameas: value == argument
    }
  }

  private static func isDivisible(_ value: Value, by argument: Value) -> Bool {
    guard let number = value.asInt, let divisor = argument.asInt, divisor != 0 else { return false }
    return divisor == -1 || number % divisor == 0
  }
}

extension Test {
  private func isKind(of value: Value) -> Bool {
    switch (self, value) {
    case (.boolean, .bool), (.integer, .int), (.float, .number), (.mapping, .map), (.mapping, .record): true
    case (.number, .int), (.number, .number), (.number, .bool), (.string, .text), (.string, .html): true
    case (.iterable, .list), (.iterable, .map), (.iterable, .text), (.iterable, .html): true
    case (.sequence, .list), (.sequence, .map), (.sequence, .text), (.sequence, .html): true
    case (.true, .bool(let flag)): flag
    case (.false, .bool(let flag)): !flag
    case (.empty, .int), (.empty, .number), (.empty, .bool): false
    case (.empty, _): !value.isTrue
    default: false
    }
  }

  private func isCase(of value: Value) -> Bool {
    guard case .text(let text) = value, text.contains(where: \.isCased) else { return false }
    return self == .lower ? text == text.lowercased() : text == text.uppercased()
  }
}

/// The names of all tests, in order.
package let testNames: [String] = Test.allCases.map(\.rawValue).sorted()
